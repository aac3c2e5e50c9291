internal import Formulas
internal import Glibc

/// How well a fit describes its rows.
public struct GoodnessOfFit: Sendable, Equatable {
  /// The (weighted) sum of squared residuals.
  public let residualSquares: Double
  /// The (weighted) sum of squares of the response about its mean; about zero without a constant.
  public let totalSquares: Double
  public let rSquared: Double
  /// R squared corrected for the parameters used.
  public let adjustedRSquared: Double
  /// The share of the response's variation explained after the absorbed effects are taken out; `nil` without.
  public let withinRSquared: Double?
  /// The Gaussian log-likelihood at its maximum, as R's `logLik` for (weighted) `lm`.
  public let logLikelihood: Double
  /// -2 log L + 2 p, p the coefficients and absorbed effects without sigma (R's AIC is 2 more).
  public let aic: Double
  /// -2 log L + p log n.
  public let bic: Double
  /// Whether the residuals are no more than rounding of the response.
  public let isPerfect: Bool

  /// Residuals this far below the response, relatively, are rounding.
  static let rounding = 1e-14

  init(_ design: Design, prepared: PreparedRows, residuals: [Double], sizes: Fit.Sizes) {
    let n = Double(sizes.rows)
    let p = Double(sizes.parameters)
    let squares = residuals.reduce(0) { $0 + $1 * $1 }
    let hasConstant = design.hasConstant || !design.absorbed.isEmpty
    residualSquares = squares
    totalSquares = prepared.totalSquares
    // A constant alone explains nothing; the quotient would leave rounding, such as 2e-16.
    let isMean = design.hasConstant && sizes.parameters == 1
    rSquared = isMean ? 0 : 1 - squares / totalSquares
    adjustedRSquared = 1 - (1 - rSquared) * (n - (hasConstant ? 1 : 0)) / Double(sizes.residualDegrees)
    withinRSquared = design.absorbed.isEmpty ? nil : 1 - squares / prepared.withinSquares
    let logWeights = design.weights.map { $0.reduce(0) { $0 + log($1) } } ?? 0
    logLikelihood = 0.5 * (logWeights - n * (log(2 * Double.pi) + 1 - log(n) + log(squares)))
    aic = 2 * p - 2 * logLikelihood
    bic = p * log(n) - 2 * logLikelihood
    let weight = design.weights.map { $0.reduce(0, +) } ?? n
    let size = Self.rounding * prepared.responseSize
    isPerfect = squares <= size * size * weight
  }
}
