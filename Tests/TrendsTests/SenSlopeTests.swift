import Distributions
import Testing

@testable import Trends

struct SenSlopeTests {
  private func slope(
    _ values: [Double], times: [Double]? = nil, level: Double = 0.95,
    method: SenSlope.IntervalMethod = .exact
  ) -> SenSlope {
    let times = times ?? values.indices.map(Double.init)
    return SenSlope(
      times: times, values: values, level: level, method: method,
      law: InversionLaw(groups: [Int](repeating: 1, count: values.count)))
  }

  @Test func `slope, intercept and the normal interval are scipy's`() {
    for series in ReferenceSeries.all {
      let sen = slope(series.values, method: .normal)
      #expect(sen.slope == series.expected["slope"])
      #expect(abs(sen.intercept - (series.expected["intercept"] ?? 0)) <= 1e-14 * max(1, abs(sen.intercept)))
      #expect(sen.interval?.low == series.expected["slope_low_normal"])
      #expect(sen.interval?.high == series.expected["slope_high_normal"])
    }
  }

  @Test func `four points have no interval at 95 %, but a range with its coverage`() {
    let sen = slope([3, 2, 2, 1], times: [2016, 2017, 2018, 2019])
    #expect(abs(sen.slope + 7.0 / 12) < 1e-15)
    #expect(sen.interval == nil)
    #expect(sen.range == SenSlope.Interval(low: -1, high: 0))
    #expect(abs(sen.rangeCoverage - (1 - 2.0 / 24)) < 1e-15)
    #expect(slope([3, 2, 2, 1], level: 0.9).interval == sen.range)
  }

  /// Of all orders of distinct errors, the share whose interval holds the true slope is at least the level, and one
  /// step further in would fall below it.
  @Test(arguments: [5, 6, 7]) func `the exact interval covers what it says, in every order`(_ n: Int) {
    let times = (0..<n).map { Double($0) }
    var (held, heldNarrower, total) = (0, 0, 0)
    var order = times
    func visit(_ k: Int) {
      guard k < n else {
        let sen = slope(order, level: 0.9)
        total += 1
        if let found = sen.interval, found.low <= 0, found.high >= 0 { held += 1 }
        let all = times.indices.flatMap { j in (0..<j).map { i in (order[j] - order[i]) / Double(j - i) } }
          .sorted()
        let rank = all.firstIndex { $0 == sen.interval?.low }.map { $0 + 1 } ?? 0
        if all[rank] <= 0, all[all.count - 1 - rank] >= 0 { heldNarrower += 1 }
        return
      }
      for i in k..<n {
        order.swapAt(k, i)
        visit(k + 1)
        order.swapAt(k, i)
      }
    }
    visit(0)
    #expect(Double(held) / Double(total) >= 0.9)
    #expect(Double(heldNarrower) / Double(total) < Double(held) / Double(total))
  }

  @Test func `distances between times count`() {
    #expect(slope([0, 1, 4], times: [0, 1, 4]).slope == 1)
    #expect(slope([5, 5, 5]).slope == 0)
  }
}
