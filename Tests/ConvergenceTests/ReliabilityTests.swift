import Testing

@testable import Convergence

struct ReliabilityTests {
  @Test func `it is the product of neighbouring correlations over the far one`() throws {
    let panels = try ReferencePanel.all()
    for row in try referenceRows("slopes.csv") where row["measure"] == "reliability" {
      let grid = try #require(panels[row["set"] ?? ""]).grid
      let found = try #require(Reliability.find(grid, level: 0.95).value)
      #expect(isNear(found.value.estimate, number(row, "estimate")))
      #expect(found.units == row["n"].flatMap(Int.init))
    }
  }

  /// The plain slope of the last score on the second over the instrumented one.
  @Test func `it is the plain slope over the instrumented one`() throws {
    let grid = try #require(try ReferencePanel.all()["odd"]).grid
    let members = grid.unitsComplete(at: [0, 1, 9])
    let (z, x, y) = (grid.column(0, of: members), grid.column(1, of: members), grid.column(9, of: members))
    let plain = try #require(InstrumentedSlope(y, on: x)).slope
    let freed = try #require(InstrumentedSlope(y, on: x, by: z)).slope
    #expect(isNear(Reliability.find(grid, level: 0.95).value?.value.estimate, plain / freed, 1e-13))
  }

  @Test func `above one it leaves no noise, and without a common course there is none`() throws {
    let above = try #require(try ReferencePanel.all()["even"]).grid
    #expect(Reliability.find(above, level: 0.95).value?.betaOfNoise == nil)
    let apart = grid([[1, 1, 5], [2, 2, 4], [3, 3, 3], [4, 4, 2], [5, 6, 1]])
    #expect(Reliability.find(apart, level: 0.95).lack == .accord)
    #expect(Reliability.find(grid([[1, 2], [2, 3]]), level: 0.95).lack == .times(have: 2, need: 3))
  }

  @Test func `noise gives what it takes of the spread, over the span`() throws {
    let grid = try #require(try ReferencePanel.all()["odd"]).grid
    let found = try #require(Reliability.find(grid, level: 0.95).value)
    #expect(isNear(found.betaOfNoise, (found.value.estimate - 1) / 9, 1e-14))
  }
}
