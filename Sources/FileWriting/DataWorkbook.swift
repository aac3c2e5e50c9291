internal import DataFrames
internal import DocumentFormats
internal import Tables

/// A table as the one sheet of an Excel workbook, every number with all its digits.
///
/// libxlsxwriter, which writes results, prints 16 significant digits (`%.16G`), where a double can need 17; hence a sheet
/// of our own for data. The trap: Excel itself shows 15 digits, and keeps 17 as long as a cell is not typed anew.
///
/// > Reference: ECMA-376 (2016), Office Open XML File Formats, part 1, sections 18.3 and 18.4.
struct DataWorkbook {
  /// Rows and columns that a sheet can have, and units of UTF-16 in a cell.
  static let (mostRows, mostColumns, longestText) = (1_048_576, 16_384, 32_767)

  private let table: OutputTable

  init(_ table: OutputTable) throws(DocumentError) {
    let (rows, columns) = (table.frame.rowCount + 1, table.frame.columns.count)
    guard rows <= Self.mostRows, columns <= Self.mostColumns else {
      throw DocumentError(
        "a sheet holds \(Self.mostRows) rows and \(Self.mostColumns) columns, and the table with its names has \(rows) "
          + "and \(columns); choose rows with --where, or write CSV (-o FILE.csv)")
    }
    self.table = table
  }

  func file() throws(DocumentError) -> WrittenFile {
    var texts = SharedTexts()
    let sheet = try DataSheetPart(table, &texts).bytes
    var archive = ZipArchive()
    for (name, text) in WorkbookSkeleton.parts { archive.add(name, Array(text.utf8)) }
    try archive.add("xl/sharedStrings.xml", texts.part, deflated: Deflate.raw(texts.part))
    try archive.add("xl/worksheets/sheet1.xml", sheet, deflated: Deflate.raw(sheet))
    return WrittenFile(bytes: archive.container, notes: table.missingLookAlikes)
  }
}

/// The distinct texts of a workbook, to which cells point by number.
struct SharedTexts {
  private var numbers: [[UInt8]: Int] = [:]
  private var items: [UInt8] = []

  /// The number of a text, which is added when it is new.
  mutating func number(_ text: String) -> Int {
    // By bytes: two forms of one letter are two texts.
    let bytes = Array(text.utf8)
    if let known = numbers[bytes] { return known }
    let number = numbers.count
    numbers[bytes] = number
    items += Array("<si><t xml:space=\"preserve\">\(sheetText(text))</t></si>\n".utf8)
    return number
  }

  var part: [UInt8] {
    Array(
      "\(WorkbookSkeleton.declaration)<sst xmlns=\"\(WorkbookSkeleton.namespace)\" uniqueCount=\"\(numbers.count)\">\n"
        .utf8) + items + Array("</sst>\n".utf8)
  }
}

/// A text as a cell holds it: marks of XML escaped, and characters that XML cannot hold as Excel writes them (`_x000D_`).
private func sheetText(_ text: String) -> String {
  workbookText(text).replacingScalars { scalar in
    switch scalar {
    case "&": return "&amp;"
    case "<": return "&lt;"
    case ">": return "&gt;"
    case "\t", "\n": return nil
    default:
      guard scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF else { return nil }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
    }
  }
}
