internal import Distributions
internal import Glibc

/// Where a two-sided Brownian motion with drift has its maximum: the limiting law of an estimated date of change.
///
/// V(s) = W1(-s) - |s|/2 for s < 0 and r W2(s) - s/2 for s > 0, r^2 the ratio of the variances after and before. Left
/// of 0, with m = |s|, f = r^2, Mills's ratio M(z) = P(Z > z) / density(z) and e = exp(-m/8) / sqrt(2 pi),
///
///     P(argmax < s) = e (-sqrt m - f (f + 2) / (f + 1) M((1/2 + 1/f) sqrt m) + ((f + 2)^2 / (f + 1) - 2 + m/2) M(sqrt m / 2))
///
/// and the right is its mirror, in units of f with 1/f for f. Mills's ratio in place of tails times exponentials
/// keeps it from overflow.
///
/// > Reference: Bai (1997), Estimation of a change point in multiple regression models, *Review of Economics and
/// > Statistics* 79(4).
struct ArgmaxLaw: Sendable {
  /// Variance after the change / variance before it; positive.
  let ratio: Double

  /// P(argmax < -m), m at least 0.
  func left(_ m: Double) -> Double { tail(m, ratio) }

  /// P(argmax > m).
  func right(_ m: Double) -> Double { tail(m / ratio, 1 / ratio) }

  /// The m beyond which lies the probability p on one side; `nil` when that side has less.
  func quantile(_ p: Double, _ side: (Double) -> Double) -> Double? {
    guard side(0) > p else { return nil }
    var (low, high) = (0.0, 1.0)
    while side(high) > p { (low, high) = (high, 2 * high) }
    while high - low > 1e-12 * high {
      let middle = (low + high) / 2
      if middle == low || middle == high { break }
      if side(middle) > p { low = middle } else { high = middle }
    }
    return high
  }

  private func tail(_ m: Double, _ f: Double) -> Double {
    let root = m.squareRoot()
    let near = -f * (f + 2) / (f + 1) * millsRatio((0.5 + 1 / f) * root)
    let far = ((f + 2) * (f + 2) / (f + 1) - 2 + m / 2) * millsRatio(root / 2)
    return exp(-m / 8) / (2 * Double.pi).squareRoot() * (near + far - root)
  }
}

/// P(Z > z) over the density at z, z at least 0.
func millsRatio(_ z: Double) -> Double {
  guard z > 8 else { return Normal().upperTail(z) / Normal().density(z) }
  // Laplace's continued fraction 1/(z + 1/(z + 2/(z + ...))).
  return 1 / (1...40).reversed().reduce(z) { z + Double($1) / $0 }
}
