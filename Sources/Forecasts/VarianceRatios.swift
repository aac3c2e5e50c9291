/// How the unknown scale is shared between noise that does not last, moves of the level that stay, and drifts.
///
/// With w between 0 and 1 the noise has variance 1 - w and a step of the level w, so that w / (1 - w) is the
/// signal-to-noise ratio; a drift per step has the standard deviation d times that of one change without drifts,
/// √(2 - w), where d / (1 + d) lies between 0 and 3/4. At w = 0 the best forecast is near the mean, at w = 1 it is the last
/// value.
struct VarianceRatios: Sendable, Equatable {
  let noise: Double
  let level: Double
  let drift: Double
  /// The prior weight, uniform in w and in d / (1 + d): the ends of the grid count half (trapezoid).
  let prior: Double

  init(levelShare w: Double, driftRatio d: Double, prior: Double = 1) {
    (noise, level, drift) = (1 - w, w, d * d * (2 - w))
    self.prior = prior
  }

  /// The share of the variance of one change, drifts aside, that does not last.
  var passing: Double { 2 * noise / (2 * noise + level) }

  static let levelSteps = 40
  static let driftSteps = 10
  /// Of d / (1 + d): a drift of three times the usual change per step. Further out four values tell nothing.
  static let largestDrift = 0.75

  /// The fixed grid over both ratios.
  static let grid: [VarianceRatios] = (0...levelSteps).flatMap { j in
    (0...driftSteps).map { k in
      let bounded = largestDrift * Double(k) / Double(driftSteps)
      let ends = [j == 0 || j == levelSteps, k == 0 || k == driftSteps].count { $0 }
      return VarianceRatios(
        levelShare: Double(j) / Double(levelSteps), driftRatio: bounded / (1 - bounded),
        prior: ends == 0 ? 1 : ends == 1 ? 0.5 : 0.25)
    }
  }
}
