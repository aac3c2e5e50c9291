import Testing

@testable import Convergence

struct DynamicPanelTests {
  @Test func `within and jackknife are plm's, halves by hand`() throws {
    let panels = try ReferencePanel.all()
    for row in try referenceRows("panel.csv") {
      let grid = try #require(panels[row["set"] ?? ""]).grid
      let found = try #require(DynamicPanel.find(grid, level: 0.95).value)
      let step = try #require(number(row, "step"))
      #expect(found.within.years == step)
      #expect(found.within.units == row["n"].flatMap(Int.init))
      #expect(found.within.pairs == row["pairs"].flatMap(Int.init))
      #expect(isNear(found.within.left, number(row, "rho")), "\(row)")
      #expect(isNear(found.within.beta.standardError * step, number(row, "std_error")), "\(row)")
      #expect(isNear(found.corrected.left, number(row, "jackknife")), "\(row)")
      #expect(isNear(found.corrected.beta.standardError * step, number(row, "jackknife_std_error")), "\(row)")
    }
  }

  /// Four years that come again: both halves have the same steps, hence the same estimate, which is the whole's.
  @Test func `where both halves are alike the correction changes nothing`() throws {
    let one: [[Double]] = [
      [3, 1, 4, 2], [2, 7, 1, 5], [6, 2, 5, 3], [1, 4, 4, 8], [5, 5, 9, 2], [4, 8, 2, 6],
    ]
    let found = try #require(DynamicPanel.find(grid(one.map { $0 + $0 + [$0[0]] }), level: 0.95).value)
    #expect(isNear(found.corrected.left, found.within.left, 1e-13))
    #expect(isNear(found.corrected.beta.standardError, found.within.beta.standardError, 1e-13))
  }

  @Test func `unit levels and year shifts change nothing`() throws {
    let base = try #require(try ReferencePanel.all()["gaps"]).grid
    let moved = ScoreGrid(
      units: base.units, times: base.times,
      scores: base.scores.enumerated().map { unit, row in
        row.enumerated().map { time, score in score.map { $0 + Double(unit * unit) - 3 * Double(time) } }
      })
    let (a, b) = (DynamicPanel.find(base, level: 0.95).value, DynamicPanel.find(moved, level: 0.95).value)
    #expect(isNear(a?.corrected.beta.estimate, b?.corrected.beta.estimate, 1e-9))
    #expect(isNear(a?.corrected.beta.standardError, b?.corrected.beta.standardError, 1e-9))
  }

  @Test func `a lag never crosses a gap`() throws {
    let scores: [[Double?]] = [[3, 1, nil, 2, 4, 6], [2, 7, 1, 5, 3, 3], [6, 2, 5, 3, 1, 2]]
    let fit = try #require(WithinFit(grid(scores), steps: [1, 2, 3, 4, 5]))
    #expect(fit.pairs == 3 + 5 + 5)
  }

  @Test func `five years are too few`() {
    let five = grid([
      [1, 2, 3, 2, 1], [2, 4, 1, 3, 5], [3, 3, 2, 1, 4], [5, 4, 4, 2, 1], [1, 4, 2, 3, 3],
    ])
    #expect(DynamicPanel.find(five, level: 0.95).lack == .times(have: 5, need: 6))
  }
}
