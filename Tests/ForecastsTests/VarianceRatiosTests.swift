import Testing

@testable import Forecasts

struct VarianceRatiosTests {
  @Test func `half of the prior has no drift, and the share of moves that stay is uniform`() {
    let grid = VarianceRatios.grid
    let total = grid.reduce(0) { $0 + $1.prior }
    #expect(grid.reduce(0) { $0 + ($1.drift == 0 ? $1.prior : 0) } / total == 0.5)
    #expect((grid.reduce(0) { $0 + $1.prior * $1.level } / total - 0.5).magnitude < rounding)
  }

  @Test func `the grid runs from noise alone to moves alone`() {
    let grid = VarianceRatios.grid
    #expect(grid.first == VarianceRatios(levelShare: 0, driftRatio: 0, prior: 4.75))
    #expect(grid.map(\.passing).max() == 1 && grid.map(\.passing).min() == 0)
    // d = 3 at w = 1: nine times the variance of a step.
    #expect((grid.last?.drift ?? 0) == 9)
  }
}
