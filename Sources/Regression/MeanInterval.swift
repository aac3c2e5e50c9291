internal import Distributions
internal import LinearAlgebra

extension Estimates {
  /// The mean outcome at one value of a single regressor, and its interval at `level`.
  ///
  /// With z = (1, x) the estimate is z'b and its variance z'Vz; the interval takes t with the degrees of freedom of V. It is
  /// of the mean, not of a further row, which lies outside it far more often than 1 - level.
  ///
  /// - Returns: `nil` of a model that is not a constant and one regressor, with absorbed effects, or without a positive variance.
  public func mean(at x: Double) -> (estimate: Double, interval: Interval)? {
    guard rows.count == 2, fit.design.absorbed.isEmpty,
      let constant = rows.firstIndex(where: { $0.term == "(Intercept)" })
    else { return nil }
    let slope = 1 - constant
    let v = covariance.matrix
    let variance = v[constant, constant] + 2 * x * v[constant, slope] + x * x * v[slope, slope]
    guard variance > 0 else { return nil }
    let estimate = rows[constant].estimate + x * rows[slope].estimate
    let t = StudentT(degreesOfFreedom: Double(covariance.degreesOfFreedom))
    let reach = t.quantile(upper: (1 - level) / 2) * variance.squareRoot()
    return (estimate, Interval(lower: estimate - reach, upper: estimate + reach))
  }
}
