import Testing

@testable import Distributions

struct LogarithmTests {
  /// Some units of 2^-104.
  static let tolerance = 1e-30

  @Test func `logarithms have thirty digits`() {
    // ln 10 and ln 1.5 as pairs of doubles, from mpmath.
    let ten = logarithm(DoubleDouble(10)) - DoubleDouble(2.302585092994046, -2.1707562233822494e-16)
    #expect(abs(ten.value) <= Self.tolerance)
    let half = logarithm(onePlus: DoubleDouble(0.5)) - logarithm(DoubleDouble(3)) + logarithm(DoubleDouble(2))
    #expect(abs(half.value) <= Self.tolerance)
  }

  @Test func `the logarithm of a product is the sum, from the smallest double to the largest`() {
    for (a, b) in [
      (0x1p-1074, 0x1p1000), (1e-200, 3.7), (1e308, 1e-308), (1.4142135623730951, 1.4142135623730951),
    ] {
      let product = logarithm(DoubleDouble.product(a, b))
      let difference = logarithm(DoubleDouble(a)) + logarithm(DoubleDouble(b)) - product
      #expect(abs(difference.value) <= Self.tolerance * 1000)
    }
  }

  @Test func `a tiny argument keeps its digits`() {
    let x = 1e-25
    #expect(logarithm(onePlus: DoubleDouble(x)).value == x)
  }

  @Test func `a power that underflows alone can be divided by a small number`() {
    let value = exponential(DoubleDouble(-800), over: 1e-300)
    // e^-800 1e300 from mpmath.
    #expect(relativeError(value, 3.6678745841776871e-48) <= tailTolerance)
    #expect(exponential(DoubleDouble(2), over: 4) == exponential(DoubleDouble(2)) / 4)
  }

  @Test func `excess and deficit are smooth where their formulas change`() {
    for x in [-0.5, 0.5] {
      #expect(relativeError(exponentialExcess(x.nextUp), exponentialExcess(x.nextDown)) <= tailTolerance)
    }
    for x in [-0.4, 0.7] {
      #expect(relativeError(logarithmDeficit(x.nextUp), logarithmDeficit(x.nextDown)) <= tailTolerance)
    }
    #expect(relativeError(exponentialExcess(1e-9), 5.0000000016666667e-19) <= tailTolerance)
    #expect(relativeError(logarithmDeficit(1e-9), 4.9999999966666667e-19) <= tailTolerance)
  }
}
