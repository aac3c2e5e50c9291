import DataFrames
import Testing

@testable import Descriptives

struct RankColumnTests {
  private func panel(_ units: [String], _ years: [Double]) throws -> Panel {
    try Panel(
      DataFrame(
        source: "r.csv", names: ["unit", "year"],
        columns: [.categories(categories(units)), .numbers(numbers(years))], rowCount: units.count),
      unit: "unit", time: "year")
  }

  @Test func `a score is ranked within the year, ties at the best place`() throws {
    let panel = try panel(["A", "B", "C", "A"], [1, 1, 1, 2])
    let score = numbers([70, 70, 60, 1])
    let high = RankColumn(ranking: score, direction: .higherIsBetter, ranked: nil, isPart: false, panel)
    #expect((0..<4).map { high.rank(row: $0) } == [1, 1, 3, 1])
    #expect((0..<4).map { high.isTied[$0] } == [true, true, false, false])
    let low = RankColumn(ranking: score, direction: .lowerIsBetter, ranked: nil, isPart: false, panel)
    #expect((0..<4).map { low.rank(row: $0) } == [2, 2, 1, 1])
  }

  @Test func `rows are counted only where no rank is beyond their number`() throws {
    let panel = try panel(["A", "B", "A", "B"], [1, 1, 2, 2])
    let complete = RankColumn(numbers([1, 2, 2, 1]), ranked: nil, isPart: false, panel)
    #expect((0..<4).map { complete.ranked(row: $0) } == [2, 2, 2, 2])
    // Two of 22 departments: the second year alone would look complete.
    let part = RankColumn(numbers([3, 22, 1, 2]), ranked: nil, isPart: false, panel)
    #expect((0..<4).allSatisfy { part.ranked(row: $0) == nil })
    // A unit without a row in one year: that year alone is not known.
    let gap = RankColumn(numbers([1, 2, 2, nil]), ranked: nil, isPart: false, panel)
    #expect((0..<4).map { gap.ranked(row: $0) } == [2, 2, nil, nil])
    let declared = RankColumn(numbers([1, 2, 2, 1]), ranked: nil, isPart: true, panel)
    #expect(declared.ranked(row: 0) == nil)
  }

  @Test func `a column says how many were ranked, for the heading only when all rows agree`() throws {
    let panel = try panel(["A", "B", "A", "B"], [1, 1, 2, 2])
    let ranks = RankColumn(
      numbers([3, 22, 1, 2]), ranked: numbers([22, 22, 22, 30]), isPart: true, panel)
    #expect((0..<4).map { ranks.ranked(row: $0) } == [22, 22, 22, 30])
    #expect(ranks.ranked(at: 0, panel) == 22)
    #expect(ranks.ranked(at: 1, panel) == nil)
  }
}
