import Glibc

/// The standard normal distribution, mean 0 and variance 1.
///
/// The tails are erfc of the C library, corrected for the rounding of x / sqrt(2), which alone would cost
/// three digits at x = 37.
public struct Normal: Distribution, Equatable {
  public init() {}

  public func density(_ x: Double) -> Double {
    if x.isInfinite { return 0 }
    return exponential(DoubleDouble.product(x, x) * -0.5 - halfLogTwoPi)
  }

  public func lowerTail(_ x: Double) -> Double { upperTail(-x) }

  public func upperTail(_ x: Double) -> Double {
    if x.isInfinite { return x > 0 ? 0 : 1 }
    let scaled = DoubleDouble(x) * rootHalf
    let slope = 2 / Double.pi.squareRoot() * exp(-scaled.high * scaled.high)
    return (erfc(scaled.high) - slope * scaled.low) / 2
  }

  public func quantile(lower p: Double) -> Double { -quantile(upper: p) }

  public func quantile(upper p: Double) -> Double {
    requireProbability(p)
    if p > 0.5 { return -quantile(upper: 1 - p) }
    if p == 0 { return .infinity }
    return p > 0.25 ? central(1 - 2 * p) : outer(p)
  }

  /// z with P(|Z| < z) = p: near the centre the tail no longer determines the digits of z.
  private func central(_ p: Double) -> Double {
    (0..<4).reduce(p * 1.2533) { z, _ in z - (between(z) - p) / (2 * density(z)) }
  }

  private func between(_ z: Double) -> Double {
    let scaled = DoubleDouble(z) * rootHalf
    return erf(scaled.high) + 2 / Double.pi.squareRoot() * exp(-scaled.high * scaled.high) * scaled.low
  }

  /// Newton steps on the logarithm of the tail.
  private func outer(_ p: Double) -> Double {
    let t = (-2 * log(p)).squareRoot()
    // Abramowitz and Stegun (1964) 26.2.23: error below 4.5e-4.
    let above = 2.515517 + t * (0.802853 + t * 0.010328)
    let below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    return (0..<3).reduce(t - above / below) { z, _ in
      let tail = upperTail(z)
      return z + log(tail / p) * (tail / density(z))
    }
  }
}

/// The square root of 1/2 to 32 digits.
private let rootHalf = DoubleDouble(0.7071067811865476, -4.833646656726457e-17)
