import Testing

@testable import DataFrames

struct CSVHeaderTests {
  private func header(_ text: String) throws -> CSVHeader {
    try CSVHeader(.bytes(Array(text.utf8)), name: "t.csv")
  }

  @Test func `names keep quotes, commas and line breaks, and lose blanks around them`() throws {
    let header = try header("unit ,\"a\",\"b\"\"c,\nd\", Xếp hạng\r\n1,2,3,4\n")
    #expect(header.names == ["unit", "a", "b\"c,\nd", "Xếp hạng"])
    #expect(header.line == 1)
    #expect(header.dataLine == 3)
  }

  @Test func `blank lines and a byte order mark before the names are passed over`() throws {
    let header = try header("\u{FEFF}\r\n\na,b\n1,2\n")
    #expect(header.names == ["a", "b"])
    #expect(header.line == 3)
    #expect(header.dataStart == 10)
  }

  @Test func `a header longer than the first piece read is read whole`() throws {
    let names = (0..<20_000).map { "column_\($0)" }
    #expect(try header(names.joined(separator: ",") + "\n1\n").names == names)
  }

  @Test func `one column may hold anything but other delimiters`() throws {
    #expect(try header("score\n1\n").names == ["score"])
    #expect(try header("\"a;b\"\n1\n").names == ["a;b"])
    #expect(throws: DataError.self) { try header("a;b\n1;2\n") }
  }
}
