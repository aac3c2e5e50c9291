internal import Distributions
internal import Glibc

/// Estimates y[i] of many units with known variances v[i], whose true values are normal about a common mean:
/// y[i] = mu + u[i] + e[i], Var u = tau^2, Var e = v[i]; tau^2 by REML.
///
/// Best guesses of the true values shrink each y towards mu by v / (tau^2 + v):
/// m[i] = (tau^2 y[i] + v[i] mu) / (tau^2 + v[i]), with variance tau^2 v / (tau^2 + v) + (v / (tau^2 + v))^2 Var mu.
///
/// The REML equation can have several roots; the one with the largest likelihood is taken, 0 if the likelihood only
/// falls. The trap: the first and the last in a list of raw estimates are there by noise as much as by merit.
///
/// > Reference: Viechtbauer (2005), Bias and efficiency of meta-analytic variance estimators in the random-effects
/// > model, *JEBS* 30; Raudenbush and Bryk (1985), Empirical Bayes meta-analysis, *JES* 10.
public struct RandomEffects: Sendable, Equatable {
  public let mean: Double
  public let meanError: Double
  /// tau^2: the variance of the true values.
  public let variance: Double
  /// Cochran's Q and its p with k - 1 degrees of freedom: do the estimates differ by more than their errors?
  public let q: Double
  public let qPValue: Double
  /// The best guesses, one an estimate, with their standard errors.
  public let shrunk: [Guess]

  public struct Guess: Sendable, Equatable {
    public let value: Double
    public let error: Double
  }

  /// - Parameters:
  ///   - estimates: at least two.
  ///   - variances: positive, one an estimate.
  public init(_ estimates: [Double], variances: [Double]) {
    precondition(
      estimates.count == variances.count && estimates.count > 1, "random effects need two estimates")
    precondition(variances.allSatisfy { $0 > 0 }, "variances are positive")
    let model = Weighted(estimates: estimates, variances: variances)
    let fixed = model.fit(0)
    q = fixed.squares
    qPValue = ChiSquared(degreesOfFreedom: Double(estimates.count - 1)).upperTail(fixed.squares)
    let tau = model.bestVariance()
    let fit = model.fit(tau)
    (variance, mean, meanError) = (tau, fit.mean, (1 / fit.weight).squareRoot())
    shrunk = zip(estimates, variances).map { y, v in
      let pull = v / (tau + v)
      return Guess(
        value: (1 - pull) * y + pull * fit.mean,
        error: ((1 - pull) * v + pull * pull / fit.weight).squareRoot())
    }
  }
}

private struct Weighted {
  let estimates: [Double]
  let variances: [Double]

  /// The mean at a variance, the weights' sum, and the weighted squares about the mean.
  func fit(_ tau: Double) -> (mean: Double, weight: Double, squares: Double) {
    let weights = variances.map { 1 / ($0 + tau) }
    let total = weights.reduce(0, +)
    let mean = zip(weights, estimates).reduce(0) { $0 + $1.0 * $1.1 } / total
    return (mean, total, zip(weights, estimates).reduce(0) { $0 + $1.0 * ($1.1 - mean) * ($1.1 - mean) })
  }

  /// Twice the derivative of the restricted log-likelihood: sum w^2 (y - mu)^2 - sum w + sum w^2 / sum w.
  func score(_ tau: Double) -> Double {
    let mean = fit(tau).mean
    var (squares, first, second) = (0.0, 0.0, 0.0)
    for (y, v) in zip(estimates, variances) {
      let w = 1 / (v + tau)
      squares += w * w * (y - mean) * (y - mean)
      first += w
      second += w * w
    }
    return squares - first + second / first
  }

  func logLikelihood(_ tau: Double) -> Double {
    let found = fit(tau)
    return -0.5 * (variances.reduce(0) { $0 + log($1 + tau) } + log(found.weight) + found.squares)
  }

  /// The largest of the likelihood's peaks: a scan for changes of the score's sign, each closed in by halving.
  func bestVariance() -> Double {
    let middle = estimates.reduce(0, +) / Double(estimates.count)
    let reach = estimates.reduce(0) { max($0, ($1 - middle) * ($1 - middle)) } * Double(estimates.count)
    guard reach > 0 else { return 0 }
    let steps = 400
    // From 1e-8 of the reach up to it, evenly in the logarithm.
    let grid = [0] + (0...steps).map { reach * pow(1e-8, 1 - Double($0) / Double(steps)) }
    var peaks = score(0) <= 0 ? [0.0] : []
    for (low, high) in zip(grid, grid.dropFirst()) where score(low) > 0 && score(high) <= 0 {
      peaks.append(root(low, high))
    }
    return peaks.max { logLikelihood($0) < logLikelihood($1) } ?? 0
  }

  private func root(_ low: Double, _ high: Double) -> Double {
    var (low, high) = (low, high)
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return middle }
      if score(middle) > 0 { low = middle } else { high = middle }
    }
  }
}
