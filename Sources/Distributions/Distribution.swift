/// A probability distribution on the real line: density, both tails, and the quantiles of both.
///
/// Both tails are computed directly, never as one minus the other where that would lose digits: relative
/// error is at most 1e-13 for probabilities down to 1e-20 and 1e-12 down to 1e-300. Trap: a p-value written
/// `1 - lowerTail(x)` has no correct digit once it is below 1e-16; ask for `upperTail(x)`.
///
/// Domain: outside the support the density is 0 and the tails are 0 or 1; at infinite `x` likewise; a NaN
/// argument gives NaN. Parameters outside their range, and probabilities outside 0...1, are a caller's bug
/// and stop the program.
public protocol Distribution: Sendable {
  /// The density at `x`; for a discrete distribution the probability of exactly `x`.
  ///
  /// It is infinite at the end of a support where it has a pole.
  func density(_ x: Double) -> Double

  /// The probability of a value at most `x`.
  func lowerTail(_ x: Double) -> Double

  /// The probability of a value above `x`.
  func upperTail(_ x: Double) -> Double

  /// The smallest `x` whose lower tail reaches `p`, for `p` in 0...1.
  ///
  /// - Parameter p: the probability of a value at most `x`; 0 and 1 give the ends of the support.
  func quantile(lower p: Double) -> Double

  /// The smallest `x` whose upper tail is at most `p`, for `p` in 0...1.
  ///
  /// Trap: for a small `p` this is not `quantile(lower: 1 - p)`, whose argument has lost the digits of `p`.
  ///
  /// - Parameter p: the probability of a value above `x`; 1 and 0 give the ends of the support.
  func quantile(upper p: Double) -> Double
}

/// The probabilities on either side of a point.
struct Tails {
  var lower: Double
  var upper: Double

  var swapped: Tails { Tails(lower: upper, upper: lower) }
}

func requireProbability(_ p: Double) {
  precondition(p >= 0 && p <= 1, "a probability lies in 0...1")
}

func requirePositive(_ parameter: Double) {
  precondition(parameter > 0 && parameter.isFinite, "a shape or degrees of freedom is positive and finite")
}
