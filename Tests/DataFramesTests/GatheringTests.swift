import DataFrames
import Testing

struct GatheringTests {
  private let frame = DataFrame(
    source: "a.csv", names: ["unit", "x"],
    columns: [
      .categories(CategoryColumn(codes: [0, 1, 0], levels: ["A", "B"])),
      .numbers(NumberColumn(values: [1, 0, 3], validity: Bitmap(words: [0b101], count: 3))),
    ], rowCount: 3, lines: .listed([2, 5, 6]))

  @Test func `rows can be put in another order, repeated and left out`() {
    #expect(CSVWriter().text(frame.gathered([2, 0, 0])) == "unit,x\nA,3\nA,1\nA,1\n")
    #expect(frame.gathered([2, 0]).lines == .listed([6, 2]))
  }

  @Test func `a negative row is missing, and a complete result has no bitmap`() {
    #expect(frame.columns[0].gathered([-1, 1]).missingCount == 1)
    #expect(frame.columns[1].gathered([0, 2]).validity == nil)
    #expect(Column.missing(count: 3).missingCount == 3)
  }

  @Test func `rows of several files keep their files`() {
    let lines = RowLines.placed(files: ["a.csv", "b.csv"], file: [0, 1], line: [2, 7])
    #expect(lines.gathered([1]) == .placed(files: ["a.csv", "b.csv"], file: [1], line: [7]))
  }
}
