internal import Distributions

/// What all series of one table share when a method is asked.
struct TrendAsking: Sendable {
  var level = 0.95
  var draws = 9_999
  var seed: UInt64 = 1
}

extension TrendMethod {
  /// The answer of a method other than plain Mann-Kendall to one series.
  ///
  /// - Parameters:
  ///   - times: ascending, distinct.
  ///   - values: one a time.
  /// - Throws: why there is none.
  func answer(times: [Double], values: [Double], _ asking: TrendAsking) throws(TrendRefusal) -> TrendAnswer {
    guard values.count >= leastYears else { throw .tooFew(years: values.count, least: leastYears) }
    if allowsForPersistence { guard areEquallySpaced(times) else { throw .unequalYears } }
    if isLeastSquares { return try line(times, values, asking) }
    let slopes = pairSlopes(times: times, values: values).sorted()
    let test = try corrected(values, asking)
    let slope = median(ofSorted: slopes)
    return TrendAnswer(
      s: test.s, variance: test.variance, tau: test.tau, law: rawValue, pValue: test.pValue, slope: slope,
      standardError: nil, interval: nil,
      intercept: median(ofSorted: values.sorted()) - slope * median(ofSorted: times))
  }

  private func line(
    _ times: [Double], _ values: [Double], _ asking: TrendAsking
  ) throws(TrendRefusal) -> TrendAnswer {
    let line = LeastSquaresTrend(
      times: times, values: values,
      lags: self == .neweyWest ? LeastSquaresTrend.lags(values.count) : nil)
    guard let p = line.pValue else { throw .noError }
    return TrendAnswer(
      s: nil, variance: nil, tau: nil, law: rawValue, pValue: p, slope: line.slope,
      standardError: line.standardError, interval: line.interval(asking.level), intercept: line.intercept)
  }

  /// S, its variance and p, without the slope.
  func corrected(
    _ values: [Double], _ asking: TrendAsking
  ) throws(TrendRefusal) -> (s: Int, variance: Double?, tau: Double?, pValue: Double) {
    switch self {
    case .mannKendall, .leastSquares, .neweyWest: preconditionFailure("\(rawValue) corrects no S")
    case .prewhiten, .trendFreePrewhiten:
      guard let whitened = self == .prewhiten ? prewhitened(values) : trendFreePrewhitened(values) else {
        throw .noError
      }
      let test = MannKendall(whitened)
      return (test.s, test.variance, test.tau, test.pValue)
    case .hamedRao, .yueWang:
      guard let factor = self == .hamedRao ? hamedRaoFactor(values) : yueWangFactor(values) else {
        throw .noError
      }
      let test = MannKendall(values, method: .normal)
      let variance = test.variance * factor
      guard variance > 0 else { throw .variance(variance) }
      return (test.s, variance, test.tau, normalP(test.s, variance))
    case .blockPermutation:
      guard let tau = MannKendall(values, method: .normal).tau else { throw .noError }
      let blocks = BlockPermutation(values, draws: asking.draws, seed: asking.seed)
      return (blocks.s, nil, tau, blocks.law.twoSided(blocks.s))
    }
  }
}

/// Whether all neighbouring times are as far apart, but for rounding.
func areEquallySpaced(_ times: [Double]) -> Bool {
  guard times.count > 1 else { return true }
  let step = (times[times.count - 1] - times[0]) / Double(times.count - 1)
  return zip(times, times.dropFirst()).allSatisfy { abs($1 - $0 - step) <= 1e-6 * step }
}
