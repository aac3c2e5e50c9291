import Testing

@testable import DataFrames

struct ColumnTypingTests {
  private func firstText(_ text: String) throws -> CellText? {
    category(try csv(text).read().column("x"))?.firstText
  }

  @Test func `the first text of a column that is nearly all numbers is kept`() throws {
    let numbers = (1...20).map { "\($0)\n" }.joined()
    #expect(try firstText("x\n" + numbers + "abc\ndef\nghi\n") == nil)
    #expect(try firstText("x\n" + numbers + "abc\n21\n") == CellText(line: 22, text: "abc"))
    #expect(try firstText("x\nNA\n" + numbers + "inf\nNA\n") == CellText(line: 23, text: "inf"))
    #expect(try firstText("x\na\nb\n") == nil)
  }

  @Test func `a declared category has no first text`() throws {
    let text = "x\n" + (1...20).map { "\($0)\n" }.joined() + "abc\n"
    let frame = try csv(text).read(options: CSVOptions(categories: ["x"]))
    #expect(category(frame.column("x"))?.firstText == nil)
  }

  @Test func `a number too large in a column of text is text`() throws {
    #expect(texts(try csv("x\n1e999\nabc\n").read().column("x")) == ["1e999", "abc"])
  }

  @Test func `commas in texts are no decimal commas`() throws {
    #expect(texts(try csv("x\n\"3,5\"\nabc\n").read().column("x")) == ["3,5", "abc"])
    let declared = try csv("x\n\"3,5\"\n4\n").read(options: CSVOptions(categories: ["x"]))
    #expect(texts(declared.column("x")) == ["3,5", "4"])
  }

  @Test func `a column of nothing is a column of missing numbers`() throws {
    #expect(numbers(try csv("x,y\n,1\nNA,2\n").read().column("x")) == [nil, nil])
  }
}
