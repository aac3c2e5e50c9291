import Testing

@testable import Convergence

struct ScoreGridTests {
  @Test func `the longest run of equal steps is found, of several the latest`() {
    func run(_ times: [Double]) -> ScoreGrid.EvenRun? {
      grid([[Double?](repeating: 1, count: times.count)], times: times).evenRun
    }
    #expect(run([2003, 2004, 2005, 2008, 2010, 2012, 2014]) == ScoreGrid.EvenRun(columns: 3...6, step: 2))
    #expect(run([2001, 2002, 2003, 2005, 2007]) == ScoreGrid.EvenRun(columns: 2...4, step: 2))
    #expect(run([2001, 2002]) == ScoreGrid.EvenRun(columns: 0...1, step: 1))
    #expect(run([2001]) == nil)
  }

  @Test func `missing scores are holes, and years without any are no years`() throws {
    let grid = try #require(try ReferencePanel.all()["gaps"]).grid
    #expect(grid.units.count == 40)
    #expect(grid.times.count == 9)
    #expect(grid.scores.flatMap(\.self).contains { $0 == nil })
  }

  @Test func `the order of rows changes nothing`() throws {
    let rows = try referenceRows("panels.csv").filter { $0["set"] == "gaps" }
    let (a, b) = (try ReferencePanel(rows), try ReferencePanel(rows.reversed()))
    #expect(a.grid == b.grid)
    #expect(a.controls(["a", "b"]) == b.controls(["a", "b"]))
  }
}
