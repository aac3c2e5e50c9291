import DataFrames
import Testing

struct StackingTests {
  private let numbers = Column.numbers(NumberColumn(values: [1.5, 2]))
  private let texts = Column.categories(
    CategoryColumn(codes: [1, 0], levels: ["b", "z"], validity: Bitmap(words: [0b01], count: 2)))

  @Test func `numbers stay numbers, also beside a column that is missing throughout`() {
    let gap = Column.categories(
      CategoryColumn(codes: [0], levels: [], validity: Bitmap(repeating: false, count: 1)))
    guard case .numbers(let column) = Column.stacked([numbers, gap, numbers]) else {
      Issue.record("numbers were expected")
      return
    }
    #expect(column.values == [1.5, 2, 0, 1.5, 2])
    #expect(column.validity?.ones == 4)
  }

  @Test func `one column of text makes text, levels sorted by bytes`() {
    guard case .categories(let column) = Column.stacked([texts, numbers]) else {
      Issue.record("text was expected")
      return
    }
    #expect(column.levels == ["1.5", "2", "b", "z"])
    #expect(column.codes.map { column.levels[Int($0)] }.prefix(1) == ["z"])
    #expect(column.maskedCodes() == [3, -1, 0, 1])
  }

  @Test func `both Unicode forms of a name are one level`() {
    let composed = Column.categories(CategoryColumn(codes: [0], levels: ["Huế"]))
    let decomposed = Column.categories(CategoryColumn(codes: [0], levels: ["Hue\u{302}\u{301}"]))
    guard case .categories(let column) = Column.stacked([composed, decomposed]) else { return }
    #expect(column.levels.count == 1)
    #expect(column.codes == [0, 0])
  }
}
