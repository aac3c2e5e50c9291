/// The beta distribution on 0...1, with density x^(a - 1) (1 - x)^(b - 1) / B(a, b).
///
/// Trap: a quantile close to 1 is only as fine as the doubles there, 1e-16; by symmetry
/// `1 - Beta(a: b, b: a).quantile(upper: p)` tells how far it is from 1.
public struct Beta: Distribution, Equatable {
  public let a: Double
  public let b: Double

  /// - Parameters:
  ///   - a: the shape at 0, positive and finite.
  ///   - b: the shape at 1, positive and finite.
  public init(a: Double, b: Double) {
    requirePositive(a)
    requirePositive(b)
    self.a = a
    self.b = b
  }

  public func density(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x < 0 || x > 1 { return 0 }
    if x == 0 { return a < 1 ? .infinity : a == 1 ? b : 0 }
    if x == 1 { return b < 1 ? .infinity : b == 1 ? a : 0 }
    return exponential(beta(x).logDensity, over: x * (1 - x))
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
    return p == 0 ? 1 : search(p, .upper)
  }

  private func beta(_ x: Double) -> IncompleteBeta {
    IncompleteBeta(a: a, b: b, u: DoubleDouble(x), v: DoubleDouble.sum(1, -x))
  }

  private func tails(_ x: Double) -> Tails {
    if x.isNaN { return Tails(lower: x, upper: x) }
    if x <= 0 { return Tails(lower: 0, upper: 1) }
    return x >= 1 ? Tails(lower: 1, upper: 0) : beta(x).tails
  }

  /// By the odds of x, which stay fine near 1 where x does not.
  private func search(_ p: Double, _ side: Tail) -> Double {
    let odds = positiveQuantile(p, side, start: logOddsGuess(p, side, a: a, b: b)) { odds in
      let (u, v) = odds > 1 ? (1, 1 / odds) : (odds, 1)
      return IncompleteBeta(a: a, b: b, u: DoubleDouble(u), v: DoubleDouble(v)).slope(of: side)
    }
    return odds == .infinity ? 1 : odds / (1 + odds)
  }
}
