internal import Glibc

/// How the gaps between units change: the average change a year for each point that a unit stands above the others.
///
/// beta = (phi - 1) / d, phi the slope of a later score on an earlier one, d the years between. Below 0 those that
/// stood low gained on the others. One unit for all estimators: of d = 1 it is rho - 1 of an autoregression, of
/// the whole span the slope of the average yearly change.
///
/// The trap: betas of different d do not compare, since gaps close geometrically: -0.3 a year over one year and
/// -0.08 a year over twelve can be one process. What is gone by the end of the span (`over`) and the half-life do.
public struct GapChange: Sendable, Equatable {
  /// Per year.
  public let beta: TestedEstimate
  /// d.
  public let years: Double
  /// Units behind it.
  public let units: Int
  /// Pairs of an earlier and a later score.
  public let pairs: Int
  public let halfLife: HalfLife

  init(phi: TestedEstimate, years: Double, units: Int, pairs: Int) {
    beta = phi.moved(by: -1, times: 1 / years)
    (self.years, self.units, self.pairs) = (years, units, pairs)
    halfLife = HalfLife(phi: phi.estimate, years: years, interval: phi.interval)
  }

  /// phi: the share of a gap left after `years`.
  public var left: Double { 1 + years * beta.estimate }

  /// phi^(span / d) - 1: how much of a gap is gone after a span, below 0 where it closes; `nil` where phi is
  /// negative and the span is another.
  public func over(_ span: Double) -> Double? {
    if span == years { return left - 1 }
    return left >= 0 ? pow(left, span / years) - 1 : nil
  }
}
