import Testing

@testable import Distributions

struct QuantileSearchTests {
  /// The tails of an exponential variable at x.
  private func slope(_ x: Double, _ side: Tail) -> TailSlope {
    let upper = exponential(DoubleDouble(-x))
    let lower = x < 0.1 ? x - exponentialExcess(-x) : 1 - upper
    return TailSlope(tail: side == .lower ? lower : upper, density: x * upper)
  }

  @Test(arguments: [1e-290, 1e-9, 1, 40, 1e9])
  func `the quantile is found from any start`(start: Double) {
    for p in [1e-290, 1e-12, 0.3] {
      let x = positiveQuantile(p, .upper, start: start) { slope($0, .upper) }
      #expect(relativeError(x, -logarithm(DoubleDouble(p)).value) <= quantileTolerance)
      let y = positiveQuantile(p, .lower, start: start) { slope($0, .lower) }
      #expect(relativeError(y, -logarithm(onePlus: DoubleDouble(-p)).value) <= quantileTolerance)
    }
  }

  @Test func `beyond the doubles it is zero or infinity`() {
    let flat = { (x: Double) in TailSlope(tail: 0.5, density: 1e-3) }
    #expect(positiveQuantile(0.1, .lower, start: 1, evaluate: flat) == 0)
    #expect(positiveQuantile(0.1, .upper, start: 1, evaluate: flat) == .infinity)
  }
}
