public import DataFrames
public import Formulas

/// Where each unit stood, period by period: its rank, among how many, its score, and how many places it gained.
///
/// A period in which a unit has no rank is blank and never bridged: the change after a gap is unknown, not the
/// difference across it. Ranks and the numbers ranked come from all rows, whatever is shown of them.
public struct RankHistory: Sendable, Equatable {
  /// A unit at one period.
  public struct Place: Sendable, Equatable {
    /// 1 is best; `nil` where the unit has none.
    public let rank: Double?
    /// Whether another unit has the same rank at the same time.
    public let isTied: Bool
    /// How many were ranked; `nil` where that is not known.
    public let ranked: Int?
    public let score: Double?
    /// Places gained since the period before, plus the better; `nil` without a rank in both.
    public let change: Double?
  }

  /// A unit and its places, one a period; `nil` where it has no row.
  public struct Line: Sendable, Equatable {
    public let unit: String
    public let places: [Place?]
  }

  /// The periods shown, ascending; also those between two others at which no unit has a row.
  public let periods: [Double]
  /// By the rank at the last period; units without one after them, the latest ranked first.
  public let lines: [Line]
  /// How many were ranked at each period; `nil` where it is not known or not one number.
  public let ranked: [Int?]

  /// - Parameters:
  ///   - panel: units and times of all rows.
  ///   - ranks: a rank a row and, where known, among how many.
  ///   - score: shown beside the rank.
  ///   - rows: those whose units and whose places are shown.
  ///   - periods: the times shown, ascending, at least one.
  public init(
    _ panel: Panel, ranks: RankColumn, score: NumberColumn?, rows: RowSelection, periods: [Double]
  ) {
    let grid = PanelGrid(panel)
    let steps = PeriodSteps(panel)
    let codes = periods.map { grid.code(of: $0) }
    let before = periods.map { steps.before($0).flatMap { grid.code(of: $0) } }
    let (shown, units) = Self.shown(rows, panel)
    self.periods = periods
    lines = units.map { unit in
      let places = periods.indices.map { period -> Place? in
        guard let row = codes[period].flatMap({ grid.row(unit, $0) }), shown[row] else { return nil }
        let earlier = before[period].flatMap { grid.row(unit, $0) }.flatMap { ranks.rank(row: $0) }
        let rank = ranks.rank(row: row)
        return Place(
          rank: rank, isTied: ranks.isTied[row], ranked: ranks.ranked(row: row),
          score: score.flatMap { $0.entry(row: row) },
          change: rank.flatMap { rank in earlier.map { $0 - rank } })
      }
      return Line(unit: panel.unitLevels[Int(unit)], places: places)
    }.sortedByLastRank()
    ranked = codes.map { code in code.flatMap { ranks.ranked(at: $0, panel) } }
  }

  /// The rows that are shown, and their units in the order of the levels.
  private static func shown(_ rows: RowSelection, _ panel: Panel) -> (rows: Bitmap, units: [Int32]) {
    var shown = Bitmap(repeating: false, count: panel.unitCodes.count)
    var isNamed = [Bool](repeating: false, count: panel.unitLevels.count)
    for i in 0..<rows.count where panel.unitCodes[rows[i]] >= 0 {
      shown[rows[i]] = true
      isNamed[Int(panel.unitCodes[rows[i]])] = true
    }
    return (shown, isNamed.indices.filter { isNamed[$0] }.map { Int32($0) })
  }

  /// A unit's move from the first period shown to the last.
  public struct Change: Sendable, Equatable {
    public let unit: String
    public let first: Double
    public let last: Double
    /// Places gained; negative for a fall.
    public var gained: Double { first - last }
  }

  /// The moves of all units ranked at both the first and the last period, the largest climb first.
  public var changes: [Change] {
    let moves = lines.compactMap { line -> Change? in
      guard periods.count > 1, let first = line.places[0]?.rank,
        let last = line.places[periods.count - 1]?.rank
      else { return nil }
      return Change(unit: line.unit, first: first, last: last)
    }
    return moves.enumerated().sorted {
      ($1.element.gained, $0.offset) < ($0.element.gained, $1.offset)
    }.map(\.element)
  }
}

extension [RankHistory.Line] {
  /// By the last rank there is, those ranked at a later period first; stable.
  fileprivate func sortedByLastRank() -> [RankHistory.Line] {
    func key(_ line: RankHistory.Line) -> (age: Int, rank: Double) {
      guard let latest = line.places.lastIndex(where: { $0?.rank != nil }) else { return (.max, 0) }
      return (line.places.count - latest, line.places[latest]?.rank ?? 0)
    }
    let keys = map(key)
    return indices.sorted { (keys[$0].age, keys[$0].rank, $0) < (keys[$1].age, keys[$1].rank, $1) }.map {
      self[$0]
    }
  }
}

extension NumberColumn {
  func entry(row: Int) -> Double? { validity?[row] ?? true ? values[row] : nil }
}
