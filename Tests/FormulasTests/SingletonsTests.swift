import DataFrames
import Testing

@testable import Formulas

struct SingletonsTests {
  private func group(_ name: String, _ codes: [Int32]) -> Group {
    Group(name: name, codes: codes, levelCount: Int(codes.max() ?? -1) + 1)
  }

  @Test func `rows alone in a level go, and those they leave alone`() {
    // Unit 2 has one row; without it year 3 has one row, which was unit 1's second; and so on to the end.
    let singletons = Singletons(
      [group("unit", [0, 0, 0, 1, 1, 2]), group("year", [1, 2, 0, 1, 3, 3])], count: 6)
    #expect(singletons.keep.allSatisfy { !$0 })
    #expect(singletons.losses.reduce(0) { $0 + $1.count } == 6)
  }

  @Test func `without singletons all rows stay`() {
    let singletons = Singletons([group("unit", [0, 0, 1, 1])], count: 4)
    #expect(singletons.keep == [true, true, true, true])
    #expect(singletons.losses.isEmpty)
    #expect(Singletons([], count: 2).keep == [true, true])
  }

  private let frame = DataFrame(
    source: "a.csv", names: ["unit", "y", "x"],
    columns: [
      .categories(CategoryColumn(codes: [0, 0, 1, 2, 2], levels: ["A", "B", "C"])),
      .numbers(NumberColumn(values: [1, 2, 3, 4, 6])), .numbers(NumberColumn(values: [1, 3, 100, 3, 5])),
    ], rowCount: 5)

  @Test func `a design leaves them out before anything is computed over its rows`() throws {
    let builder = try DesignBuilder(Formula.parse("y ~ scale(x) | unit"))
    let design = try builder.design(frame)
    #expect(design.rows == .listed([0, 1, 3, 4]))
    #expect(design.losses == [RowLoss(reason: "alone in its unit (singleton)", count: 1)])
    #expect(design.absorbed[0].codes == [0, 0, 1, 1])
    // The mean of 1, 3, 3, 5 is 3, and the second of them stands on it.
    var scratch = [Double](repeating: 0, count: 4)
    design.gather(design.columns[0], 0..<4, into: &scratch, at: 0)
    #expect(scratch[1] == 0)
    #expect(try builder.usableRows(frame).positions == [0, 1, 3, 4])
  }
}
