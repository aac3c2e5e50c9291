import Testing

@testable import Distributions

struct LogConcaveIntegralTests {
  @Test(arguments: [0.3, 1, 40, 1e6])
  func `exponential and Gaussian decays have their known integrals, whatever the first scale`(rate: Double) {
    for guess in [0.01, 1, 30] {
      let exponential = integrateDecay(scale: guess / rate, limit: 60 / rate) { rate * $0 }
      #expect(relativeError(exponential, 1 / rate) <= tailTolerance)
      let gaussian = integrateDecay(scale: guess / rate) { rate * rate * $0 * $0 }
      #expect(relativeError(gaussian, Double.pi.squareRoot() / 2 / rate) <= tailTolerance)
    }
  }

  @Test func `a limit cuts the integral`() {
    let cut = integrateDecay(scale: 1, limit: 0.5) { $0 }
    #expect(relativeError(cut, 0.3934693402873666) <= tailTolerance)
  }
}
