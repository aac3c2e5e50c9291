import DataFrames
import Testing

@testable import FileFormats

struct CellReferenceTests {
  @Test(arguments: [("A1", 1, 1), ("c7", 7, 3), ("XFD1048576", 1_048_576, 16_384), ("AA10", 10, 27)])
  func `a place is read`(_ text: String, row: Int, column: Int) throws {
    #expect(CellReference(Array(text.utf8)) == CellReference(row: row, column: column))
    #expect(CellReference.text(row: row, column: column) == text.uppercased())
  }

  @Test(arguments: ["", "A", "7", "A0", "A01048577", "XFE1", "AAAA1", "A1048577", "7A", "A1B", "Đ1"])
  func `what is no place on a worksheet is none`(_ text: String) {
    #expect(CellReference(Array(text.utf8)) == nil)
  }

  @Test
  func `a range has its corners in order`() throws {
    #expect(try CellRange("$B$3:k66") == CellRange(rows: 3...66, columns: 2...11))
    #expect(try CellRange("B3").text == "B3")
    #expect(throws: DataError.self) { try CellRange("K66:B3") }
    #expect(throws: DataError.self) { try CellRange("B3:K66:L70") }
  }
}
