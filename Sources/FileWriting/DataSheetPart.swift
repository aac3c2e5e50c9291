internal import DataFrames
internal import DocumentFormats
internal import Tables

/// The part of a workbook that holds the cells: names in bold in a row that stays in sight, and a row for each row.
struct DataSheetPart {
  private static let widest = 40
  /// Rows that decide how wide a column is.
  private static let looked = 200
  private(set) var bytes: [UInt8] = []

  /// - Throws: a text too long for a cell.
  init(_ table: OutputTable, _ texts: inout SharedTexts) throws(DocumentError) {
    let columns = try table.columns.enumerated().map { place, column throws(DocumentError) in
      try SheetColumn(column.name, column.column, place: place, &texts)
    }
    append(WorkbookSkeleton.declaration)
    append("<worksheet xmlns=\"\(WorkbookSkeleton.namespace)\"><sheetViews><sheetView workbookViewId=\"0\">")
    append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
    append("</sheetView></sheetViews><cols>")
    for (place, column) in columns.enumerated() {
      append(
        "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(column.width(Self.looked, Self.widest))\"")
      append(" customWidth=\"1\"/>")
    }
    append("</cols><sheetData>\n<row r=\"1\">")
    for column in columns {
      append("<c r=\"\(column.letters)1\" s=\"1\" t=\"s\"><v>\(column.nameNumber)</v></c>")
    }
    append("</row>\n")
    bytes.reserveCapacity(bytes.count + 32 * columns.count * table.frame.rowCount)
    for row in 0..<table.frame.rowCount {
      let number = Array("\(row + 2)".utf8)
      append("<row r=\"")
      bytes += number
      append("\">")
      for column in columns { column.append(row, number, to: &bytes) }
      append("</row>\n")
    }
    // No green corner at texts that look like numbers: they are meant as texts.
    append("</sheetData><ignoredErrors><ignoredError sqref=\"A1:\(columns[columns.count - 1].letters)")
    append("\(table.frame.rowCount + 1)\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>\n")
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ text: String) { bytes += Array(text.utf8) }
}

/// A column of the table on its way to the cells of a sheet.
private struct SheetColumn {
  let letters: String
  let nameNumber: Int
  private let name: String
  private let column: Column
  /// The beginning of a cell up to the number of its row, and what follows that number.
  private let start: [UInt8]
  private let middle: [UInt8]
  /// The numbers of the levels among the shared texts.
  private let levels: [[UInt8]]
  private static let end = Array("</v></c>".utf8)

  init(_ name: String, _ column: Column, place: Int, _ texts: inout SharedTexts) throws(DocumentError) {
    (self.name, self.column) = (name, column)
    letters = Self.letters(of: place)
    nameNumber = texts.number(name)
    start = Array("<c r=\"\(letters)".utf8)
    let present = column.presentLevels
    for text in present + [name] where text.utf16.count > DataWorkbook.longestText {
      throw DocumentError(
        "column \"\(name)\" holds a text of \(text.utf16.count) letters, and a cell of a workbook at most "
          + "\(DataWorkbook.longestText); write CSV or JSON (-o FILE.csv)")
    }
    guard case .categories(let categories) = column else {
      (middle, levels) = (Array("\"><v>".utf8), [])
      return
    }
    // Texts that look like numbers get the format of texts, so that a program which edits the cell keeps them.
    let isNumeric = present.contains { parsedNumber($0) != nil }
    middle = Array("\"\(isNumeric ? " s=\"2\"" : "") t=\"s\"><v>".utf8)
    var numbers: [[UInt8]] = []
    for level in categories.levels { numbers.append(Array("\(texts.number(level))".utf8)) }
    levels = numbers
  }

  @inline(__always)
  func append(_ row: Int, _ number: [UInt8], to bytes: inout [UInt8]) {
    guard column.validity?[row] ?? true else { return }
    bytes += start
    bytes += number
    bytes += middle
    switch column {
    case .numbers(let numbers): bytes += Array(CSVWriter.text(numbers.values[row]).utf8)
    case .categories(let categories): bytes += levels[Int(categories.codes[row])]
    }
    bytes += Self.end
  }

  func width(_ looked: Int, _ widest: Int) -> Int {
    let cells = (0..<min(looked, column.count)).map { row in
      switch column {
      case .numbers(let numbers): min(CSVWriter.text(numbers.values[row]).utf8.count, 11)
      case .categories(let categories):
        categories.levels.isEmpty
          ? 0 : DisplayWidth.columns(of: categories.levels[Int(categories.codes[row])])
      }
    }
    return min(max(cells.max() ?? 0, DisplayWidth.columns(of: name) + 1), widest) + 2
  }

  private static func letters(of column: Int) -> String {
    var (rest, letters) = (column + 1, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
