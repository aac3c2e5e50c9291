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

extension DataFrame {
  /// Where a row stands, for messages: "scores.csv, line 7".
  public func place(ofRow row: Int) -> String {
    "\(file(ofRow: row)), line \(lines.line(ofRow: row))"
  }

  /// Where two rows stand: the file is named once when both are in it.
  public func places(ofRows first: Int, _ second: Int) -> String {
    guard file(ofRow: first) == file(ofRow: second) else {
      return "\(place(ofRow: first)) and \(place(ofRow: second))"
    }
    return "\(file(ofRow: first)): lines \(lines.line(ofRow: first)) and \(lines.line(ofRow: second))"
  }

  /// The file a row came from.
  public func file(ofRow row: Int) -> String { lines.file(ofRow: row) ?? source }
}

/// The line of the file on which each row began, for messages.
public enum RowLines: Sendable, Equatable {
  /// One line a row: row i stands on line `first + i`.
  case regular(first: Int)
  /// Blank lines or line breaks inside quotes: one line number a row.
  case listed([Int32])
  /// Rows of several files: each row's file, as a place among `files`, and its line there.
  case placed(files: [String], file: [Int32], line: [Int32])

  public func line(ofRow row: Int) -> Int {
    switch self {
    case .regular(let first): first + row
    case .listed(let lines), .placed(_, _, let lines): Int(lines[row])
    }
  }

  /// The file a row came from, where rows of several files stand in one frame; else `nil`.
  public func file(ofRow row: Int) -> String? {
    guard case .placed(let files, let file, _) = self else { return nil }
    return files[Int(file[row])]
  }
}
