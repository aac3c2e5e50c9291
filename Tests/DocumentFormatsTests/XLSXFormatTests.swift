import Tables
import Testing

@testable import DocumentFormats

struct XLSXFormatTests {
  @Test func `a workbook is a zip with a sheet for each table and one for notes`() throws {
    let zip = try #require(ReadZip(try XLSXFormat().render(sampleDocument)))
    let sheets = zip.entries.map(\.name).filter { $0.hasPrefix("xl/worksheets/sheet") }
    #expect(sheets.count == 4)
    #expect(zip.entries.contains { $0.name == "[Content_Types].xml" })
  }

  @Test func `the same document is the same bytes`() throws {
    #expect(try XLSXFormat().render(sampleDocument) == XLSXFormat().render(sampleDocument))
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
