import DocumentFormats
import Testing

@testable import FileWriting

struct DatabaseFileTests {
  @Test func `names that differ in case alone are refused`() throws {
    let table = try WrittenAgain.table("rank,Rank\n1,2\n")
    #expect(throws: DocumentError.self) { try WrittenAgain.written(table, "sqlite") }
  }

  @Test func `quotes in a name, and missing cells`() throws {
    let table = try WrittenAgain.table("\"a \"\"b\"\"\",t\n1,x\n,y\n2.5,\n")
    let read = try WrittenAgain.frame(try WrittenAgain.written(table, "sqlite").bytes, "sqlite")
    #expect(read.names == table.frame.names && read.columns == table.frame.columns)
  }
}
