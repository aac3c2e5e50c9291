import DataFrames
import Testing

@testable import Simulation

struct YearRanksTests {
  @Test func `the best score has rank 1 in each year`() {
    #expect(ranksWithinYears([[70, 90], [80, 60], [60, 75]]) == [[2, 1], [1, 3], [3, 2]])
  }

  @Test func `equal scores share the mean of their ranks`() {
    #expect(ranksWithinYears([[5], [9], [5], [5], [1]]) == [[3], [1], [3], [3], [5]])
    #expect(ranksWithinYears([[7], [7]]) == [[1.5], [1.5]])
  }

  @Test func `ranks of a simulated panel sum to n times n plus one over two in every year`() throws {
    var simulation = largeSimulation()
    simulation.units = 500
    let ranks = try simulation.frame().values("rank")
    for t in 0..<9 {
      let year = stride(from: t, to: ranks.count, by: 9).map { ranks[$0] }
      #expect(year.reduce(0, +) == 500 * 501 / 2)
      #expect(year.min() == 1)
      // So many scores of two decimals have ties.
      #expect(Set(year).count < 500)
    }
  }
}
