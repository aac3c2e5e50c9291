import DataFrames
import Formulas
import Testing

@testable import Preparation

struct RankWithinTests {
  private let table = "unit,year,score\nA,1,5\nB,1,7\nC,1,7\nA,2,1\nB,2,\nC,,9\n"

  private func ranks(_ text: String, _ direction: Direction?) throws -> ([Double?], [String]) {
    let (column, notes) = try RankWithin.parse(text).ranked(frame(table), direction: direction)
    guard case .numbers(let numbers) = column else { return ([], notes) }
    return (
      numbers.values.indices.map { numbers.validity?[$0] ?? true ? numbers.values[$0] : nil }, notes
    )
  }

  @Test func `ranks are mid-ranks within the group, missing where either column is`() throws {
    #expect(try ranks("year:score", .higherIsBetter).0 == [3, 1.5, 1.5, 1, nil, nil])
    #expect(try ranks("year:score", .lowerIsBetter).0 == [1, 2.5, 2.5, 1, nil, nil])
  }

  @Test func `without a direction 1 is the lowest, and that is said`() throws {
    let (ranks, notes) = try ranks("place = year:score", nil)
    #expect(ranks == [1, 2.5, 2.5, 1, nil, nil])
    #expect(notes[0].contains("no direction is declared for score, so 1 is its lowest"))
  }

  @Test func `the new column is named after the old one or as said`() throws {
    #expect(try RankWithin.parse("year:score").name == "score_rank")
    #expect(
      try RankWithin.parse("place = year:[điểm số]")
        == RankWithin(group: "year", column: "điểm số", name: "place"))
  }

  @Test(arguments: ["year", "year:", ":score", "a=b=year:score", "x = year", "a:b:c"])
  func `anything else is refused`(_ text: String) {
    let error = #expect(throws: FormulaError.self) { try RankWithin.parse(text) }
    #expect(error?.description.contains("write group:column") == true)
  }

  @Test func `text cannot be ranked`() {
    let error = #expect(throws: DataError.self) { try ranks("year:unit", nil) }
    #expect(error?.description.contains("holds text; rank a column of numbers") == true)
  }
}
