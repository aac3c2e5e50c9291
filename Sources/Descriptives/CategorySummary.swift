public import DataFrames
public import Formulas

/// What a column of categories holds: how many, how many kinds, and the most frequent one.
public struct CategorySummary: Sendable, Equatable {
  /// Entries present.
  public let count: Int
  public let missing: Int
  /// Levels that occur among the rows described; the column may know more.
  public let levelCount: Int
  /// The first by bytes of those equally frequent; `nil` when no entry is present.
  public let mostFrequent: Frequency?

  public struct Frequency: Sendable, Equatable {
    public let level: String
    public let count: Int
    /// Whether another level occurs as often.
    public let isTied: Bool
  }

  /// - Parameter rows: those described, each once; all when `nil`.
  public init(_ column: CategoryColumn, rows: RowSelection? = nil) {
    let rows = rows ?? .all(column.codes.count)
    var counts = [Int](repeating: 0, count: column.levels.count)
    for i in 0..<rows.count where column.validity?[rows[i]] ?? true {
      counts[Int(column.codes[rows[i]])] += 1
    }
    count = counts.reduce(0, +)
    missing = rows.count - count
    levelCount = counts.count { $0 > 0 }
    // Levels stand in the order of their bytes, so the first of the largest is the first by bytes.
    let largest = counts.max() ?? 0
    mostFrequent = counts.firstIndex { $0 == largest && largest > 0 }.map { code in
      Frequency(
        level: column.levels[code], count: largest, isTied: counts.count { $0 == largest } > 1)
    }
  }
}
