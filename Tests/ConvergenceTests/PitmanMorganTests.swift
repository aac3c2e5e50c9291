import Testing

@testable import Convergence

struct PitmanMorganTests {
  @Test func `t, p, ratio and interval are R's`() throws {
    let panels = try ReferencePanel.all()
    for row in try referenceRows("spread.csv") {
      let grid = try #require(panels[row["set"] ?? ""]).grid
      let found = try #require(Dispersion.find(grid, level: 0.95).value)
      let test = try #require(found.test)
      #expect(found.members.count == row["n"].flatMap(Int.init))
      #expect(isNear(found.years.first?.sd, number(row, "sd_first")))
      #expect(isNear(found.years.last?.sd, number(row, "sd_last")))
      #expect(isNear(test.statistic, number(row, "t")))
      #expect(isNear(test.pValue, number(row, "p_value")))
      #expect(isNear(test.ratio, number(row, "ratio")))
      #expect(isNear(test.interval.low, number(row, "low")))
      #expect(isNear(test.interval.high, number(row, "high")))
    }
  }

  /// A score divided by an end of the interval has a spread just at the edge of being told apart.
  @Test func `the interval is the test inverted`() throws {
    let (x, y): ([Double], [Double]) = ([3, 5, 2, 8, 6, 4, 9], [4, 5, 3, 6, 6, 5, 7])
    let test = try #require(PitmanMorgan(first: x, last: y, level: 0.9))
    for end in [test.interval.low, test.interval.high] {
      let edge = try #require(PitmanMorgan(first: x, last: y.map { $0 / end }, level: 0.9))
      #expect(isNear(edge.pValue, 0.1, 1e-12))
    }
  }

  @Test func `exchanging first and last turns the sign, and a line has none`() throws {
    let (x, y): ([Double], [Double]) = ([3, 5, 2, 8, 6, 4, 9], [4, 5, 3, 6, 6, 5, 7])
    let (a, b) = (
      try #require(PitmanMorgan(first: x, last: y)), try #require(PitmanMorgan(first: y, last: x))
    )
    #expect(isNear(a.statistic, -b.statistic, 1e-13))
    #expect(isNear(a.interval.low, 1 / b.interval.high, 1e-13))
    #expect(PitmanMorgan(first: x, last: x.map { 2 * $0 }) == nil)
    #expect(PitmanMorgan(first: [1, 2], last: [2, 1]) == nil)
    #expect(PitmanMorgan(first: [1, 1, 1, 1], last: [2, 1, 3, 4]) == nil)
  }
}
