/// The values of one unit in the order of time: a row of a panel read along its years.
public struct UnitSeries: Sendable, Equatable {
  public let unit: String
  /// Ascending; those at which the unit has a value.
  public let times: [Double]
  /// One a time.
  public let values: [Double]

  public init(unit: String, times: [Double], values: [Double]) {
    precondition(times.count == values.count, "a series has one value a time")
    (self.unit, self.times, self.values) = (unit, times, values)
  }
}

extension Panel {
  /// The series of each unit, in the order of the units' levels; one that has rows but no value is empty.
  ///
  /// - Parameters:
  ///   - column: a number a row of the panel's frame; missing ones are left out of the series.
  ///   - rows: those used.
  public func series(of column: NumberColumn, at rows: Bitmap) -> [UnitSeries] {
    var found: [(unit: Int32, times: [Double], values: [Double])] = []
    for row in order.prefix(keyedCount).map({ Int($0) }) where rows[row] {
      if found.last?.unit != unitCodes[row] { found.append((unitCodes[row], [], [])) }
      guard column.validity?[row] ?? true else { continue }
      found[found.count - 1].times.append(times[Int(timeCodes[row])])
      found[found.count - 1].values.append(column.values[row])
    }
    return found.map { UnitSeries(unit: unitLevels[Int($0.unit)], times: $0.times, values: $0.values) }
  }
}
