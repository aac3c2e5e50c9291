/// Named columns of equal length.
public struct DataFrame: Sendable {
  /// Where the data came from, as messages name it: a file's name, "standard input", a dataset.
  public let source: String
  public let names: [String]
  public let columns: [Column]
  public let rowCount: Int
  /// Where each row began in its file.
  public let lines: RowLines

  /// - Precondition: names are distinct and every column has `rowCount` rows.
  public init(
    source: String, names: [String], columns: [Column], rowCount: Int, lines: RowLines = .regular(first: 2)
  ) {
    precondition(Set(names).count == names.count, "column names are distinct")
    precondition(names.count == columns.count, "one name a column")
    precondition(columns.allSatisfy { $0.count == rowCount }, "columns of equal length")
    self.source = source
    self.names = names
    self.columns = columns
    self.rowCount = rowCount
    self.lines = lines
  }

  /// The column of that exact name, or `nil`.
  public func column(_ name: String) -> Column? {
    names.firstIndex(of: name).map { columns[$0] }
  }
}

/// The line of the file on which each row began, for messages.
public enum RowLines: Sendable, Equatable {
  /// One line a row: row i stands on line `first + i`.
  case regular(first: Int)
  /// Blank lines or line breaks inside quotes: one line number a row.
  case listed([Int32])

  public func line(ofRow row: Int) -> Int {
    switch self {
    case .regular(let first): first + row
    case .listed(let lines): Int(lines[row])
    }
  }
}
