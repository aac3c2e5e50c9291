/// The binomial distribution: successes in `trials` independent trials of the same probability.
///
/// It is discrete: `density` is the probability of exactly x (0 unless x is whole), `lowerTail(x)` is
/// P(X <= x), `upperTail(x)` is P(X > x). Trap: P(X >= k) is `upperTail(k - 1)`.
public struct Binomial: Distribution, Equatable {
  public let trials: Int
  public let probability: Double

  /// - Parameters:
  ///   - trials: 0...2^53, so that every count is a double.
  ///   - probability: of success, in 0...1.
  public init(trials: Int, probability: Double) {
    precondition(trials >= 0 && trials <= 1 << 53, "trials lie in 0...2^53")
    requireProbability(probability)
    self.trials = trials
    self.probability = probability
  }

  public func density(_ x: Double) -> Double {
    if x.isNaN { return x }
    let n = Double(trials)
    if x < 0 || x > n || x != x.rounded() { return 0 }
    if probability == 0 || probability == 1 { return x == probability * n ? 1 : 0 }
    if x == 0 { return exponential(logarithm(onePlus: DoubleDouble(-probability)) * n) }
    if x == n { return exponential(logarithm(DoubleDouble(probability)) * n) }
    return exponential(beta(x, n - x).logDensity, over: x * (n - x) / n)
  }

  public func lowerTail(_ x: Double) -> Double { tails(x).lower }
  public func upperTail(_ x: Double) -> Double { tails(x).upper }

  public func quantile(lower p: Double) -> Double {
    requireProbability(p)
    return p == 0 ? 0 : firstCount { lowerTail($0) >= p * (1 - slack) }
  }

  public func quantile(upper p: Double) -> Double {
    requireProbability(p)
    return p == 1 ? 0 : firstCount { upperTail($0) <= p * (1 + slack) }
  }

  private func beta(_ a: Double, _ b: Double) -> IncompleteBeta {
    IncompleteBeta(a: a, b: b, u: DoubleDouble(probability), v: DoubleDouble.sum(1, -probability))
  }

  /// P(X > k) = I_p(k + 1, n - k).
  private func tails(_ x: Double) -> Tails {
    let (k, n) = (x.rounded(.down), Double(trials))
    if x.isNaN { return Tails(lower: x, upper: x) }
    if k < 0 { return Tails(lower: 0, upper: 1) }
    if k >= n || probability == 0 { return Tails(lower: 1, upper: 0) }
    return probability == 1 ? Tails(lower: 0, upper: 1) : beta(k + 1, n - k).tails.swapped
  }

  /// The smallest count in 0...trials that passes, by bisection; the last one without asking.
  private func firstCount(_ passes: (Double) -> Bool) -> Double {
    var (low, high) = (0, trials)
    while low < high {
      let middle = low + (high - low) / 2
      if passes(Double(middle)) { high = middle } else { low = middle + 1 }
    }
    return Double(low)
  }
}

/// The rounding of a tail must not move a quantile by one: P(X <= 0) of a fair coin is 1/2 give or take
/// 1e-15.
private let slack = 1e-14
