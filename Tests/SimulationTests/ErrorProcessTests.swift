import DataFrames
import Testing

@testable import Simulation

struct ErrorProcessTests {
  @Test func `each error keeps rho of the last and adds what keeps the spread`() {
    var process = ErrorProcess(deviation: 5, rho: 0.6)
    #expect(process.next(1) == 5)
    // 0.6 x 5 + 5 x 0.8 x 2, exact but for the square root of 0.64.
    #expect(abs(process.next(2) - 11) < 1e-14)
  }

  @Test func `without correlation an error is its own draw`() {
    var process = ErrorProcess(deviation: 2, rho: 0)
    #expect([process.next(1), process.next(-3), process.next(0.5)] == [2, -6, 1])
  }

  @Test(arguments: [-0.5, 0, 0.5, 0.9]) func `errors have the same spread in every year and correlation rho`(
    rho: Double
  ) throws {
    var simulation = largeSimulation()
    simulation.effects.training = 0
    simulation.effects.meetings = 0
    simulation.effects.adoption = 0
    simulation.unitEffectDeviation = 0
    simulation.rho = rho
    let scores = try simulation.frame().values("score")
    let years = (0..<9).map { t in stride(from: t, to: scores.count, by: 9).map { scores[$0] } }
    // Four standard errors over 2000 departments: 1.5 x 4 / sqrt(4000) and 4 / sqrt(2000).
    let tolerance = (deviation: 0.095, correlation: 0.09)
    for year in years { #expect(abs(deviation(year) - 1.5) < tolerance.deviation) }
    for t in 1..<9 { #expect(abs(correlation(years[t - 1], years[t]) - rho) < tolerance.correlation) }
    #expect(abs(correlation(years[0], years[2]) - rho * rho) < tolerance.correlation)
  }
}
