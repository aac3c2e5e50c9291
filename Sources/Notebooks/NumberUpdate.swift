/// Puts today's numbers before the comments that name them.
struct NumberUpdate {
  let text: String
  let findings: [NotebookRun.Finding]

  init(_ document: NotebookDocument, _ results: [CellResult]) {
    var bytes = Array(SourceLine.text(of: document.lines).utf8)
    var findings: [NotebookRun.Finding] = []
    // From the last to the first, so that places stay right.
    for reference in document.references.reversed() {
      do throws(NotebookError) {
        let today = try Self.value(of: reference, document, results)
        let shown = String(decoding: bytes[reference.number], as: UTF8.self)
        guard today != shown else { continue }
        bytes.replaceSubrange(reference.number, with: Array(today.utf8))
        let said = shown.isEmpty ? "no number stands before" : "\(shown) stands before"
        findings.append(
          NotebookRun.Finding(
            kind: .differs, line: reference.line,
            message: "\(said) <!--= \(reference.source) -->; today it is \(today)",
            details: []))
      } catch {
        findings.append(
          NotebookRun.Finding(kind: .failed, line: error.line, message: error.message, details: []))
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.findings = findings.reversed()
  }

  private static func value(of reference: Reference, _ document: NotebookDocument, _ results: [CellResult])
    throws(NotebookError) -> String
  {
    func error(_ what: String) -> NotebookError {
      NotebookError(line: reference.line, "<!--= \(reference.source) -->: \(what)")
    }
    let place: Int
    if let name = reference.cell {
      guard let found = document.cells.firstIndex(where: { $0.name == name }) else {
        let names = document.cells.compactMap(\.name)
        throw error(
          "no cell has the name \"\(name)\"; "
            + (names.isEmpty
              ? "none is named yet: ```reformstat name=\(name)"
              : "there are \(names.joined(separator: ", "))"))
      }
      place = found
    } else {
      guard let found = document.cells.lastIndex(where: { $0.line < reference.line }) else {
        throw error("no cell stands before it; name one, as in name:table[row].column")
      }
      place = found
    }
    let label = document.cells[place].label
    guard !results[place].tables.isEmpty else { throw error("\(label) gave no tables") }
    return try ReferenceValue(
      reference: reference, tables: results[place].tables, cell: label, hasComma: document.hasComma
    ).text()
  }
}
