/// One self-contained HTML page: a table each with caption and scoped headings, notes below; no script, no
/// outside file.
public struct HTMLFormat: TableFormat {
  /// The language tag of the page, e.g. `en` or `vi`, for hyphenation and screen readers.
  public var language: String

  public init(language: String = "en") {
    self.language = language
  }

  public func render(_ document: Document) -> String {
    let title = document.display.lazy.map(\.oneLineTitle).first { !$0.isEmpty } ?? document.command
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"\(escaped(language))\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width\">", "<title>\(escaped(title))</title>",
      "<style>",
    ]
    lines += Self.style + ["</style>", "</head>", "<body>"]
    lines += document.display.flatMap(section) + notes(document.closingNotes)
    lines += ["</body>", "</html>"]
    return lines.map { $0 + "\n" }.joined()
  }

  private static let style =
    [
      ":root { color-scheme: light dark; }",
      "body { font: 1rem/1.4 system-ui, sans-serif; margin: 2rem; color: #222; background: #fff; }",
      // A wide table moves in its own box, not the page.
      ".table { overflow-x: auto; }",
      "table { border-collapse: collapse; border-block: 1.5px solid; font-variant-numeric: tabular-nums; }",
      "caption { text-align: left; font-weight: 600; padding-block: .5rem; }",
      "th, td { padding: .15rem .6rem; text-align: right; white-space: nowrap; font-weight: normal; }",
      ".compact th, .compact td { padding-inline: .3rem; }",
      "thead { border-bottom: 1px solid; }",
      "thead th, thead td { vertical-align: bottom; }",
      "tr.rule { border-top: 1px solid; }",
      ".break { border-left: 1px solid; }",
      ".left { text-align: left; }",
      ".center { text-align: center; }",
      ".notes { font-size: .85rem; max-width: 44rem; }",
      ".notes p { margin: .3rem 0; }",
      "@media (prefers-color-scheme: dark) { body { color: #ddd; background: #181a1b; } }",
    ] + paper

  /// A4 with the margins of Viet Nam's administrative documents; headings on every page, no row cut in two.
  private static let paper = [
    "@page { size: A4; margin: 20mm 15mm 20mm 30mm; }",
    "@media print {",
    "  :root { color-scheme: light; }",
    "  body { margin: 0; font-size: 10pt; color: #000; background: #fff; }",
    "  .table { overflow: visible; }",
    "  thead { display: table-header-group; }",
    "  tr { break-inside: avoid; }",
    "  caption { break-after: avoid; }",
    "  table { font-size: 9pt; }",
    "  th, td { padding: .1rem .3rem; }",
    "  .left { white-space: normal; }",
    "  .notes { max-width: none; }",
    "  .notes p { break-inside: avoid; }",
    "}",
  ]

  private func section(of table: Table) -> [String] {
    guard !table.columns.isEmpty else {
      return (table.title.isEmpty ? [] : ["<p>\(escaped(table.oneLineTitle))</p>"]) + notes(table.notes)
    }
    var lines = ["<div class=\"table\">", table.isCompact ? "<table class=\"compact\">" : "<table>"]
    if !table.title.isEmpty { lines.append("<caption>\(escaped(table.oneLineTitle))</caption>") }
    lines += ["<thead>", "<tr>" + table.columns.map(heading).joined() + "</tr>", "</thead>", "<tbody>"]
    lines += table.rows.enumerated().map { line(of: $1, hasRule: $1.ruleAbove && $0 > 0, table.columns) }
    return lines + ["</tbody>", "</table>", "</div>"] + notes(table.notes)
  }

  private func heading(_ column: TableColumn) -> String {
    let text = column.titleLines.map(escaped).joined(separator: "<br>")
    // An empty heading heads nothing: a reader would announce it before every cell.
    if text.isEmpty { return "<td\(style(of: column))></td>" }
    return "<th scope=\"col\"\(style(of: column))>\(text)</th>"
  }

  private func line(of row: TableRow, hasRule: Bool, _ columns: [TableColumn]) -> String {
    let cells = zip(columns, row.cells).enumerated().map { index, pair in
      let text = escaped(pair.1.text)
      let isHeading = index == 0 && pair.0.alignment == .left && !text.isEmpty
      let tag = isHeading ? ("th scope=\"row\"", "th") : ("td", "td")
      return "<\(tag.0)\(style(of: pair.0))>\(text)</\(tag.1)>"
    }
    return (hasRule ? "<tr class=\"rule\">" : "<tr>") + cells.joined() + "</tr>"
  }

  private func style(of column: TableColumn) -> String {
    let alignment =
      switch column.alignment {
      case .right: ""
      case .left: "left"
      case .center: "center"
      }
    let classes = [alignment, column.ruleBefore ? "break" : ""].filter { !$0.isEmpty }
    return classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
  }

  private func notes(_ notes: [String]) -> [String] {
    guard !notes.isEmpty else { return [] }
    return ["<div class=\"notes\">"] + notes.map { "<p>\(escaped($0))</p>" } + ["</div>"]
  }

  private func escaped(_ text: String) -> String {
    text.singleLine.replacingScalars { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: nil
      }
    }
  }
}
