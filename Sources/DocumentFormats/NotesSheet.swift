import Tables

/// Every note of a document, and how it came about.
struct NotesSheet {
  private static let width = 100.0

  let document: Document
  let words: DocumentWords

  func write(on sheet: Sheet) throws(DocumentError) {
    sheet.hideGrid()
    try sheet.setWidth(24, column: 0)
    try sheet.setWidth(Self.width - 24, column: 1)
    try sheet.write(words.notes, 0, 0, CellStyle(alignment: .left, isBold: true, size: 13))
    let style = CellStyle(alignment: .left, wraps: true, isAtTop: true)
    var row = 1
    for note in document.allNotes + [words.precision] {
      try sheet.merge(note.singleLine, row: row, columns: 0...1, style)
      try sheet.setHeight(Double(wrapped(note, width: Int(Self.width)).count) * 15, row: row)
      row += 1
    }
    guard !document.provenance.isEmpty else { return }
    row += 1
    try sheet.write(words.provenance, row, 0, CellStyle(alignment: .left, isBold: true, size: 13))
    for fact in document.provenance {
      row += 1
      try sheet.write(fact.key, row, 0, style)
      switch fact.value {
      case .missing: break
      case .number(let x): if x.isFinite { try sheet.write(x, row, 1, style) }
      case .integer(let n): try sheet.write("\(n)", row, 1, style)
      case .flag(let flag): try sheet.write(flag, row, 1, style)
      case .text(let text):
        try sheet.write(text.singleLine, row, 1, style)
        try sheet.setHeight(Double(wrapped(text, width: Int(Self.width - 24)).count) * 15, row: row)
      }
    }
  }
}
