public import DataFrames
public import Formulas

/// What a column of numbers holds: how many, how large, how spread.
///
/// All are computed on the sorted values, so the order of rows changes no bit.
public struct NumberSummary: Sendable, Equatable {
  /// Entries present.
  public let count: Int
  public let missing: Int
  /// `nil`, as all below, when no entry is present.
  public let mean: Double?
  /// Divides by n - 1; `nil` when n < 2.
  public let standardDeviation: Double?
  public let minimum: Double?
  /// R's type 7, as the median and the upper quartile.
  public let lowerQuartile: Double?
  public let median: Double?
  public let upperQuartile: Double?
  public let maximum: Double?
  /// Whether every entry is a whole number: a count, a rank, a year.
  public let isWhole: Bool

  /// - Parameter rows: those described, each once; all when `nil`.
  public init(_ column: NumberColumn, rows: RowSelection? = nil) {
    let rows = rows ?? .all(column.values.count)
    let values = sortedValues(column, rows)
    let moments = Moments(values)
    count = values.count
    missing = rows.count - values.count
    mean = moments.mean
    standardDeviation = moments.standardDeviation
    minimum = values.first
    lowerQuartile = quantile(0.25, ofSorted: values)
    median = quantile(0.5, ofSorted: values)
    upperQuartile = quantile(0.75, ofSorted: values)
    maximum = values.last
    isWhole = values.allSatisfy { $0 == $0.rounded() }
  }
}

private func sortedValues(_ column: NumberColumn, _ rows: RowSelection) -> [Double] {
  var values: [Double] = []
  values.reserveCapacity(rows.count)
  for i in 0..<rows.count {
    let row = rows[i]
    // Adding zero makes -0 a 0; as equals they would be sorted by the order of rows.
    if column.validity?[row] ?? true { values.append(column.values[row] + 0) }
  }
  values.sort()
  return values
}
