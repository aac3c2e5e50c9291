internal import Glibc

/// How long until half of a gap is gone, if every step leaves the same share of it.
///
/// A gap of which phi is left after `years` is phi^(t / years) after t: half is left after years ln(1/2) / ln(phi).
/// The interval is that of phi, end by end, since the half-life rises with phi.
///
/// The trap: a symmetric interval around the half-life (delta method) is short where phi is near one, just where
/// the half-life is known least. Inverted, its upper end is infinite as soon as phi may be one.
public struct HalfLife: Sendable, Equatable {
  /// `nil` where phi is not between 0 and 1: nothing closes, or all is gone within the first step.
  public let estimate: Double?
  /// 0 where phi may be zero or less; `nil` where no phi within the interval is between 0 and 1.
  public let low: Double?
  /// `nil` where it is infinite or there is none.
  public let high: Double?
  /// Whether gaps that never close are within the interval.
  public let isUnbounded: Bool

  /// - Parameters:
  ///   - phi: the share of a gap left.
  ///   - years: after so many.
  ///   - interval: of phi.
  public init(phi: Double, years: Double, interval: TestedEstimate.Interval) {
    func life(_ share: Double) -> Double? {
      share > 0 && share < 1 ? years * log(0.5) / log(share) : share <= 0 ? 0 : nil
    }
    estimate = phi > 0 && phi < 1 ? life(phi) : nil
    isUnbounded = interval.high >= 1
    let isPossible = interval.high > 0 && interval.low < 1
    low = isPossible ? life(interval.low) : nil
    high = isPossible ? life(interval.high) : nil
  }
}
