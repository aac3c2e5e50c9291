import DataFrames
import Distributions
import Glibc
import Testing

@testable import FileFormats

/// What is read by the scanner of rows is what expat alone reads; where it is not ordinary, the scanner gives nothing.
struct WorksheetPartTests {
  /// As for `MutationTests`.
  private static let count = unsafe getenv("MUTATIONS").flatMap { unsafe Int(String(cString: $0)) } ?? 100

  /// What a file gives: its table with what is said of it, or its refusal.
  private static func result(_ path: String, _ options: GridOptions, _ reader: Workbook.CellReader) -> String
  {
    do {
      let grid = try Workbook.grid(InputFile(path), name: "x.xlsx", options, reader: reader)
      let cells = (0..<grid.rowCount).map { row in
        (0..<grid.columnCount).map { "\(grid[row, $0])" }.joined(separator: "|")
      }
      return
        "\(grid.place.name) \(grid.merged.map(\.text)) \(grid.percents.sorted { $0 < $1 }) \(grid.notes)\n"
        + cells.joined(separator: "\n")
    } catch {
      return "refused: \(error)"
    }
  }

  /// - Returns: whether the rows were scanned, to their end.
  @discardableResult
  private func compare(_ path: String, _ what: String, _ options: GridOptions = GridOptions()) -> Bool {
    var isScanned = false
    let both = Self.result(path, options) { part, archive, empty throws(DataError) in
      isScanned = WorksheetPart.scannedCells(of: part, in: archive, into: empty) != nil
      return try WorksheetPart.cells(of: part, in: archive, into: empty)
    }
    let alone = Self.result(path, options, WorksheetPart.parsedCells)
    #expect(both == alone, "\(what)")
    return isScanned
  }

  private func isScanned(_ rows: String, shared: [String] = []) throws -> Bool {
    let file = try TemporaryFile(
      HandmadeWorkbook(sheet: "<sheetData>\(rows)</sheetData>", shared: shared).bytes)
    return compare(file.path, rows)
  }

  @Test(arguments: [
    "openpyxl-types", "openpyxl-1904", "xlsxwriter-layout", "xlsxwriter-formats", "xlsxwriter-numbers",
    "pandas-frame", "libreoffice-types", "bomb",
  ])
  func `sheets of other programs, all of ordinary rows, are scanned and equal`(_ name: String) {
    for sheet in 1...4 {
      let options = GridOptions(sheet: .number(sheet))
      let isScanned = compare(ReferenceFile.path("\(name).xlsx"), "\(name), sheet \(sheet)", options)
      #expect(isScanned || sheet > 1 || name == "bomb", "\(name)")
    }
  }

  @Test(arguments: [
    "", "<row/>", "<row x:r=\"3\" r=\"x\"><c><v>1</v></c></row>",
    "<row r='2' x14ac:dyDescent=\"0.25\" hidden=\"1\"><c r=\"A2\"/><c\n r=\"B2\" ><v>1</v></c></row>",
    "<row><c t=\"str\"><f>A1&amp;\"]]\"</f><v>a &lt;b&gt; &#x110;&#272;&#127;&#x85;&#9;&#13;&#x1f600; \u{1F600}\t</v></c></row>\n",
    "<row><c t=\"inlineStr\"><is><t xml:space=\"preserve\"> a\n</t><t/><t>b</t></is></c></row>",
    "<row><c><f t=\"shared\" si=\"0\"/><v/></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row>",
    "<row><c><v>1</v><v>2</v></c><c t=\"inlineStr\"><is><t>a</t></is><is><t>b</t></is></c></row>",
  ])
  func `ordinary rows are scanned`(_ rows: String) throws {
    #expect(try isScanned(rows))
  }

