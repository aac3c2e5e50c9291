public import DataFrames
internal import Distributions

/// The least squares slope of each unit's score, and what is left of it when it is seen beside all the others.
///
/// Slopes are taken as normal about a common one (`RandomEffects`). Their errors come from one variance of the
/// residuals of all units together, s^2 / Sxx[i] with s^2 = sum RSS / sum (n - 2): with a handful of years a unit's
/// own s^2 is so uncertain that weighting by it would let chance choose whom to believe.
///
/// The trap: not for ranks within a year, which move against each other.
public struct ShrunkSlopes: Sendable {
  public struct Line: Sendable, Equatable {
    public let unit: String
    public let years: Int
    public let slope: Double
    public let standardError: Double
    public let shrunk: RandomEffects.Guess
  }

  /// In the order of the units' levels.
  public let lines: [Line]
  public let model: RandomEffects
  /// Of the residuals about the units' lines, with its degrees of freedom.
  public let residualDeviation: Double
  public let degreesOfFreedom: Double
  /// Units with fewer than three values.
  public let leftOut: [String]

  /// - Returns: `nil` of fewer than three units with three values, or where all points lie on their lines.
  public init?(_ series: [UnitSeries]) {
    let used = series.filter { $0.values.count >= leastPoints }
    leftOut = series.filter { $0.values.count < leastPoints }.map(\.unit)
    guard used.count > 2 else { return nil }
    let fits = used.map { LeastSquaresTrend(times: $0.times, values: $0.values) }
    let freedom = fits.reduce(0) { $0 + $1.degreesOfFreedom }
    let residual = fits.reduce(0) { $0 + $1.residualSum } / freedom
    guard residual > 0 else { return nil }
    let variances = fits.map { residual / $0.timeSum }
    let model = RandomEffects(fits.map(\.slope), variances: variances)
    (self.model, residualDeviation, degreesOfFreedom) = (model, residual.squareRoot(), freedom)
    lines = used.indices.map {
      Line(
        unit: used[$0].unit, years: used[$0].values.count, slope: fits[$0].slope,
        standardError: variances[$0].squareRoot(), shrunk: model.shrunk[$0])
    }
  }

  /// The normal interval of a shrunk slope.
  public func interval(_ line: Line, level: Double) -> SenSlope.Interval {
    let reach = Normal().quantile(upper: (1 - level) / 2) * line.shrunk.error
    return SenSlope.Interval(low: line.shrunk.value - reach, high: line.shrunk.value + reach)
  }
}
