public import Tables

/// A workbook for Excel: the tables as a reader sees them, each tidy table unrounded on a sheet of its own, and a sheet
/// of notes.
///
/// Numbers are numbers and texts are texts: "=1+1" and "2019-05" stay as they are. The library that writes it keeps 16
/// significant digits of a number, where 17 can be needed; the sheet of notes says so.
///
/// > Reference: ECMA-376 (Office Open XML), part 1; J. McNamara, *libxlsxwriter*.
public struct XLSXFormat: DocumentFormat {
  /// The language tag of what the writer itself says, `en` or `vi`.
  public var language: String

  public init(language: String = "en") {
    self.language = language
  }

  public func render(_ document: Document) throws(DocumentError) -> [UInt8] {
    let words = DocumentWords(language: language)
    let title = document.display.lazy.map(\.oneLineTitle).first { !$0.isEmpty } ?? document.command
    let workbook = try Workbook(title: title.singleLine)
    // A listing of data is its own tidy table, and would only stand there twice.
    let display = document.display.filter { table in
      !document.data.contains { $0.rows == table.rows && !$0.rows.isEmpty }
    }
    var names = SheetNames()
    let dataNames = document.data.map { names.name(for: $0.name) }
    for (place, table) in display.enumerated() {
      let wanted = display.count == 1 ? words.table : "\(words.table) \(place + 1)"
      let closing = place == display.count - 1 ? document.closingNotes : []
      try DisplaySheet(
        table: table, notes: table.notes + closing, hasDecimalComma: words.hasDecimalComma
      )
      .write(on: workbook.addSheet(names.name(for: wanted)))
    }
    for (table, name) in zip(document.data, dataNames) {
      try DataSheet(table: table).write(on: workbook.addSheet(name))
    }
    try NotesSheet(document: document, words: words).write(
      on: workbook.addSheet(names.name(for: words.notes)))
    return try workbook.close()
  }
}
