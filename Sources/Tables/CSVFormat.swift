/// One tidy table as comma-separated values (RFC 4180, lines ending in a line feed), exact and never localised.
///
/// Notes have no room here: whoever prints the CSV says them elsewhere. Missing values and numbers that are
/// not finite are empty fields; an empty text is `""`.
///
/// A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is given an apostrophe in front: names come
/// from other people's files, and a spreadsheet would run `=cmd|...` as a formula. Texts that are plain numbers (`-5`)
/// stay, since they are none; numbers are never touched.
///
/// > Reference: OWASP, *CSV Injection*.
public struct CSVFormat: TableFormat {
  /// The table to write; nil for the document's first.
  public var table: String?

  public init(table: String? = nil) {
    self.table = table
  }

  /// The table that would be written, nil when the document has none of that name.
  public func selected(in document: Document) -> Table? {
    guard let table else { return document.data.first }
    return document.data.first { $0.name == table }
  }

  /// - Returns: The empty text when `selected(in:)` is nil; ask it first.
  public func render(_ document: Document) -> String {
    guard let table = selected(in: document) else { return "" }
    var text = line(table.distinctKeys.map { quoted(guarded($0)) })
    for row in table.rows { text += line(row.cells.map { field($0.value) }) }
    return text
  }

  /// How many texts of the table, headings included, get an apostrophe.
  public func guardedCount(in document: Document) -> Int {
    guard let table = selected(in: document) else { return 0 }
    let cells = table.rows.reduce(0) { count, row in
      count
        + row.cells.count { cell in
          if case .text(let text) = cell.value { isFormula(text) } else { false }
        }
    }
    return cells + table.distinctKeys.count(where: isFormula)
  }

  private func guarded(_ text: String) -> String { isFormula(text) ? "'" + text : text }

  private func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return false }
    return Double(text)?.isFinite != true
  }

  private func line(_ fields: [String]) -> String {
    // A lone empty field would be a blank line, which readers skip.
    fields == [""] ? "\"\"\n" : fields.joined(separator: ",") + "\n"
  }

  private func field(_ value: TableValue) -> String {
    switch value {
    case .missing: ""
    case .number(let x): x.isFinite ? NumberText.exact(x) : ""
    case .integer(let n): "\(n)"
    case .text(let text): quoted(guarded(text))
    case .flag(let flag): flag ? "true" : "false"
    }
  }

  private func quoted(_ text: String) -> String {
    let bytes = text.utf8
    let isPlain =
      !bytes.isEmpty && bytes.first != UInt8(ascii: " ") && bytes.last != UInt8(ascii: " ")
      && bytes.allSatisfy { byte in !",\"\r\n".utf8.contains(byte) }
    return isPlain ? text : "\"" + text.replacingScalars { $0 == "\"" ? "\"\"" : nil } + "\""
  }
}
