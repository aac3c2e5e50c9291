import DataFrames
import Testing

@testable import Breaks

struct CommonBreakTests {
  /// Probabilities added up against counts.
  private static let rounding = 1e-13

  private func found(_ series: [UnitSeries]) throws -> CommonBreak {
    try CommonBreak(series, draws: 999, seed: 1, threads: 2)
  }

  private func unit(_ name: String, _ values: [Double?]) -> UnitSeries {
    let present = values.indices.filter { values[$0] != nil }
    return UnitSeries(
      unit: name, times: present.map { Double(2010 + $0) }, values: present.compactMap { values[$0] })
  }

  @Test func `copies of one series have the place and p of its SNHT`() throws {
    let values: [Double] = [3, 1, 4, 1, 5, 9, 2, 6]
    var options = LevelTest.Options()
    options.method = .snht
    let single = LevelTest(values, options: options)
    let common = try found((0..<3).map { unit("U\($0)", values) })
    #expect([common.place] == single.changes.map(\.place))
    #expect(abs(common.exchangeableP - single.pValue) < Self.rounding)
    #expect(abs(common.leastPValue - (single.leastPValue ?? 0)) < Self.rounding)
  }

  @Test func `p is the share of all orders of the years, gaps moving along`() throws {
    let grid: [[Double?]] = [[1, 2, nil, 7, 6], [4, nil, 5, 1, 2], [2, 2, 3, 9, nil]]
    func most(_ order: [Int]) -> Double {
      (1..<5).map { k in
        grid.reduce(0) { sum, row in
          let all = order.compactMap { row[$0] }
          let first = order[..<k].compactMap { row[$0] }
          let second = order[k...].compactMap { row[$0] }
          guard !first.isEmpty, !second.isEmpty else { return sum }
          return sum + Definitions.rss(all[...]) - Definitions.rss(first[...]) - Definitions.rss(second[...])
        }
      }.max() ?? 0
    }
    let observed = most(Array(0..<5))
    let all = AllOrders(of: Array(0..<5)).map(most)
    let common = try found(grid.enumerated().map { unit("U\($0)", $1) })
    #expect(
      abs(common.exchangeableP - Double(all.count { $0 >= observed * (1 - 1e-9) }) / 120) < Self.rounding)
    #expect(common.place == 3)
    let total = grid.reduce(0) { $0 + Definitions.rss($1.compactMap(\.self)[...]) }
    #expect(abs(common.share - observed / total) < 1e-12)
  }

  @Test func `opposite shifts add up to a break with no mean shift`() throws {
    let up: [Double] = [1, 2, 1, 2, 8, 9, 8, 9]
    let common = try found([unit("A", up), unit("B", up.map { 10 - $0 })])
    #expect(common.place == 4)
    #expect(common.meanShift == 0)
    #expect(common.shifts.map(\.shift) == [7, -7])
  }

  @Test func `a unit on one side alone is named and has no shift`() throws {
    let common = try found([
      unit("A", [1, 2, 1, 8, 9, 8]), unit("B", [2, 1, 2, 9, 8, 9]), unit("C", [nil, nil, nil, 1, 2, 1]),
    ])
    #expect(common.place == 3)
    #expect(common.oneSided == ["C"])
    #expect(common.shifts.map(\.unit) == ["A", "B"])
  }

  @Test func `three years, one unit or nothing that varies are refused`() {
    #expect(throws: CommonBreak.Refusal.fewYears(3)) {
      try found([unit("A", [1, 2, 3]), unit("B", [1, 2, 4])])
    }
    #expect(throws: CommonBreak.Refusal.fewUnits(1)) { try found([unit("A", [1, 2, 3, 4])]) }
    #expect(throws: CommonBreak.Refusal.constant) {
      try found([unit("A", [1, 1, 1, 1]), unit("B", [2, 2, 2, 2])])
    }
  }

  @Test func `where deviations persist from year to year there is no p`() throws {
    let slow: [Double] = [0, 1, 2, 1, 0, -1, -2, -1, 0, 1, 2, 1]
    let persistent = try found((0..<6).map { number in unit("U\(number)", slow.map { $0 + Double(number) }) })
    #expect(persistent.persistence.correlation > 0.3)
    #expect(persistent.persistence.isReal)
    #expect(persistent.pValue == nil)
    let quick: [Double] = [1, 3, 2, 1, 3, 1, 6, 4, 5, 6, 4, 5]
    let exchangeable = try found(
      (0..<3).map { number in unit("U\(number)", quick.map { $0 + Double(number) }) })
    #expect(exchangeable.pValue == exchangeable.exchangeableP)
  }

  @Test func `beyond 16 years orders are drawn, the same for any number of threads`() throws {
    let series = (0..<4).map { number -> UnitSeries in
      let values = (0..<20).map { (year: Int) -> Double? in
        Double((year * (3 + 2 * number)) % 20) + (year > 11 ? 40 : 0)
      }
      return unit("U\(number)", values)
    }
    let one = try CommonBreak(series, draws: 999, seed: 1, threads: 1)
    #expect(one.law == .drawn)
    #expect(one == (try CommonBreak(series, draws: 999, seed: 1, threads: 4)))
    #expect(one.place == 12)
    #expect(one.exchangeableP == 0.001)
  }
}
