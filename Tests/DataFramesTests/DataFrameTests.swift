import DataFrames
import Testing

struct DataFrameTests {
  let frame = DataFrame(
    source: "a.csv", names: ["unit", "Xếp hạng"],
    columns: [
      .categories(CategoryColumn(codes: [0, 1, 0], levels: ["A", "B"])),
      .numbers(NumberColumn(values: [1, 0, 3], validity: Bitmap(words: [0b101], count: 3))),
    ], rowCount: 3, lines: .listed([2, 5, 6]))

  @Test func `columns are found by name, in either Unicode form`() {
    #expect(frame.column("unit")?.count == 3)
    #expect(frame.column("Xe\u{302}\u{301}p ha\u{323}ng")?.missingCount == 1)
    #expect(frame.column("Unit") == nil)
  }

  @Test func `rows know their lines`() {
    #expect(frame.lines.line(ofRow: 1) == 5)
    #expect(RowLines.regular(first: 2).line(ofRow: 3) == 5)
  }

  @Test func `a column without validity misses nothing`() {
    #expect(frame.columns[0].missingCount == 0)
    #expect(frame.columns[0].validity == nil)
  }
}
