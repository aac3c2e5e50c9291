/// The F distribution: the ratio of two independent chi-squared variables, each over its degrees of freedom.
///
/// The upper tail is P(F > f) = I_{d2 / (d2 + d1 f)}(d2 / 2, d1 / 2). Any positive degrees of freedom.
public struct FDistribution: Distribution, Equatable {
  public let numerator: Double
  public let denominator: Double

  /// - Parameters:
  ///   - numerator: degrees of freedom d1 of the numerator, positive and finite.
  ///   - denominator: degrees of freedom d2 of the denominator, positive and finite.
  public init(numerator: Double, denominator: Double) {
    requirePositive(numerator)
    requirePositive(denominator)
    self.numerator = numerator
    self.denominator = denominator
  }

  public func density(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x < 0 || x == .infinity { return 0 }
    if x == 0 { return numerator < 2 ? .infinity : numerator == 2 ? 1 : 0 }
    return exponential(beta(x).logDensity, over: x)
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

  /// The beta function at odds d1 f : d2, written so that neither side overflows.
  private func beta(_ f: Double) -> IncompleteBeta {
    let (a, b) = (numerator / 2, denominator / 2)
    // Only the ratio matters; 2^500 keeps the smaller side of an extreme one from underflowing.
    let scale = f > 1e-100 && f < 1e100 ? 1 : 0x1p500
    let (u, v) = (DoubleDouble(numerator * scale), DoubleDouble(denominator * scale))
    return f > 1
      ? IncompleteBeta(a: a, b: b, u: u, v: v / DoubleDouble(f))
      : IncompleteBeta(a: a, b: b, u: u * f, v: v)
  }

  private func tails(_ x: Double) -> Tails {
    if x.isNaN { return Tails(lower: x, upper: x) }
    if x <= 0 { return Tails(lower: 0, upper: 1) }
    return x == .infinity ? Tails(lower: 1, upper: 0) : beta(x).tails
  }

  private func search(_ p: Double, _ side: Tail) -> Double {
    let start = logOddsGuess(p, side, a: numerator / 2, b: denominator / 2) * denominator / numerator
    return positiveQuantile(p, side, start: start) { beta($0).slope(of: side) }
  }
}
