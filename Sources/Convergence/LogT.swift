internal import Distributions
internal import Glibc

/// The log t test of Phillips and Sul: do the paths of these units come together in the long run?
///
/// With h_it = y_it / mean_t and H_t the mean of (h_it - 1)^2, log(H_1 / H_t) - 2 log(log t) = a + b log t + u_t over
/// t = [rT] + 1 ... T, r = 0.3 ([x] rounded, halves up). The null is that they converge (b >= 0); t below -1.65
/// rejects it at 5 %, one-sided. Scores are taken as they are: a Hodrick-Prescott filter, usual for incomes, would
/// take business cycles out of ten surveys.
///
/// The standard error is that of Phillips and Sul's program: the long-run variance of u by the quadratic spectral
/// kernel with Andrews' automatic bandwidth for an AR(1), times (X'X)^-1. As there the autocovariances leave out the
/// last residual and are divided by n - 1: published tables and critical values rest on it. Andrews' own sum would
/// use all n.
///
/// The trap: noise does not shrink, so H_t stops falling at what noise leaves and the test rejects: at a reliability
/// of 0.8 it does so in 72 to 99 of 100 panels whose gaps all close (the study `converge-size`). With ten years there
/// are seven points, and a variance made of lags of seven residuals. And the series must be positive: where mean_t is
/// near zero h_it says nothing.
///
/// > Reference: Phillips and Sul (2007), *Econometrica* 75(6); Andrews (1991), *Econometrica* 59(3).
public struct LogT: Sendable, Equatable {
  /// b; b / 2 is the speed. From 2 on levels come together, between 0 and 2 rates of change.
  public let estimate: Double
  public let standardError: Double
  public let statistic: Double
  /// P(Z < t): small where they do not converge.
  public let pValue: Double
  /// Years in the regression.
  public let points: Int
  public let units: Int

  /// Of t, one-sided 5 %.
  public static let critical = -1.65
  /// The share of the first years that is left out.
  public static let trimmed = 0.3
  /// Below this the regression has fewer than seven points.
  public static let leastTimes = 10
  /// Below this the test holds its level only roughly.
  public static let fewTimes = 20

  public var converges: Bool { statistic > Self.critical }

  /// - Parameter paths: positive scores, a row a unit, years equally far apart.
  /// - Returns: `nil` of one unit, where in some year all are equal, or where nothing is left to explain.
  public init?(_ paths: [[Double]]) {
    guard let count = paths.first?.count, paths.count > 1 else { return nil }
    self.init(variation: (0..<count).map { relativeVariation(paths, at: $0) }, units: paths.count)
  }

  /// - Parameters:
  ///   - variation: H_t, a number a year.
  ///   - trimmed: r.
  init?(variation: [Double], units: Int, trimmed: Double = LogT.trimmed) {
    let count = variation.count
    let start = Int((trimmed * Double(count) + 0.5).rounded(.down))
    guard count - start > 2, variation[0] > 0, variation.dropFirst(start).allSatisfy({ $0 > 0 }) else {
      return nil
    }
    let logs = (start..<count).map { log(Double($0 + 1)) }
    let y = zip(logs, variation.dropFirst(start)).map { log(variation[0] / $1) - 2 * log($0) }
    let x = centred(logs)
    let (xx, cy) = (sumOfSquares(x), centred(y))
    let slope = dot(x, cy) / xx
    let residuals = x.indices.map { cy[$0] - slope * x[$0] }
    guard let spread = longRunVariance(residuals), spread > 0 else { return nil }
    estimate = slope
    standardError = (spread / xx).squareRoot()
    statistic = slope / standardError
    pValue = Normal().lowerTail(statistic)
    (points, self.units) = (logs.count, units)
  }
}

/// The mean of (y / mean - 1)^2 over units at one time.
private func relativeVariation(_ paths: [[Double]], at time: Int) -> Double {
  let n = Double(paths.count)
  let mean = paths.reduce(0) { $0 + $1[time] } / n
  return paths.reduce(0) { sum, path in
    let apart = (path[time] - mean) / mean
    return sum + apart * apart
  } / n
}

/// Phillips and Sul's long-run variance; `nil` where the residuals are all zero.
func longRunVariance(_ residuals: [Double]) -> Double? {
  let n = residuals.count
  let (earlier, later) = (Array(residuals.dropLast()), Array(residuals.dropFirst()))
  let before = sumOfSquares(earlier)
  guard before > 0 else { return nil }
  let rho = dot(earlier, later) / before
  let alpha = 4 * rho * rho / pow(1 - rho, 4)
  let bandwidth = 1.3221 * pow(alpha * Double(n), 0.2)
  var sum = sumOfSquares(residuals)
  for lag in 1..<max(n - 1, 1) {
    let together = dot(Array(residuals[0..<n - 1 - lag]), Array(residuals[lag..<n - 1]))
    sum += 2 * quadraticSpectral(Double(lag), bandwidth) * together
  }
  return sum / Double(n - 1)
}

/// The quadratic spectral kernel at a lag; 0 beyond a bandwidth of 0.
private func quadraticSpectral(_ lag: Double, _ bandwidth: Double) -> Double {
  guard bandwidth > 0 else { return 0 }
  let z = 1.2 * Double.pi * lag / bandwidth
  // sin z / z - cos z loses all digits for small z; there the kernel is 1 - z^2 / 10.
  return z < 1e-3 ? 1 - z * z / 10 : 3 / (z * z) * (sin(z) / z - cos(z))
}
