internal import Distributions
internal import LinearAlgebra

/// All that is inferred from a fit under one choice of variance, unrounded.
public struct Estimates: Sendable {
  public struct Row: Sendable, Equatable {
    public let term: String
    public let estimate: Double
    /// `nil`, with all that follows from it, when the estimated variance is not positive beyond rounding; of a
    /// perfect fit it is rounding, and statistic, p and interval are not given.
    public let standardError: Double?
    /// The estimate over its standard error.
    public let statistic: Double?
    /// Two-sided.
    public let pValue: Double?
    /// The confidence interval at `level`.
    public let interval: Interval?
  }

  public struct Interval: Sendable, Equatable {
    public let lower: Double
    public let upper: Double
  }

  public let fit: Fit
  public let rows: [Row]
  public let covariance: CovarianceEstimate
  /// The confidence level of intervals, e.g. 0.95.
  public let level: Double
  /// The fit's, the variance's and the inference's own.
  public let notes: [Note]

  /// t statistics of every coefficient, with t(covariance.degreesOfFreedom) as the reference distribution.
  ///
  /// - Throws: `RegressionError` when the variance cannot be had (see `Fit.covariance`).
  public init(_ fit: Fit, covariance choice: Covariance, level: Double = 0.95) throws(RegressionError) {
    precondition(level > 0 && level < 1, "a confidence level between 0 and 1")
    let estimate = try fit.covariance(choice)
    let t = StudentT(degreesOfFreedom: Double(estimate.degreesOfFreedom))
    let width = t.quantile(upper: (1 - level) / 2)
    rows = zip(fit.names, fit.coefficients).enumerated().map { position, row in
      Row(
        term: row.0, estimate: row.1,
        variance: estimate.vanishing.contains(position) ? nil : estimate.matrix[position, position],
        isPerfect: fit.goodness.isPerfect, distribution: t, width: width)
    }
    self.fit = fit
    covariance = estimate
    self.level = level
    notes = fit.notes + estimate.notes + Self.withheld(rows, clusters: estimate.clusters.count)
  }

  private static func withheld(_ rows: [Row], clusters: Int) -> [Note] {
    let names = rows.filter { $0.standardError == nil }.map(\.term)
    guard !names.isEmpty else { return [] }
    let several = clusters > 1
    return [
      Note(
        "The estimated variance of \(names.joined(separator: ", ")) is not positive beyond rounding"
          + (several
            ? ", as can happen with several cluster variables"
            : ", as when a term is constant within clusters or clusters are few")
          + ": no standard error or p-value is given; cluster by "
          + (several ? "one of them." : "something else."),
        isWarning: true)
    ]
  }
}

extension Estimates.Row {
  init(
    term: String, estimate: Double, variance: Double?, isPerfect: Bool, distribution: StudentT, width: Double
  ) {
    self.term = term
    self.estimate = estimate
    guard let variance, variance > 0 || isPerfect && variance == 0 else {
      (standardError, statistic, pValue, interval) = (nil, nil, nil, nil)
      return
    }
    let error = variance.squareRoot()
    standardError = error
    guard !isPerfect else {
      (statistic, pValue, interval) = (nil, nil, nil)
      return
    }
    statistic = estimate / error
    pValue = 2 * distribution.upperTail(abs(estimate / error))
    interval = Estimates.Interval(lower: estimate - width * error, upper: estimate + width * error)
  }
}