  @Test(arguments: [
    "<!-- a --><row><c><v>1</v></c></row>", "<row><c><v>1<!-- 2 --></v></c></row>",
    "<row><c t=\"str\"><v><![CDATA[1]]></v></c></row>", "<row><?a b?><c><v>1</v></c></row>",
    "<row><c t=\"str\"><v>a ]]> b</v></c></row>", "<row><c t=\"str\"><v>a > b</v></c></row>",
    "<row><c t=\"str\"><v>a\r\nb</v></c></row>", "<row><c t=\"str\"><v>a\u{1}b</v></c></row>",
    "<row><c t=\"str\"><v>&#0;</v></c></row>", "<row><c t=\"str\"><v>&#xFFFF;</v></c></row>",
    "<row><c t=\"str\"><v>\u{FFFF}</v></c></row>", "<row><c t=\"str\"><v>&#xD800;</v></c></row>",
    "<row><c t=\"str\"><v>&nbsp;</v></c></row>", "<row><c t=\"str\"><v>&#x110</v></c></row>",
    "<row><c r=\"A1\" r=\"B1\"><v>1</v></c></row>", "<row><c r=\"A1\"s=\"0\"><v>1</v></c></row>",
    "<row><c r=\"&#65;1\"><v>1</v></c></row>", "<row><c r=\"A\n1\"><v>1</v></c></row>",
    "<row r=\"+1\"><c><v>1</v></c></row>", "<row r=\"0\"><c><v>1</v></c></row>",
    "<row xmlns:a=\"r\"><c><v>1</v></c></row>",
    "<row><col/><c><v>1</v></c></row>", "<row><c><v>1</v></c>2</row>", "<row><c><v>1</c></v></row>",
    "<row><c><v>1</v ></c></row>", "<x:row><c><v>1</v></c></x:row>", "<row><c><v>1,5</v></c></row>",
    "<row><c t=\"inlineStr\"><is><r><t>a</t></r><rPh><t>b</t></rPh></is></c></row>",
    "<row><c t=\"s\"><v>7</v></c></row>", "<row><c r=\"XFE1\"><v>1</v></c></row>",
    "<row><mc:AlternateContent><mc:Choice><c><v>1</v></c></mc:Choice></mc:AlternateContent></row>",
    "</sheetData><sheetData><row><c><v>1</v></c></row><row>", "<row><c><v>1</v></c></row></sheetDatum>",
  ])
  func `anything else is left to expat`(_ rows: String) throws {
    #expect(try !isScanned(rows))
  }

  @Test
  func `what stands around the rows is read by expat, and only its word begins them`() throws {
    let row = "<row r=\"2\"><c><v>1</v></c></row>"
    for sheet in [
      "<!-- <sheetData> --><sheetData>\(row)</sheetData>", "<sheetData/><sheetData>\(row)</sheetData>",
      "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols><sheetData>\(row)</sheetData><sheetData>\(row)</sheetData>",
      "<is><sheetData>\(row)</sheetData></is>", "<x:sheetData><!-- <sheetData> -->\(row)</x:sheetData>",
      "<sheetData>\(row)</sheetData><!-- </row> --><mergeCells><mergeCell ref=\"A2:B3\"/></mergeCells>",
      "<sheetData>\(row)</sheetData><row", "<sheetData>\(row)", "<sheetData>\(row)</sheetData>\u{1}",
    ] {
      let file = try TemporaryFile(HandmadeWorkbook(sheet: sheet).bytes)
      compare(file.path, sheet)
    }
    for head in [
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>", "<?xml version=\"1.0\" encoding=\"x\"?>", "\u{FEFF}",
      "",
      "<!DOCTYPE worksheet [<!ENTITY amp \"x\">]>",
    ] {
      var book = HandmadeWorkbook(rows: [])
      book.parts[6].content =
        head + "<worksheet><sheetData><row><c t=\"str\"><v>é&amp;</v></c></row></sheetData></worksheet>"
      let file = try TemporaryFile(book.bytes)
      compare(file.path, head)
    }
  }

  @Test
  func `rows that end in other blocks than they begin`() throws {
    let long = String(repeating: "x", count: 1 << 19)
    let rows = (1...9).map { row in
      "<row r=\"\(row)\"><c t=\"inlineStr\"><is><t>\(row == 4 ? long : "a\(row)")</t></is></c>"
        + (0..<9_000).map { "<c><v>\($0)</v></c>" }.joined() + "</row>\n"
    }
    #expect(try isScanned(rows.joined()))
    #expect(try !isScanned(rows.joined() + "<row><c><v>\(long)</v></c></row>"))
  }

