public import Formulas
public import LinearAlgebra

/// A least squares fit: everything a covariance needs, and no standard error.
public struct Fit: Sendable {
  /// The formula's data: rows, names, groups, losses.
  public let design: Design
  /// The positions in `design.columns` of the coefficients, ascending.
  public let kept: [Int]
  /// The names of columns dropped because columns before them, or the absorbed effects, explain them.
  public let droppedTerms: [String]
  /// A coefficient a kept column.
  public let coefficients: [Double]
  /// The upper triangular R with R'R = X'WX after absorption, k x k.
  public let triangle: Matrix
  /// sqrt(w) (y - fitted) of each row, n numbers in the order of `design.rows`; plain residuals without weights.
  public let weightedResiduals: [Double]
  public let sizes: Sizes
  public let goodness: GoodnessOfFit
  public let notes: [Note]
  /// sqrt(w) [X y] after absorption, the kept columns of X only.
  let rows: RowBlocks
  let absorbed: AbsorbedEffects?
  let threads: Int

  /// How many of everything there are.
  public struct Sizes: Sendable, Equatable {
    /// n.
    public let rows: Int
    /// k, the slopes and the constant, without absorbed effects.
    public let coefficients: Int
    /// Coefficients and the rank of absorbed effects (the constant is one of them when effects are absorbed).
    public let parameters: Int
    /// Whether `parameters` is exact; otherwise it is an upper bound.
    public let parametersAreExact: Bool
    public var residualDegrees: Int { rows - parameters }
  }

  /// The names of the coefficients.
  public var names: [String] { kept.map { design.columns[$0].name } }
  /// sigma^2, the sum of (weighted) squared residuals over n minus all parameters.
  public var residualVariance: Double { goodness.residualSquares / Double(sizes.residualDegrees) }
  /// The residual standard error.
  public var sigma: Double { residualVariance.squareRoot() }

  /// y minus the fitted value of each row, in the units of the response.
  public var residuals: [Double] {
    guard let weights = design.weights else { return weightedResiduals }
    return zip(weightedResiduals, weights).map { $0 / $1.squareRoot() }
  }

  /// The response of each row.
  public var response: [Double] {
    var values = [Double](repeating: 0, count: sizes.rows)
    design.gather(design.response, 0..<sizes.rows, into: &values, at: 0)
    return values
  }
}
