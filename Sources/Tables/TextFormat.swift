/// Plain text for a terminal: a title, thin rules, aligned numbers, notes below.
///
/// Only titles and notes are wrapped. A table wider than the terminal stays whole, since a cut column would
/// be a wrong table.
public struct TextFormat: TableFormat {
  private static let widest = 100
  private static let narrowest = 20
  private static let gap = "  "
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
    if !table.columns.isEmpty { lines += grid(of: table) }
    return lines + wrappedNotes(table.notes)
  }

  private func wrappedNotes(_ notes: [String]) -> [String] {
    notes.flatMap { wrapped($0, width: lineWidth, indent: Self.hanging) }.map(\.singleLine)
  }

  private func grid(of table: Table) -> [String] {
    let headings = table.headingLines.map { $0.map(\.singleLine) }
    let rows = table.rows.map { $0.cells.map(\.text.singleLine) }
    let layouts = table.columns.indices.map { column in
      ColumnLayout(
        alignment: table.columns[column].alignment, headings: headings.map { $0[column] },
        cells: rows.map { $0[column] })
    }
    let width = layouts.map(\.width).reduce(0, +) + Self.gap.count * (layouts.count - 1)
    let rule = String(repeating: "─", count: width)
    var lines = [rule]
    lines += headings.map { zip(layouts, $0).map { $0.padded(heading: $1) }.joined(separator: Self.gap) }
    lines.append(rule)
    for (index, row) in rows.enumerated() {
      // A rule above the first row would double the one under the headings.
      if table.rows[index].ruleAbove && index > 0 { lines.append(rule) }
      lines.append(zip(layouts, row).map { $0.padded(cell: $1) }.joined(separator: Self.gap))
    }
    return lines + [rule]
  }
}

private func trimmed(_ line: String) -> String {
  let blank = UInt8(ascii: " ")
  guard let last = line.utf8.lastIndex(where: { $0 != blank }) else { return "" }
  return String(line[...last])
}
