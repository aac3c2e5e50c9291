public import DataFrames

/// A table to be written as a file of another kind.
public struct OutputTable: Sendable {
  public let frame: DataFrame
  /// What each column is, in words; a file of Stata or SPSS keeps them.
  public let titles: [String: String]
  /// What the table as a whole is, in words.
  public let title: String

  /// - Precondition: the frame has a column and a row.
  public init(_ frame: DataFrame, titles: [String: String] = [:], title: String) {
    precondition(!frame.columns.isEmpty && frame.rowCount > 0, "a table holds something")
    (self.frame, self.titles, self.title) = (frame, titles, title)
  }

  /// Each column's name with the column.
  var columns: [(name: String, column: Column)] { Array(zip(frame.names, frame.columns)) }
}

/// A file as bytes, and what whoever opens it must know.
public struct WrittenFile: Sendable, Equatable {
  public var bytes: [UInt8]
  public var notes: [String] = []
}

/// `1 row`, `2 rows`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// The first six names, and dots for more.
func listed(_ names: [String]) -> String {
  names.prefix(6).joined(separator: ", ") + (names.count > 6 ? ", ..." : "")
}
