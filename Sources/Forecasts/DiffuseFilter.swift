internal import Glibc
internal import LinearAlgebra

/// The Kalman filter of a level with a drift, run not on values but on the times at which there are values.
///
/// y = level + noise; level(t + Δ) = level(t) + Δ drift + step of variance Δ · `level`; the drift is one number, normal
/// around 0 with variance `drift`. The level starts diffuse, which is exact here: the filter starts from the first
/// value and conditions on it.
///
/// All units observed at the same times share one filter, since innovations, level and drift are linear in the values
/// with weights that depend on the times alone.
struct DiffuseFilter: Sendable {
  /// (n - 1) x n: the innovations, each divided by its standard deviation, as weights of the values. Every row adds up
  /// to 0.
  let whitening: Matrix
  /// The sum of the logarithms of the innovations' variances, in units of the scale.
  let logDeterminant: Double
  /// The level and the drift at the last value, as weights of the values; they add up to 1 and to 0.
  let levelWeights: [Double]
  let driftWeights: [Double]
  /// The variances of both at the last value, in units of the scale.
  let levelVariance: Double
  let covariance: Double
  let driftVariance: Double
  private let ratios: VarianceRatios

  /// - Parameter times: ascending, at least one.
  init(times: [Double], _ ratios: VarianceRatios) {
    let n = times.count
    var level = [Double](repeating: 0, count: n)
    var drift = level
    level[0] = 1
    var (p, q, r) = (ratios.noise, 0.0, ratios.drift)
    var rows = Matrix(rows: n - 1, columns: n)
    var logs = 0.0
    for k in times.indices.dropFirst() {
      let distance = times[k] - times[k - 1]
      p += distance * (2 * q + distance * r + ratios.level)
      q += distance * r
      let variance = p + ratios.noise
      let (gain, driftGain, deviation) = (p / variance, q / variance, variance.squareRoot())
      for j in 0...k {
        level[j] += distance * drift[j]
        let innovation = (j == k ? 1 : 0) - level[j]
        rows[k - 1, j] = innovation / deviation
        level[j] += gain * innovation
        drift[j] += driftGain * innovation
      }
      logs += log(variance)
      r -= driftGain * q
      // P (1 - gain) without the difference, which loses digits where noise is small.
      p *= ratios.noise / variance
      q *= ratios.noise / variance
    }
    (whitening, logDeterminant, self.ratios) = (rows, logs, ratios)
    (levelWeights, driftWeights) = (level, drift)
    (levelVariance, covariance, driftVariance) = (p, q, r)
  }

  /// The variance of a value so many steps after the last one, in units of the scale, its own noise included.
  func predictionVariance(after distance: Double) -> Double {
    levelVariance + distance * (2 * covariance + distance * driftVariance + ratios.level) + ratios.noise
  }
}