  @Test
  func `damaged sheets give the same table or the same refusal`() throws {
    let pieces = [
      "<!-- x -->", "<![CDATA[1]]>", "]]>", ">", "<", "&", "&amp;", "&#65;", "&#0;", "&x;", "\"", "'", " ",
      "\n", "\r",
      "<c>", "</c>", "<c/>", "<v>", "</v>", "<v/>", "<row>", "</row>", "<row r=\"7\">", "</sheetData>",
      "<sheetData>",
      "<is>", "</is>", "<t>", "</t>", "<f>1</f>", "<r><t>a</t></r>", " r=\"C3\"", " t=\"s\"", " t=\"b\"",
      " s=\"1\"",
      " hidden=\"1\"", "x:", "xmlns=\"a\"", "\u{FFFE}", "é", "\u{1}", "<?a?>", "1", "e5", "A1", "-", "/", "=",
    ]
    let rows =
      "<sheetData><row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>b &#272;</t>"
      + "</is></c><c r=\"C1\" t=\"str\"><f>A1</f><v>c</v></c></row>\n<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1.5</v></c>"
      + "<c r=\"B2\" s=\"1\"><v>2</v></c><c r=\"C2\" t=\"e\"><v>#N/A</v></c></row><row r=\"3\"><c r=\"A3\" t=\"b\"><v>1</v></c>"
      + "<c r=\"C3\"><f>B2</f></c></row></sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"
    let styles = "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    var scanned = 0
    for draw in 0..<10 * Self.count {
      var stream = PhiloxStream(seed: 1, procedure: "damaged rows", draw: UInt64(draw))
      var sheet = Array(rows.utf8)
      for _ in 0...stream.integer(below: 2) {
        var place = stream.integer(below: sheet.count)
        // Half of the damage stands before a tag, where a sheet stays well-formed more often.
        if stream.integer(below: 2) == 0 { place = sheet[..<place].lastIndex(of: UInt8(ascii: "<")) ?? 0 }
        let length = min(stream.integer(below: 12), sheet.count - place)
        switch stream.integer(below: 5) {
        case 0: sheet.removeSubrange(place..<place + length)
        case 1: sheet[place] = UInt8(stream.integer(below: 128))
        default: sheet.insert(contentsOf: pieces[stream.integer(below: pieces.count)].utf8, at: place)
        }
      }
      let text = String(decoding: sheet, as: UTF8.self)
      let file = try TemporaryFile(HandmadeWorkbook(sheet: text, shared: ["<t>a</t>"], styles: styles).bytes)
      if compare(file.path, text) { scanned += 1 }
    }
    #expect(scanned > Self.count / 2, "some damage leaves ordinary rows: \(scanned)")
    if Self.count > 100 {
      print("damaged rows: \(scanned) of \(10 * Self.count) sheets scanned to their end")
    }
  }

  @Test(arguments: [
    "openpyxl-types.xlsx", "xlsxwriter-layout.xlsx", "xlsxwriter-formats.xlsx", "libreoffice-types.xlsx",
    "pandas-frame.xlsx",
  ])
  func `damaged sheets of other programs give the same table or the same refusal`(_ name: String) throws {
    let parts = try ReferenceFile.xmlParts(name)
    let sheet = try #require(parts.firstIndex { $0.name.hasSuffix("worksheets/sheet1.xml") })
    var scanned = 0
    for draw in 0..<Self.count {
      var stream = PhiloxStream(seed: 1, procedure: "damaged sheet of " + name, draw: UInt64(draw))
      var changed = parts
      changed[sheet].content = MutationTests.mutated(parts[sheet].content, &stream)
      // The archive around the sheet is damaged once in a while, too.
      let whole =
        draw % 8 == 7 ? MutationTests.mutated(try ReferenceFile.bytes(name), &stream) : zipped(changed)
      let file = try TemporaryFile(whole)
      let options = GridOptions(sheet: .number(1))
      if compare(file.path, "\(name), mutation \(draw)", options) { scanned += 1 }
    }
    #expect(scanned > 0, "\(name)")
  }
}
