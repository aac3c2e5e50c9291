import DocumentFormats
import Testing

@testable import FileWriting

struct DataWorkbookTests {
  @Test func `control characters and Excel's own escapes come back as they were`() throws {
    let table = try WrittenAgain.table("a,b\n\"x\u{1}y\rz\t\u{7F}\",1\n_x000D_,2\n\u{FFFE},3\n")
    let bytes = try WrittenAgain.written(table, "xlsx").bytes
    #expect(try WrittenAgain.frame(bytes, "xlsx").columns == table.frame.columns)
  }

  @Test func `a text longer than a cell is refused`() throws {
    let table = try WrittenAgain.table("a,b\n\(String(repeating: "x", count: 32_768)),1\n")
    #expect(throws: DocumentError.self) { try WrittenAgain.written(table, "xlsx") }
    #expect(try WrittenAgain.written(table, "json").bytes.count > 32_768)
  }

  @Test func `more rows than a sheet has are refused`() throws {
    let rows = String(repeating: "1\n", count: DataWorkbook.mostRows)
    let table = try WrittenAgain.table("a\n" + rows)
    #expect(throws: DocumentError.self) { try WrittenAgain.written(table, "xlsx") }
  }
}
