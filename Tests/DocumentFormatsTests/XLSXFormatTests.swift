import Tables
import Testing

@testable import DocumentFormats

struct XLSXFormatTests {
  /// The library writes 16 significant digits.
  static let digitsKept = 5e-16

  private func book(_ document: Document = sampleDocument, language: String = "en") throws -> ReadWorkbook {
    try #require(ReadWorkbook(try XLSXFormat(language: language).render(document)))
  }

  @Test func `all parts are well-formed`() throws {
    let zip = try #require(ReadZip(try XLSXFormat().render(sampleDocument)))
    for entry in zip.entries {
      #expect(XMLCheck(entry.text).fault == nil, "\(entry.name)")
      #expect(entry.checksum == CRC32.checksum(of: entry.bytes), "\(entry.name)")
    }
  }

  @Test func `first the table as a reader sees it, then each tidy table, then the notes`() throws {
    // Excel keeps the name "History" for itself.
    #expect(try book().names == ["Table", "coefficients", "history_2", "Notes"])
    #expect(try book(language: "vi").names == ["Bảng", "coefficients", "history_2", "Ghi chú"])
  }

  @Test func `numbers are exact numbers under a format that shows them as text does`() throws {
    let book = try book()
    let (cells, formats) = (try #require(book.cells["Table"]), try #require(book.formats["Table"]))
    #expect(cells["A1"] == .text("Xếp hạng & 100% <of> it") && cells["A2"] == .text("by \"year\""))
    #expect(cells["B4"] == .text("(1)\nrank") && cells["A5"] == .text("Đào tạo"))
    #expect(cells["B5"] == .number(-0.1234) && formats["B5"] == "0.000\"**\"")
    #expect(cells["B6"] == .number(0.0451) && formats["B6"] == "\"(\"0.000\")\"_*;\"(\"-0.000\")\"_*")
    #expect(cells["B9"] == .number(0.0004) && formats["B9"] == "[<0.001]\"<0.001\"_*_*;0.000_*_*")
    #expect(cells["C8"] == .number(1.2e-5) && formats["C8"] == "0.0E+00")
    #expect(cells["B10"] == .number(376) && cells["C10"] == .number(1041))
  }

  @Test func `texts stay texts and missing cells stay empty`() throws {
    let book = try book()
    let cells = try #require(book.cells["Table"])
    #expect(
      cells["A7"] == .text("=1+1") && cells["A8"] == .text("2019-05") && cells["C6"] == .text("(withheld)"))
    #expect(cells["A6"] == nil && cells["B8"] == nil)
    let data = try #require(book.cells["coefficients"])
    #expect(data["A2"] == .text("@SUM(A1)") && data["B2"] == .number(-0.1234) && data["C2"] == .number(62))
    #expect(data["D2"] == .flag(false) && data["D3"] == .flag(true))
    #expect(data["B3"] == nil && data["C3"] == nil)
    #expect(book.parts.values.allSatisfy { !$0.contains("<f>") })
  }

  @Test func `headings stay in sight and are printed on every page of A4`() throws {
    let book = try book()
    let (table, data) = (try #require(book.parts["Table"]), try #require(book.parts["coefficients"]))
    #expect(table.contains("<pane xSplit=\"1\" ySplit=\"4\""))
    #expect(data.contains("<pane ySplit=\"1\"") && data.contains("<autoFilter ref=\"A1:D3\"/>"))
    for part in book.parts.values {
      #expect(part.contains("paperSize=\"9\"") && part.contains("fitToHeight=\"0\""))
    }
  }

  @Test func `notes stand beneath the table and on their own sheet, with what made them`() throws {
    let book = try book()
    let (table, notes) = (try #require(book.cells["Table"]), try #require(book.cells["Notes"]))
    #expect(table["A12"] == .text("Errors are clustered by province (CR1; t with 62 df)."))
    #expect(table["A13"] == .text("Association, not effect."))
    #expect(notes["A2"] == .text("Association, not effect."))
    #expect(notes["A4"] == .text(DocumentWords(language: "en").precision))
    #expect(notes["A7"] == .text("version") && notes["B7"] == .text("0.1"))
  }

  @Test func `a number keeps 16 digits, and the notes say so`() throws {
    let values = [0.1 + 0.2, 1.0 / 3, 2.0 / 3, 1e-300 / 3, 123_456_789.123_456_79, .pi]
    let table = Table(
      name: "t", columns: [TableColumn("x")], rows: values.map { TableRow([.number($0, digits: 3)]) })
    let cells = try book(Document(command: "c", display: [], data: [table], notes: [])).cells["t"]
    for (place, value) in values.enumerated() {
      guard case .number(let read)? = cells?["A\(place + 2)"] else { return #expect(Bool(false), "\(value)") }
      #expect((read - value).magnitude <= Self.digitsKept * value.magnitude)
    }
  }

  @Test func `the same document is the same bytes`() throws {
    #expect(try XLSXFormat().render(sampleDocument) == XLSXFormat().render(sampleDocument))
  }

  @Test func `a listing that is its own tidy table stands there once`() throws {
    let table = Table(name: "rows", columns: [TableColumn("x")], rows: [TableRow([.integer(1)])])
    let document = Document(command: "c", display: [table], data: [table], notes: [])
    #expect(try book(document).names == ["rows", "Notes"])
  }

  @Test func `what no sheet can hold is refused with the way out`() throws {
    let long = TableCell(String(repeating: "x", count: 32_768))
    let table = Table(name: "t", columns: [TableColumn("a")], rows: [TableRow([long])])
    let document = Document(command: "c", display: [], data: [table], notes: [])
    let error = #expect(throws: DocumentError.self) { try XLSXFormat().render(document) }
    #expect(try #require(error).description.contains("at most 32767 letters"))
    #expect(try #require(error).description.contains("write CSV or JSON"))
  }
}
