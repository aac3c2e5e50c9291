/// The chi-squared distribution: the sum of squares of `degreesOfFreedom` independent standard normals.
///
/// Any positive degrees of freedom, whole or not; the support is 0 and above.
public struct ChiSquared: Distribution, Equatable {
  public let degreesOfFreedom: Double

  /// - Parameter degreesOfFreedom: positive and finite.
  public init(degreesOfFreedom: Double) {
    requirePositive(degreesOfFreedom)
    self.degreesOfFreedom = degreesOfFreedom
  }

  public func density(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x < 0 || x == .infinity { return 0 }
    if x == 0 { return degreesOfFreedom < 2 ? .infinity : degreesOfFreedom == 2 ? 0.5 : 0 }
    return exponential(gamma(x).logDensity, over: x)
  }

  public func lowerTail(_ x: Double) -> Double { tails(x).lower }
  public func upperTail(_ x: Double) -> Double { tails(x).upper }

  public func quantile(lower p: Double) -> Double {
    requireProbability(p)
    if p > 0.5 { return quantile(upper: 1 - p) }
    return p == 0 ? 0 : search(p, .lower)
  }

  public func quantile(upper p: Double) -> Double {
    requireProbability(p)
    if p > 0.5 { return quantile(lower: 1 - p) }
    return p == 0 ? .infinity : search(p, .upper)
  }

  private func gamma(_ x: Double) -> IncompleteGamma { IncompleteGamma(a: degreesOfFreedom / 2, x: x / 2) }

  private func tails(_ x: Double) -> Tails {
    if x.isNaN { return Tails(lower: x, upper: x) }
    if x <= 0 { return Tails(lower: 0, upper: 1) }
    return x == .infinity ? Tails(lower: 1, upper: 0) : gamma(x).tails
  }

  private func search(_ p: Double, _ side: Tail) -> Double {
    positiveQuantile(p, side, start: guess(p, side)) { x in
      let point = gamma(x)
      let tails = point.tails
      return TailSlope(
        tail: side == .lower ? tails.lower : tails.upper, density: exponential(point.logDensity))
    }
  }

  /// Wilson and Hilferty (1931): the cube root is nearly normal.
  private func guess(_ p: Double, _ side: Tail) -> Double {
    let z = side == .lower ? Normal().quantile(lower: p) : Normal().quantile(upper: p)
    let spread = 2 / (9 * degreesOfFreedom)
    let root = 1 - spread + z * spread.squareRoot()
    return root > 0.1 ? degreesOfFreedom * root * root * root : degreesOfFreedom
  }
}
