internal import Distributions

/// The Theil-Sen slope: the median of the slopes between all pairs of points, per unit of time.
///
/// The interval inverts the Mann-Kendall test: with N pairwise slopes in order it goes from the K-th smallest to
/// the K-th largest, K the largest integer with 2 P(fewer than K positive pairs) <= 1 - level under the exact law
/// without ties. With few points K is 0 and no interval of that level exists; then the range of the slopes and
/// its exact coverage are what can be said.
///
/// The trap: a normal interval for four points has a width, and covers less than it says. The median of slopes is
/// not the slope between the first and the last point.
///
/// > Reference: Sen (1968), Estimates of the regression coefficient based on Kendall's tau, *JASA* 63; Hollander,
/// > Wolfe and Chicken (2014), *Nonparametric Statistical Methods*, 9.3.
public struct SenSlope: Sendable, Equatable {
  public enum IntervalMethod: String, Sendable, CaseIterable {
    /// By the exact law to 40 points, the normal one beyond.
    case exact
    /// By the normal law with ties, as scipy's `theilslopes`.
    case normal
  }

  public let slope: Double
  /// median(y) - slope x median(t).
  public let intercept: Double
  /// `nil` where no interval of that level exists.
  public let interval: Interval?
  /// The smallest and the largest pairwise slope.
  public let range: Interval
  /// The chance that the range holds the slope, by the exact law.
  public let rangeCoverage: Double

  public struct Interval: Sendable, Equatable {
    public let low: Double
    public let high: Double
  }

  /// - Parameters:
  ///   - times: ascending, distinct, at least two.
  ///   - values: one a time.
  ///   - law: of the inversions of so many distinct values; `nil` beyond the exact limit.
  init(times: [Double], values: [Double], level: Double, method: IntervalMethod, law: InversionLaw?) {
    precondition(times.count == values.count && times.count > 1, "a slope needs two points")
    let slopes = pairSlopes(times: times, values: values).sorted()
    slope = median(ofSorted: slopes)
    intercept = median(ofSorted: values.sorted()) - slope * median(ofSorted: times)
    range = Interval(low: slopes[0], high: slopes[slopes.count - 1])
    rangeCoverage = law.map { max(0, 1 - 2 * $0.lowerTail(0)) } ?? 1
    switch (method, law) {
    case (.exact, let law?): interval = exactInterval(slopes, law, level)
    default: interval = normalInterval(slopes, values, level)
    }
  }
}

private func exactInterval(_ slopes: [Double], _ law: InversionLaw, _ level: Double) -> SenSlope.Interval? {
  var (rank, tail) = (0, 0.0)
  while rank < (slopes.count + 1) / 2 {
    tail += law.probabilities[rank]
    if 2 * tail > 1 - level { break }
    rank += 1
  }
  return rank == 0 ? nil : SenSlope.Interval(low: slopes[rank - 1], high: slopes[slopes.count - rank])
}

private func normalInterval(_ slopes: [Double], _ values: [Double], _ level: Double) -> SenSlope.Interval? {
  let ties = tieSizes(values).reduce(0) { $0 + weight($1) }
  let spread = ((weight(values.count) - ties) / 18).squareRoot()
  let (count, reach) = (Double(slopes.count), Normal().quantile(upper: (1 - level) / 2) * spread)
  let upper = min(((count + reach) / 2).rounded(.toNearestOrEven), count - 1)
  let lower = max(((count - reach) / 2).rounded(.toNearestOrEven) - 1, 0)
  return SenSlope.Interval(low: slopes[Int(lower)], high: slopes[Int(upper)])
}

func median(ofSorted values: [Double]) -> Double {
  let middle = values.count / 2
  return values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
}

/// The slopes between all pairs of points.
func pairSlopes(times: [Double], values: [Double]) -> [Double] {
  var slopes: [Double] = []
  slopes.reserveCapacity(pairCount(times.count))
  for j in times.indices {
    for i in 0..<j { slopes.append((values[j] - values[i]) / (times[j] - times[i])) }
  }
  return slopes
}
