import Testing

@testable import Distributions

struct IncompleteGammaTests {
  @Test(arguments: [1e-6, 0.5, 1, 30, 650])
  func `shape one is the exponential distribution`(x: Double) {
    let tails = IncompleteGamma(a: 1, x: x).tails
    #expect(relativeError(tails.upper, exponential(DoubleDouble(-x))) <= tailTolerance)
  }

  @Test(arguments: [0.3, 7.5, 400, 1e7])
  func `raising the shape by one takes a density from the lower tail`(a: Double) {
    // P(a + 1, x) = P(a, x) - D(a, x) / a
    let spread = 1 / a.squareRoot()
    for x in [a / (1 + 2 * spread), a, a * (1 + spread)] {
      let one = IncompleteGamma(a: a, x: x)
      let next = IncompleteGamma(a: a + 1, x: x)
      let expected = one.tails.lower - exponential(one.logDensity) / a
      // The difference cancels when a tail falls quickly from one shape to the next.
      let tolerance = tailTolerance * one.tails.lower / next.tails.lower
      #expect(relativeError(expected, next.tails.lower) <= tolerance)
    }
  }
}
