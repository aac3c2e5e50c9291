/// How the unknown scale is shared between noise that does not last, moves of the level that stay, and drifts.
///
/// With w between 0 and 1 the noise has variance 1 - w and a step of the level w, so that w / (1 - w) is the
/// signal-to-noise ratio; a drift per step has the standard deviation d times that of one change without drifts,
/// √(2 - w). At w = 0 the best forecast is near the mean, at w = 1 it is the last value.
///
/// Prior: w is uniform; with probability one half there is no drift at all, else d / (1 + d) is uniform up to 3/4. Without
/// that half, drifts that four or five years seem to show are carried on. It was chosen, among three priors, after looking
/// at back-tests of ten bundled columns: errors were smaller or equal in seven and larger in three, which have strong
/// trends (see the README).
struct VarianceRatios: Sendable, Equatable {
  let noise: Double
  let level: Double
  let drift: Double
  /// The prior weight, not normalised.
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

  /// The fixed grid over both ratios; the ends of each axis count half (trapezoid).
  static let grid: [VarianceRatios] = (0...levelSteps).flatMap { j in
    (0...driftSteps).map { k in
      let bounded = largestDrift * Double(k) / Double(driftSteps)
      let ofLevel = j == 0 || j == levelSteps ? 0.5 : 1
      // The trapezoid's weights add up to driftSteps; d = 0 gets as much as all others together.
      let ofDrift = k == 0 ? Double(driftSteps) - 0.5 : k == driftSteps ? 0.5 : 1
      return VarianceRatios(
        levelShare: Double(j) / Double(levelSteps), driftRatio: bounded / (1 - bounded),
        prior: ofLevel * ofDrift)
    }
  }
}
