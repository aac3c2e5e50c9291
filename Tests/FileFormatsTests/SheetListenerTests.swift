import DataFrames
import Testing

@testable import FileFormats

struct SheetListenerTests {
  private func data(_ xml: String, shared: [String] = [], styles: String = "") -> HandmadeWorkbook {
    HandmadeWorkbook(sheet: "<sheetData>\(xml)</sheetData>", shared: shared, styles: styles)
  }

  @Test
  func `cells and rows without a place follow those before them`() throws {
    let book = HandmadeWorkbook(
      sheet:
        "<dimension ref=\"A1:ZZ9999\"/><sheetData><row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row>"
        + "<row r=\"4\"><c><v>4</v></c></row><row><c r=\"B5\"><v>5</v></c></row></sheetData>")
    let grid = try book.grid()
    #expect((grid.rowCount, grid.columnCount) == (5, 5))
    #expect(
      grid[0, 3] == .number(2) && grid[0, 4] == .number(3) && grid[3, 0] == .number(4)
        && grid[4, 1] == .number(5))
    #expect(grid[1, 1] == .empty)
    #expect(grid.place(row: 3, column: 0) == "x.xlsx, sheet \"Sheet1\", cell A4")
  }

  @Test
  func `texts are joined from their runs, without phonetic guides, blanks kept`() throws {
    let grid = try data(
      "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><r><t>c</t></r><r><t> d</t></r></is></c>"
        + "<c t=\"str\"><f>A1</f><v>e &amp; f</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"/></row>",
      shared: [
        "<r><t>a</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> b</t></r><rPh sb=\"0\" eb=\"1\"><t>X</t></rPh>",
        "<t>_x0041__x005F_x0042_ _xZZZZ_</t>", "<t></t>",
      ]
    ).grid()
    #expect(grid[0, 0] == .text("a b"))
    #expect(grid[0, 1] == .text("A_x0042_ _xZZZZ_"))
    #expect(grid[0, 2] == .text("c d"))
    #expect(grid[0, 3] == .text("e & f"))
    #expect(grid.columnCount == 4)
  }

  @Test
  func `prefixes and the strict variant change nothing`() throws {
    var book = HandmadeWorkbook(rows: [["a", "b"], ["1", "2"]])
    for index in book.parts.indices {
      let (name, content) = book.parts[index]
      var text = content
      if name.hasSuffix("else.xml") {
        for element in ["worksheet", "sheetData", "row", "c", "v", "is", "t"] {
          for (from, to) in [
            ("<\(element)>", "<x:\(element)>"), ("<\(element) ", "<x:\(element) "),
            ("</\(element)>", "</x:\(element)>"),
          ] {
            text = text.split(separator: from, omittingEmptySubsequences: false).joined(separator: to)
          }
        }
        text = text.split(separator: "xmlns=", omittingEmptySubsequences: false).joined(separator: "xmlns:x=")
      }
      text = text.split(
        separator: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        omittingEmptySubsequences: false
      )
      .joined(separator: "http://purl.oclc.org/ooxml/officeDocument/relationships")
      book.parts[index] = (name, text)
    }
    #expect(try book.csv() == "a,b\n1,2\n")
  }

  @Test
  func `the days around Excel's 29 February 1900 are told apart from those that never were`() throws {
    let styles = "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    let serials = ["1", "59", "60", "61", "0", "-1", "2958465", "2958466", "61.5", "36526.99999999"]
    let cells = serials.map { "<c s=\"1\"><v>\($0)</v></c>" }.joined()
    let grid = try data("<row>\(cells)</row>", styles: styles).grid()
    let dates = (0..<grid.columnCount).map { grid[0, $0] }
    #expect(
      dates == [
        .date("1900-01-01"), .date("1900-02-28"), .error("day 60"), .date("1900-03-01"), .error("day 0"),
        .error("day -1"),
        .date("9999-12-31"), .error("day 2958466"), .date("1900-03-01 12:00:00"),
        .date("2000-01-01 23:59:59.999"),
      ])
    #expect(
      grid.notes == ["4 cells were read as missing, shown as a date that no calendar has: C1, E1, F1, H1."])
    let mac = HandmadeWorkbook(
      sheet: "<sheetData><row>\(cells)</row></sheetData>", styles: styles,
      workbookProperties: "<workbookPr date1904=\"1\"/>")
    #expect(try mac.grid()[0, 4] == .date("1904-01-01"))
    #expect(try mac.grid()[0, 2] == .date("1904-03-01"))
  }

  @Test
  func `dates written as text are dates without a midnight`() throws {
    let grid = try data(
      "<row><c t=\"d\"><v>2019-05-31</v></c><c t=\"d\"><v>2019-05-31T00:00:00Z</v></c><c t=\"d\"><v>2019-05-31T14:30:00</v></c></row>"
    ).grid()
    #expect(grid[0, 0] == .text("2019-05-31") && grid[0, 1] == .text("2019-05-31"))
    #expect(grid[0, 2] == .text("2019-05-31 14:30:00"))
  }

  @Test
  func `formulas without a result, hidden rows and errors are said`() throws {
    let grid = try HandmadeWorkbook(
      sheet:
        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row><c t=\"b\"><v>1</v></c><c><f>1+1</f></c></row>"
        + "<row hidden=\"1\"><c t=\"e\"><v>#N/A</v></c><c t=\"e\"><v>#REF!</v></c></row></sheetData>"
    ).grid()
    #expect(grid[0, 0] == .flag(true) && grid[0, 1] == .empty && grid[1, 0] == .error("#N/A"))
    #expect(
      grid.notes == [
        "1 hidden row was read like the others.", "1 hidden column was read like the others: B.",
        "2 error cells were read as missing (#N/A, #REF!): A2, B2.",
        "1 formula was read as missing, for its result is not stored (open and save the file): B1.",
      ])
  }

  @Test(arguments: [
    (
      "<row><c t=\"s\"><v>5</v></c></row>",
      "cell A1: \"5\" stands where the number of one of 0 shared texts was expected"
    ),
    ("<row><c><v>1,5</v></c></row>", "cell A1: \"1,5\" stands where a number was expected"),
    ("<row><c><v>1e999</v></c></row>", "cell A1: \"1e999\" stands where a number was expected"),
    ("<row r=\"0\"><c><v>1</v></c></row>", "cell A1: a row has the number \"0\", expected 1 to 1048576"),
    (
      "<row><c r=\"XFE1\"><v>1</v></c></row>", "a cell stands outside A1:XFD1048576, or its place is no place"
    ),
    ("<row><c t=\"b\"><v>2</v></c></row>", "cell A1: \"2\" stands where 0 or 1 was expected"),
    ("<row><c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>", "cell B2 stands twice in the file"),
    ("<row><c><v>1</v>", "line 2 of xl/somewhere/else.xml: mismatched tag"),
    ("<row><c><v>&lol;</v></c></row>", "line 2 of xl/somewhere/else.xml: undefined entity"),
  ])
  func `what no spreadsheet writes is refused by its cell`(_ xml: String, _ message: String) {
    let refusal = data(xml).refusal()
    #expect(refusal.contains(message), "\(refusal)")
  }

  @Test
  func `a document type and its entities are refused`() {
    var book = HandmadeWorkbook(rows: [["a"], ["1"]])
    book.parts[6].content =
      "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData>&b;</sheetData></worksheet>"
    #expect(book.refusal().contains("declares a document type, which no spreadsheet writes"))
  }

  @Test
  func `merged areas that lie on one another are refused`() {
    let areas = String(repeating: "<mergeCell ref=\"A2:B3\"/>", count: 3)
    let book = HandmadeWorkbook(
      rows: [["a", "b"], ["1", "2"], ["3", "4"]], after: "<mergeCells>\(areas)</mergeCells>")
    #expect(
      book.refusal().hasPrefix("x.xlsx is damaged: merged areas of sheet \"Sheet1\" lie on one another"))
  }

  @Test
  func `a text of more than a megabyte is refused, in a cell or shared`() {
    let long = String(repeating: "x", count: 1 << 20) + "x"
    let message =
      "holds more than 256 MB of texts, or a text of more than a megabyte; keep the cells that are needed"
    #expect(
      data("<row><c t=\"s\"><v>0</v></c></row>", shared: ["<t>\(long)</t>"]).refusal() == "x.xlsx \(message)")
    #expect(
      data("<row><c t=\"inlineStr\"><is><t>\(long)</t></is></c></row>").refusal()
        == "x.xlsx, sheet \"Sheet1\" \(message)")
  }
}
