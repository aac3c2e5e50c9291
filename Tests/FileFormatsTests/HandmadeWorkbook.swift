@testable import FileFormats

/// Workbooks written by hand, so that a test can hold what no program would write.
struct HandmadeWorkbook {
  var parts: [(name: String, content: String)]

  /// One sheet whose `sheetData` and what follows it are given as XML.
  init(sheet: String, shared: [String] = [], styles: String = "", workbookProperties: String = "") {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let relations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = [
      ("[Content_Types].xml", head + "<Types/>"),
      (
        "_rels/.rels",
        head + "<Relationships \(relations)><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" "
          + "Target=\"/xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        head + "<workbook \(main) xmlns:r=\"\(office)\">\(workbookProperties)<sheets>"
          + "<sheet name=\"Sheet1\" sheetId=\"7\" r:id=\"rId9\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        head + "<Relationships \(relations)>"
          + "<Relationship Id=\"rId1\" Type=\"\(office)/sharedStrings\" Target=\"texts.xml\"/>"
          + "<Relationship Id=\"rId2\" Type=\"\(office)/styles\" Target=\"./styles.xml\"/>"
          + "<Relationship Id=\"rId9\" Type=\"\(office)/worksheet\" Target=\"../xl/somewhere/else.xml\"/></Relationships>"
      ),
      ("xl/texts.xml", head + "<sst \(main)>" + shared.map { "<si>\($0)</si>" }.joined() + "</sst>"),
      ("xl/styles.xml", head + "<styleSheet \(main)>\(styles)</styleSheet>"),
      ("xl/somewhere/else.xml", head + "<worksheet \(main)>\(sheet)</worksheet>"),
    ]
  }

  /// A sheet of texts and numbers from its first row on; empty texts are empty cells.
  init(rows: [[String]], after: String = "") {
    var data = ""
    for (row, cells) in rows.enumerated() {
      data += "<row r=\"\(row + 1)\">"
      for (column, text) in cells.enumerated() where !text.isEmpty {
        let place = CellReference.text(row: row + 1, column: column + 1)
        data +=
          Double(text) == nil
          ? "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
          : "<c r=\"\(place)\"><v>\(text)</v></c>"
      }
      data += "</row>"
    }
    self.init(sheet: "<sheetData>\(data)</sheetData>\(after)")
  }

  var bytes: [UInt8] { zipped(parts.map { ($0.name, Array($0.content.utf8)) }) }

  func grid(_ options: GridOptions = GridOptions()) throws -> Grid {
    let file = try TemporaryFile(bytes)
    return try Workbook.grid(InputFile(file.path), name: "x.xlsx", options)
  }

  func table(_ options: GridOptions = GridOptions()) throws -> GridTable {
    try GridTable(grid(options), options)
  }

  func csv(_ options: GridOptions = GridOptions()) throws -> String {
    String(decoding: try table(options).csv, as: UTF8.self)
  }

  /// What is said when the workbook is refused.
  func refusal(_ options: GridOptions = GridOptions()) -> String {
    do {
      _ = try table(options)
      return "not refused"
    } catch { return "\(error)" }
  }
}

/// An archive whose parts are stored as they are.
func zipped(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
  var (bytes, directory): ([UInt8], [UInt8]) = ([], [])
  func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  for part in parts {
    let name = Array(part.name.utf8)
    let (checksum, size, start) = (Int(checksum(part.content)), part.content.count, bytes.count)
    let common =
      little(20, 2) + little(0x800, 2) + little(0, 6) + little(checksum, 4) + little(size, 4)
      + little(size, 4)
    bytes += [0x50, 0x4B, 3, 4] + common + little(name.count, 2) + little(0, 2) + name + part.content
    directory +=
      [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(name.count, 2) + little(0, 12) + little(start, 4)
      + name
  }
  let end = little(0, 4) + little(parts.count, 2) + little(parts.count, 2) + little(directory.count, 4)
  return bytes + directory + [0x50, 0x4B, 5, 6] + end + little(bytes.count, 4) + little(0, 2)
}

/// CRC-32 of ISO 3309, as archives hold it.
private func checksum(_ bytes: [UInt8]) -> UInt32 {
  var rest: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    rest ^= UInt32(byte)
    for _ in 0..<8 { rest = rest & 1 == 1 ? (rest >> 1) ^ 0xEDB8_8320 : rest >> 1 }
  }
  return ~rest
}
