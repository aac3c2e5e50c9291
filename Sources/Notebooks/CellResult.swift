public import Tables

/// What came of a cell's command.
public struct CellResult: Sendable {
  /// What a terminal would show, errors and notes among it.
  public var shown: String
  /// The exit status; 0 is success.
  public var status: Int32
  /// Whether what is shown is Markdown, which then stands in the notebook as such.
  public var isMarkdown: Bool
  /// The tidy tables, for numbers in the prose.
  public var tables: [Table]

  public init(shown: String, status: Int32 = 0, isMarkdown: Bool = false, tables: [Table] = []) {
    (self.shown, self.status, self.isMarkdown, self.tables) = (shown, status, isMarkdown, tables)
  }

  /// The lines of its output, the status of a failure last.
  var lines: [String] {
    var lines = shown.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }.map(String.init)
    if lines.last == "" { lines.removeLast() }
    // A line that ends in a carriage return would not survive the file's own line ends.
    lines = lines.map { $0.unicodeScalars.last == "\r" ? String($0.unicodeScalars.dropLast()) : $0 }
    return status == 0 ? lines : lines + ["Exit status: \(status)"]
  }
}
