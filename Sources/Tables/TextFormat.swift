/// Plain text for a terminal: a title, thin rules, aligned numbers, notes below.
///
/// Titles and notes are wrapped. A table wider than the terminal is drawn in several parts, one below the other,
/// each with the first column again; in a file it stays whole.
public struct TextFormat: TableFormat {
  private static let widest = 100
  private static let narrowest = 20
  private static let hanging = 2

  /// Columns of the terminal, nil when there is none.
  public var width: Int?

  public init(width: Int? = nil) {
    self.width = width
  }

  public func render(_ document: Document) -> String {
    var blocks = document.display.map(lines)
    blocks.append(wrappedNotes(document.closingNotes))
    let page = blocks.filter { !$0.isEmpty }.joined(separator: [""])
    return page.map { trimmed($0) + "\n" }.joined()
  }

  private var lineWidth: Int {
    max(Self.narrowest, min(width ?? Self.widest, Self.widest))
  }

  private func lines(of table: Table) -> [String] {
    var lines = table.title.split(separator: "\n").flatMap { wrapped(String($0), width: lineWidth) }
      .map(\.singleLine)
    if !table.columns.isEmpty { lines += TextGrid(table).lines(within: width) }
    return lines + wrappedNotes(table.notes)
  }

  private func wrappedNotes(_ notes: [String]) -> [String] {
    notes.flatMap { wrapped($0, width: lineWidth, indent: Self.hanging) }.map(\.singleLine)
  }
}

private func trimmed(_ line: String) -> String {
  let blank = UInt8(ascii: " ")
  guard let last = line.utf8.lastIndex(where: { $0 != blank }) else { return "" }
  return String(line[...last])
}
