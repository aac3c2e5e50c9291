import DataFrames
import Distributions
import Testing

@testable import Trends

struct PooledTrendTests {
  private func series(_ rows: [[String: String]]) -> [UnitSeries] {
    let units = Dictionary(grouping: rows) { $0["unit"] ?? "" }
    return units.keys.sorted().map { unit in
      let points = units[unit] ?? []
      return UnitSeries(
        unit: unit, times: points.compactMap { Double($0["year"] ?? "") },
        values: points.compactMap { Double($0["y"] ?? "") })
    }
  }

  @Test func `S, both variances and the slope are pymannkendall's`() throws {
    let panels = Dictionary(grouping: ReferenceSeries.rows("together.csv")) { $0["id"] ?? "" }
    let expected = ReferenceSeries.rows("together-expected.csv")
    #expect(expected.count == 40)
    for row in expected {
      let pooled = try #require(PooledTrend(series(panels[row["id"] ?? ""] ?? []), draws: 9))
      #expect(String(pooled.s) == row["s"])
      #expect(abs(pooled.variance - (Double(row["var_s"] ?? "") ?? 0)) <= 1e-9)
      #expect(abs(pooled.independentVariance - (Double(row["var_independent"] ?? "") ?? 0)) <= 1e-9)
      #expect(abs(pooled.slope - (Double(row["slope"] ?? "") ?? 9)) <= 1e-14)
    }
  }

  @Test func `one unit is its own test and interval`() throws {
    let values: [Double] = [1, 4, 2, 5, 7, 6, 9]
    let times = values.indices.map(Double.init)
    let pooled = try #require(
      PooledTrend([UnitSeries(unit: "A", times: times, values: values)]))
    let alone = MannKendall(values)
    #expect(pooled.s == alone.s && abs(pooled.variance - alone.variance) < 1e-12)
    #expect(abs(pooled.pValue - alone.pValue) < 1e-14)
    let law = InversionLaw(groups: [Int](repeating: 1, count: 7))
    let sen = SenSlope(times: times, values: values, level: 0.95, method: .exact, law: law)
    #expect(pooled.interval == sen.interval && pooled.slope == sen.slope)
  }

  @Test func `the same unit twice is no further evidence`() throws {
    let one = UnitSeries(unit: "A", times: [1, 2, 3, 4, 5], values: [1, 3, 2, 4, 5])
    let alone = try #require(PooledTrend([one]))
    let twice = try #require(PooledTrend([one, one]))
    #expect(twice.pValue == alone.pValue && twice.leastPValue == alone.leastPValue)
    #expect(twice.independentPValue < alone.independentPValue)
    #expect(
      twice.variance == 4 * alone.variance && twice.independentVariance == 2 * alone.independentVariance)
  }

  @Test func `years that a unit lacks change places with it`() throws {
    let gappy = UnitSeries(unit: "A", times: [1, 3, 4], values: [1, 2, 3])
    let full = UnitSeries(unit: "B", times: [1, 2, 3, 4], values: [4, 3, 5, 6])
    let pooled = try #require(PooledTrend([gappy, full]))
    #expect(pooled.s == 3 + 4 && pooled.times == [1, 2, 3, 4] && pooled.valueCount == 7)
    // Of the 24 orders, counted by hand over the pair sums.
    #expect(pooled.pValue == Double(extremeOrders([gappy, full], 7)) / 24)
    #expect(PooledTrend([UnitSeries(unit: "A", times: [1, 2], values: [1, 2])]) == nil)
  }

  private func extremeOrders(_ series: [UnitSeries], _ s: Int) -> Int {
    var (order, hits): ([Double], Int) = ([1, 2, 3, 4], 0)
    func visit(_ k: Int) {
      guard k < 4 else {
        let sum = series.reduce(0) { total, one in
          let moved = order.compactMap { year in one.times.firstIndex(of: year).map { one.values[$0] } }
          return total + MannKendall(moved).s
        }
        return hits += abs(sum) >= s ? 1 : 0
      }
      for i in k..<4 {
        order.swapAt(k, i)
        visit(k + 1)
        order.swapAt(k, i)
      }
    }
    visit(0)
    return hits
  }
}
