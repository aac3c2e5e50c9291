internal import Distributions

/// Whether two spreads of the same units differ: the correlation of their sum and difference.
///
/// Var(last) = Var(first) exactly when last + first and last - first are uncorrelated; their r gives
/// t = r sqrt((n - 2) / (1 - r^2)) with n - 2 degrees of freedom. The ratio of the variances F has the interval of
/// the same law, F (k -+ sqrt(k^2 - 1)), k = 1 + 2 (1 - c^2) t^2 / (n - 2), c the correlation of first and last.
///
/// The trap: an F test of two variances takes the samples to be independent; those of the same units are not, and
/// with c = 0.8 it has hardly any power. Both want normal scores; with heavy tails both reject too often.
///
/// > Reference: Pitman (1939), *Biometrika* 31(1/2); Morgan (1939), *Biometrika* 31(1/2); Snedecor and Cochran
/// > (1989), *Statistical Methods*, 10.8.
public struct PitmanMorgan: Sendable, Equatable {
  /// sd(last) / sd(first).
  public let ratio: Double
  public let interval: TestedEstimate.Interval
  public let statistic: Double
  public let degreesOfFreedom: Int
  /// Two-sided.
  public let pValue: Double

  /// - Returns: `nil` of fewer than three units, where a spread is zero or where one year's scores are a linear
  ///   function of the other's.
  public init?(first: [Double], last: [Double], level: Double = 0.95) {
    precondition(first.count == last.count, "two scores a unit")
    let (x, y) = (centred(first), centred(last))
    let (xx, yy, xy) = (sumOfSquares(x), sumOfSquares(y), dot(x, y))
    degreesOfFreedom = first.count - 2
    let apart = xx * yy - xy * xy
    guard degreesOfFreedom > 0, xx > 0, yy > 0, apart > Self.rounding * xx * yy else { return nil }
    let law = StudentT(degreesOfFreedom: Double(degreesOfFreedom))
    // r / sqrt(1 - r^2) of sum and difference, without cancelling: (yy - xx) / (2 sqrt(xx yy - xy^2)).
    statistic = (yy - xx) / (2 * apart.squareRoot()) * Double(degreesOfFreedom).squareRoot()
    pValue = 2 * law.upperTail(abs(statistic))
    let t = law.quantile(upper: (1 - level) / 2)
    let excess = 2 * apart / (xx * yy) * t * t / Double(degreesOfFreedom)
    let root = (excess * (excess + 2)).squareRoot()
    let upper = (1 + excess + root) * yy / xx
    let lower = yy / xx / (1 + excess + root)
    ratio = (yy / xx).squareRoot()
    interval = TestedEstimate.Interval(low: lower.squareRoot(), high: upper.squareRoot())
  }

  private static let rounding = 1e-14
}
