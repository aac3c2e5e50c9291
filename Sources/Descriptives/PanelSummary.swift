public import DataFrames
public import Formulas

/// How complete a panel is: units, periods, and the cells of units x periods that have no row.
///
/// The trap: a panel of as many rows as cells in total may still be one of *other* rows; balance is judged on
/// the units and periods that occur among the rows described, so a row condition can balance a panel.
public struct PanelSummary: Sendable, Equatable {
  /// A unit without rows at some periods between its first and its last.
  public struct Gap: Sendable, Equatable {
    public let unit: String
    /// Ascending, never empty.
    public let missing: [Double]
  }

  /// The columns that hold the keys.
  public let unit: String
  public let time: String
  /// Units that have a row with both keys.
  public let unitCount: Int
  /// The times at which any unit has a row, ascending.
  public let periods: [Double]
  /// Rows with both keys.
  public let rowCount: Int
  /// Rows that lack the unit or the time.
  public let rowsWithoutKey: Int
  /// In the order of the units' levels.
  public let gaps: [Gap]
  /// Units whose first row is later than the first period.
  public let lateCount: Int
  /// Units whose last row is earlier than the last period.
  public let earlyCount: Int
  /// Declared editions between the first and the last period at which no unit has a row.
  public let absentEditions: [Double]

  /// Cells of units x periods without a row: gaps, late starts and early ends.
  public var missingCells: Int { unitCount * periods.count - rowCount }
  public var isBalanced: Bool { missingCells == 0 }

  /// - Parameter rows: those described, each once, as a row condition leaves them; all when `nil`.
  public init(_ panel: Panel, rows: RowSelection? = nil) {
    let keyed = keyedRows(panel, rows)
    var occurs = [Bool](repeating: false, count: panel.times.count)
    for row in keyed { occurs[Int(panel.timeCodes[Int(row)])] = true }
    let periodCodes = occurs.indices.filter { occurs[$0] }.map { Int32($0) }
    var spells = Spells(periodCodes: periodCodes)
    forEachUnit(panel, keyed) { unit, codes in spells.add(unit: unit, codes) }
    let periods = periodCodes.map { panel.times[Int($0)] }
    unit = panel.unit
    time = panel.time
    unitCount = spells.units
    self.periods = periods
    rowCount = keyed.count
    rowsWithoutKey = (rows?.count ?? panel.unitCodes.count) - keyed.count
    gaps = spells.gaps.map { gap in
      Gap(unit: panel.unitLevels[Int(gap.unit)], missing: gap.missing.map { panel.times[Int($0)] })
    }
    (lateCount, earlyCount) = (spells.late, spells.early)
    absentEditions = (panel.editions ?? []).filter { edition in
      periods.first.map { $0 < edition } ?? false && periods.last.map { edition < $0 } ?? false
        && !periods.contains(edition)
    }
  }
}

/// What the units' runs of rows add up to.
private struct Spells {
  let periodCodes: [Int32]
  var units = 0
  var late = 0
  var early = 0
  var gaps: [(unit: Int32, missing: [Int32])] = []

  init(periodCodes: [Int32]) { self.periodCodes = periodCodes }

  /// - Parameter codes: the times of one unit's rows, ascending, at least one.
  mutating func add(unit: Int32, _ codes: [Int32]) {
    let (first, last) = (codes[0], codes[codes.count - 1])
    units += 1
    if first != periodCodes[0] { late += 1 }
    if last != periodCodes[periodCodes.count - 1] { early += 1 }
    guard codes.count < Int(last - first) + 1 else { return }
    let present = Set(codes)
    let missing = periodCodes.filter { first < $0 && $0 < last && !present.contains($0) }
    if !missing.isEmpty { gaps.append((unit, missing)) }
  }
}

/// The rows described that have both keys, in unit-time order.
private func keyedRows(_ panel: Panel, _ rows: RowSelection?) -> [Int32] {
  let keyed = panel.order.prefix(panel.keyedCount)
  guard case .listed(let listed) = rows else { return Array(keyed) }
  var mask = Bitmap(repeating: false, count: panel.unitCodes.count)
  for row in listed { mask[Int(row)] = true }
  return keyed.filter { mask[Int($0)] }
}

private func forEachUnit(_ panel: Panel, _ rows: [Int32], _ body: (Int32, [Int32]) -> Void) {
  var codes: [Int32] = []
  for (position, row) in rows.enumerated() {
    let unit = panel.unitCodes[Int(row)]
    codes.append(panel.timeCodes[Int(row)])
    let next = position + 1
    if next == rows.count || panel.unitCodes[Int(rows[next])] != unit {
      body(unit, codes)
      codes.removeAll(keepingCapacity: true)
    }
  }
}
