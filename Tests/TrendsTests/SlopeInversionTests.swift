import DataFrames
import Testing

@testable import Trends

struct SlopeInversionTests {
  private func trend(_ rows: [[Double]], level: Double = 0.95) throws -> PooledTrend {
    try #require(
      PooledTrend(
        rows.enumerated().map { unit, values in
          UnitSeries(unit: "\(unit)", times: values.indices.map(Double.init), values: values)
        }, level: level))
  }

  @Test func `slopes that are all alike are their own interval`() throws {
    let flat = try trend([[5, 5, 5, 5, 5], [3, 3, 3, 3, 3]])
    #expect(flat.s == 0 && flat.pValue == 1 && flat.slope == 0)
    #expect(flat.interval == SenSlope.Interval(low: 0, high: 0))
    let steady = try trend([[1, 2, 3, 4, 5], [2, 3, 4, 5, 6]])
    #expect(steady.interval == SenSlope.Interval(low: 1, high: 1))
  }

  @Test func `the median may be the lowest or the highest of all slopes`() throws {
    let up = try trend([[0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 2]])
    #expect(up.slope == 0 && up.interval?.low == 0 && up.interval?.high ?? -1 >= 0)
    let down = try trend([[1, 0, 0, 0, 0, 0]])
    #expect(down.slope == 0 && down.interval?.high == 0)
  }

  @Test func `the interval holds 0 where the test does not reject, and not where it does`() throws {
    var rejected = 0
    for shift in 0..<8 {
      let rows = [[1.3, 0.2, 2.1, 1.7, 2.9, 2.2, 3.1], [0.4, 1.1, 0.3, 1.9, 0.8, 2.5, 1.6]].map { row in
        row.enumerated().map { $1 + 0.13 * Double(shift) * Double($0) - 0.5 * Double($0) }
      }
      let found = try trend(rows)
      let interval = try #require(found.interval)
      #expect(
        (interval.low <= 0 && interval.high >= 0) == (found.pValue > 0.05),
        "\(shift): \(found.pValue) \(interval)")
      #expect(interval.low <= found.slope && found.slope <= interval.high)
      rejected += found.pValue <= 0.05 ? 1 : 0
    }
    #expect(rejected > 0 && rejected < 8)
  }
}
