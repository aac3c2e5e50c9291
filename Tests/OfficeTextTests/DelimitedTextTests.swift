import Testing

@testable import OfficeText

struct DelimitedTextTests {
  private func cells(_ text: String, _ mark: Character = ";") -> [[String]] {
    DelimitedText(text, delimiter: mark).records.map { $0.cells.map(\.text) }
  }

  @Test func `quotes, doubled quotes, line breaks in quotes and every kind of line end`() {
    #expect(
      cells("a;\"b;c\"\r\n1;\"x \"\"y\"\"\nz\"\r2; 3\n") == [
        ["a", "b;c"], ["1", "x \"y\"\nz"], ["2", " 3"],
      ])
    #expect(DelimitedText("a;\"b\nc\"\nd;e", delimiter: ";").records.map(\.line) == [1, 3])
  }

  @Test func `records may differ in length, and empty lines are records`() {
    #expect(cells("Bảng 1\n\na;b\n;\n") == [["Bảng 1"], [""], ["a", "b"], ["", ""]])
    #expect(DelimitedText("\n ; \nx", delimiter: ";").records.map(\.isBlank) == [true, true, false])
  }

  @Test func `a quote that is never closed is told by its line`() {
    #expect(DelimitedText("a;b\n1;\"x\n2;y\n", delimiter: ";").openQuote == 2)
    #expect(DelimitedText("a;b\n", delimiter: ";").openQuote == nil)
  }

  @Test func `the line that names the mark is none of the records`() {
    #expect(cells("sep=;\na;b\n") == [["a", "b"]])
  }
}
