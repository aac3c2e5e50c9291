import DataFrames
import Testing

@testable import Correlations

struct HistoryPermutationTests {
  /// Three units; the second has no y, the third lacks a time.
  private func sample() throws -> CorrelationSample {
    let table = frame([
      ("unit", [1, 1, 2, 2, 3, 4, 4]), ("time", [1, 2, 1, 2, 2, 1, 2]),
      ("x", [10, 11, 20, 21, 31, 40, nil]), ("y", [1, 2, nil, nil, 4, 5, 6]),
    ])
    return try CorrelationSample(
      table, sources: [.init("x"), .init("y")], panel: try Panel(table, unit: "unit", time: "time"))
  }

  @Test func `times stay aligned, and units without one of the columns take no part`() throws {
    let sample = try sample()
    let histories = HistoryPermutation(
      try #require(sample.panel), x: sample.columns[0], y: sample.columns[1])
    #expect(histories.unitCount == 3)
    var pairs = PairRows()
    histories.fill(&pairs, sources: [0, 1, 2])
    #expect(pairs.x == [0, 1, 4, 5])
    #expect(pairs.y == [0, 1, 4, 5])
    // The first unit with the one row of the third, the third with the last, the last with the first.
    histories.fill(&pairs, sources: [1, 2, 0])
    #expect(pairs.x == [1, 4, 5])
    #expect(pairs.y == [4, 6, 0])
  }

  @Test func `doubling the smaller tail never passes one, and no draw is no p of zero`() {
    #expect(TailCounts(draws: 99, atLeast: 0, atMost: 99).pValue(isComplete: false) == 2.0 / 100)
    #expect(TailCounts(draws: 99, atLeast: 60, atMost: 60).pValue(isComplete: false) == 1)
    #expect(TailCounts(draws: 24, atLeast: 1, atMost: 24).pValue(isComplete: true) == 2.0 / 24)
  }

  @Test func `estimates that differ by rounding are equal, and a draw without one is extreme`() {
    var counts = TailCounts()
    counts.add(0.5 - 1e-13, observed: 0.5)
    counts.add(nil, observed: 0.5)
    counts.add(0.4, observed: 0.5)
    #expect(counts == TailCounts(draws: 3, atLeast: 2, atMost: 3, sum: 0.5 - 1e-13 + 0.4, estimated: 2))
    #expect(abs((counts.centre ?? 0) - 0.45) < 1e-12)
  }

  @Test func `histories that hardly overlap give no p-value`() throws {
    let table = frame([
      ("unit", [1, 2, 3, 4, 5, 6]), ("time", [1, 1, 1, 2, 2, 3]), ("x", [1, 2, 4, 3, 7, 5]),
      ("y", [2, 1, 6, 5, 3, 4]),
    ])
    for one in try correlations(table, [("x", "y")], isPanel: true) {
      #expect(one.estimate != nil && one.pValue == nil && one.adjusted == nil)
      #expect(one.withheld.contains(.sparseExchanges))
    }
  }

  @Test func `with one row a unit the exact p is that of all orders`() throws {
    let x: [Double?] = [1, 4, 2, 2, 7, 5, 3]
    let y: [Double?] = [2, 5, 1, 3, 3, 9, 4]
    let units = (0..<7).map { Double?(Double($0)) }
    let table = frame([("unit", units), ("time", units.map { _ in 2020 }), ("x", x), ("y", y)])
    let panel = try correlations(table, [("x", "y")], isPanel: true)
    let rows = try correlations(table, [("x", "y")])
    for (a, b) in zip(panel, rows) where a.method != .pearson {
      #expect(a.estimate == b.estimate)
      #expect(a.pValue == b.pValue)
    }
  }
}
