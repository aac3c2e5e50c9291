internal import Distributions

/// An estimate with its standard error and what t makes of them.
public struct TestedEstimate: Sendable, Equatable {
  public let estimate: Double
  public let standardError: Double
  public let degreesOfFreedom: Double
  /// Against zero.
  public let statistic: Double
  /// Two-sided.
  public let pValue: Double
  public let interval: Interval

  public struct Interval: Sendable, Equatable {
    public let low: Double
    public let high: Double

    public init(low: Double, high: Double) { (self.low, self.high) = (low, high) }
  }

  /// - Parameters:
  ///   - level: of the interval.
  ///   - standardError: positive.
  init(_ estimate: Double, standardError: Double, degreesOfFreedom: Double, level: Double) {
    let law = StudentT(degreesOfFreedom: degreesOfFreedom)
    let width = law.quantile(upper: (1 - level) / 2) * standardError
    self.estimate = estimate
    self.standardError = standardError
    self.degreesOfFreedom = degreesOfFreedom
    statistic = estimate / standardError
    pValue = 2 * law.upperTail(abs(statistic))
    interval = Interval(low: estimate - width, high: estimate + width)
  }

  /// The same on another scale: (x + shift) x factor, tested as before.
  private init(_ base: TestedEstimate, shift: Double, factor: Double) {
    estimate = (base.estimate + shift) * factor
    standardError = base.standardError * abs(factor)
    degreesOfFreedom = base.degreesOfFreedom
    statistic = estimate / standardError
    pValue = 2 * StudentT(degreesOfFreedom: degreesOfFreedom).upperTail(abs(statistic))
    let ends = [base.interval.low, base.interval.high].map { ($0 + shift) * factor }
    interval = Interval(low: min(ends[0], ends[1]), high: max(ends[0], ends[1]))
  }

  /// (x + shift) x factor, tested against zero.
  func moved(by shift: Double = 0, times factor: Double = 1) -> TestedEstimate {
    TestedEstimate(self, shift: shift, factor: factor)
  }
}
