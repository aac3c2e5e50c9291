import Testing

@testable import Distributions

struct IncompleteBetaTests {
  private func beta(_ a: Double, _ b: Double, _ x: Double) -> IncompleteBeta {
    IncompleteBeta(a: a, b: b, u: DoubleDouble(x), v: DoubleDouble.sum(1, -x))
  }

  @Test func `exchanging the shapes exchanges the tails to the last bit`() {
    for (a, b, x) in [(0.3, 8, 0.2), (50, 0.5, 0.97), (1e6, 2e6, 0.333)] {
      let tails = beta(a, b, x).tails
      let other = IncompleteBeta(a: b, b: a, u: DoubleDouble.sum(1, -x), v: DoubleDouble(x)).tails
      #expect(tails.lower == other.upper && tails.upper == other.lower)
    }
  }

  @Test func `a second shape of one is a power`() {
    for (a, x) in [(0.01, 0.3), (2, 0.5), (40, 0.25), (300, 0.75)] {
      let power = exponential(logarithm(DoubleDouble(x)) * a)
      #expect(relativeError(beta(a, 1, x).tails.lower, power) <= tailTolerance)
    }
  }

  @Test func `odds matter only as a ratio`() {
    let (u, v) = (DoubleDouble(1e10), DoubleDouble.product(3.1, 3.1))
    let one = IncompleteBeta(a: 5e9, b: 0.5, u: u, v: v).tails.lower
    let two = IncompleteBeta(a: 5e9, b: 0.5, u: u * 0x1p-40, v: v * 0x1p-40).tails.lower
    #expect(relativeError(one, two) <= tailTolerance)
  }
}
