/// GitHub-flavoured Markdown: a bold title, a pipe table padded so that the source reads well, notes as a list.
///
/// Markdown has no rules inside a table: `ruleAbove` is left out, and `ruleBefore` is a bar in the heading.
public struct MarkdownFormat: TableFormat {
  public init() {}

  public func render(_ document: Document) -> String {
    let tables = document.display.flatMap(blocks)
    let blocks = tables + [list(document.closingNotes)]
    return blocks.filter { !$0.isEmpty }.joined(separator: [""]).map { $0 + "\n" }.joined()
  }

  private func blocks(of table: Table) -> [[String]] {
    [
      table.title.isEmpty ? [] : ["**\(inline(table.oneLineTitle))**"],
      table.columns.isEmpty ? [] : grid(of: table),
      list(table.notes),
    ]
  }

  private func list(_ notes: [String]) -> [String] {
    notes.map { "- " + atLineStart(inline($0)) }
  }

  private func grid(of table: Table) -> [String] {
    let headings = table.columns.map { column in
      (column.ruleBefore ? "│ " : "") + column.titleLines.map(inline).joined(separator: "<br>")
    }
    let rows = table.rows.map { $0.cells.map { inline($0.text) } }
    let widths = table.columns.indices.map { column in
      ([headings] + rows).map { DisplayWidth.columns(of: $0[column]) }.reduce(3, max)
    }
    let alignments = table.columns.map(\.alignment)
    let marks = zip(alignments, widths).map(delimiter)
    return ([headings] + [marks] + rows).map { cells in
      let fields = zip(alignments, zip(cells, widths)).map { padded($1.0, to: $1.1, $0) }
      return "| " + fields.joined(separator: " | ") + " |"
    }
  }
}

private func delimiter(_ alignment: TableColumn.Alignment, width: Int) -> String {
  switch alignment {
  case .left: ":" + String(repeating: "-", count: width - 1)
  case .right: String(repeating: "-", count: width - 1) + ":"
  case .center: ":" + String(repeating: "-", count: width - 2) + ":"
  }
}

private func padded(_ text: String, to width: Int, _ alignment: TableColumn.Alignment) -> String {
  let free = width - DisplayWidth.columns(of: text)
  let left =
    switch alignment {
    case .left: 0
    case .right: free
    case .center: free / 2
    }
  return blanks(left) + text + blanks(free - left)
}

/// The text as words of a Markdown line, nothing in it read as markup.
package func markdownText(_ text: String) -> String { inline(text) }

/// The same at the start of a line, where it opens no heading, quotation or list.
package func markdownLine(_ text: String) -> String { atLineStart(inline(text)) }

/// Escapes what Markdown would read as markup, and only that: `labor_training` and `<0.001` stay as they are.
private func inline(_ text: String) -> String {
  let scalars = Array(trimmedLine(text).unicodeScalars)
  var result = ""
  for (index, scalar) in scalars.enumerated() {
    let before = index > 0 ? scalars[index - 1] : " "
    let after = index + 1 < scalars.count ? scalars[index + 1] : " "
    if isMarkup(scalar, before: before, after: after) { result += "\\" }
    result.unicodeScalars.append(scalar)
  }
  return result
}

private func trimmedLine(_ text: String) -> String {
  text.singleLine.split(separator: " ").joined(separator: " ")
}

private func isMarkup(_ scalar: Unicode.Scalar, before: Unicode.Scalar, after: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\\", "`", "*", "[", "]", "|", "$": true
  case "_": !(before.properties.isAlphabetic && after.properties.isAlphabetic)
  case "~": after != " "
  case "<": after.properties.isAlphabetic || "/!?".unicodeScalars.contains(after)
  case "&": after.properties.isAlphabetic || after == "#"
  default: false
  }
}

/// Keeps a line from opening a heading, a quotation or a list.
private func atLineStart(_ line: String) -> String {
  guard let first = line.unicodeScalars.first else { return line }
  if "#>+-=".unicodeScalars.contains(first) { return "\\" + line }
  let number = line.prefix { $0.isASCII && $0.isNumber }
  let rest = line[number.endIndex...]
  guard !number.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return line }
  return number + "\\" + rest
}
