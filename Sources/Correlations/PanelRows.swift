internal import DataFrames

/// Where each unit's rows stand among the rows in use, and at which time each is.
struct PanelRows: Sendable {
  /// The first row of each unit that has rows, and the row count at the end.
  let starts: [Int]
  /// The unit of each row, numbered among those that have rows.
  let units: [Int32]
  /// The time code of each row, ascending within a unit.
  let times: [Int32]

  /// - Parameter rows: keyed rows in unit-time order.
  init(_ panel: Panel, rows: [Int32]) {
    var starts: [Int] = []
    var units: [Int32] = []
    units.reserveCapacity(rows.count)
    var last: Int32 = -1
    for (place, row) in rows.enumerated() {
      let unit = panel.unitCodes[Int(row)]
      if unit != last { starts.append(place) }
      last = unit
      units.append(Int32(starts.count - 1))
    }
    self.starts = starts + [rows.count]
    self.units = units
    times = rows.map { panel.timeCodes[Int($0)] }
  }

  var unitCount: Int { starts.count - 1 }

  func rows(of unit: Int) -> Range<Int> { starts[unit]..<starts[unit + 1] }
}
