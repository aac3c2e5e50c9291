/// Student's t distribution.
///
/// P(T > t) = I_{v / (v + t^2)}(v / 2, 1/2) / 2 for t > 0 and v degrees of freedom; any positive v, whole or
/// not. A two-sided p-value is twice `upperTail(abs(t))`.
public struct StudentT: Distribution, Equatable {
  public let degreesOfFreedom: Double

  /// - Parameter degreesOfFreedom: positive and finite.
  public init(degreesOfFreedom: Double) {
    requirePositive(degreesOfFreedom)
    self.degreesOfFreedom = degreesOfFreedom
  }

  public func density(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x.isInfinite { return 0 }
    return exponential(beta(x).logDensity, over: magnitude(x))
  }

  public func lowerTail(_ x: Double) -> Double { upperTail(-x) }

  public func upperTail(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x.isInfinite { return x > 0 ? 0 : 1 }
    let beyond = beta(x).tails.lower / 2
    return x >= 0 ? beyond : 1 - beyond
  }

  public func quantile(lower p: Double) -> Double { -quantile(upper: p) }

  public func quantile(upper p: Double) -> Double {
    requireProbability(p)
    if p > 0.5 { return -quantile(upper: 1 - p) }
    if p == 0 { return .infinity }
    if p == 0.5 { return 0 }
    // Near the centre the tail no longer determines the digits of t, but the probability of |T| < t does.
    return p > 0.25 ? search(1 - 2 * p, .upper) : search(2 * p, .lower)
  }

  /// Below 1e-100 nothing changes any more, and t^2 would underflow. At the other end v t must not overflow nor
  /// v / t underflow; the tail at 1e100 with more than 4 degrees of freedom is below the smallest double.
  private func magnitude(_ t: Double) -> Double {
    min(max(abs(t), 1e-100), degreesOfFreedom > 4 ? 1e100 : degreesOfFreedom * 1e306)
  }

  /// The beta function at odds v : t^2, written so that t^2 does not overflow.
  private func beta(_ t: Double) -> IncompleteBeta {
    let t = magnitude(t)
    let (a, v) = (degreesOfFreedom / 2, DoubleDouble(degreesOfFreedom))
    if t > 1 { return IncompleteBeta(a: a, b: 0.5, u: v / DoubleDouble(t), v: DoubleDouble(t)) }
    return IncompleteBeta(a: a, b: 0.5, u: v, v: DoubleDouble.product(t, t))
  }

  /// t whose beta tail is p. The density per unit of ln t is twice that per unit of log odds, and the beta's
  /// lower tail is the upper tail in t.
  private func search(_ p: Double, _ side: Tail) -> Double {
    let start = Normal().quantile(upper: side == .lower ? p / 2 : (1 - p) / 2)
    return positiveQuantile(p, side == .lower ? .upper : .lower, start: start) { t in
      let slope = beta(t).slope(of: side)
      return TailSlope(tail: slope.tail, density: 2 * slope.density)
    }
  }
}
