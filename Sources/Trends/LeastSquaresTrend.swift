internal import Distributions

/// The least squares line y = a + b t of one series, b's error by the residuals or by Newey and West.
///
/// Var b = s^2 / Sxx with s^2 = RSS / (n - 2), t with n - 2 degrees of freedom: exact if errors are normal,
/// independent and alike. Newey-West: sum over |k| <= L of (1 - |k|/(L + 1)) times the products of scores k years
/// apart, times n / (n - 2), L = floor(4 (n / 100)^(2/9)), same t.
///
/// The trap: with a dozen years Newey-West's errors are too small even where years are independent (14 years: p
/// below 5 % 15 times in a hundred); its simulated size is printed beside it.
///
/// > Reference: Newey and West (1987), A simple, positive semi-definite, heteroskedasticity and autocorrelation
/// > consistent covariance matrix, *Econometrica* 55; the lag length: Newey and West (1994), *Review of Economic
/// > Studies* 61.
public struct LeastSquaresTrend: Sendable, Equatable {
  public let slope: Double
  public let intercept: Double
  /// `nil` where all points lie on the line, so that nothing measures the error.
  public let standardError: Double?
  public let degreesOfFreedom: Double
  /// Of the residuals.
  public let residualSum: Double
  /// Of the times about their mean.
  public let timeSum: Double

  /// Residuals below this share of the values are rounding.
  private static let rounding = 1e-13

  /// - Parameters:
  ///   - times: distinct, at least three.
  ///   - lags: of Newey and West; `nil` for independent years.
  public init(times: [Double], values: [Double], lags: Int? = nil) {
    precondition(times.count == values.count && times.count > 2, "a line with an error needs three points")
    let n = Double(times.count)
    let (middle, mean) = (times.reduce(0, +) / n, values.reduce(0, +) / n)
    let x = times.map { $0 - middle }
    let sxx = x.reduce(0) { $0 + $1 * $1 }
    let b = zip(x, values).reduce(0) { $0 + $1.0 * ($1.1 - mean) } / sxx
    let residuals = zip(x, values).map { $1 - mean - b * $0 }
    let scale = values.reduce(0) { max($0, abs($1)) }
    let isExactLine = residuals.allSatisfy { abs($0) <= Self.rounding * scale }
    (slope, intercept, timeSum, degreesOfFreedom) = (b, mean - b * middle, sxx, n - 2)
    residualSum = isExactLine ? 0 : residuals.reduce(0) { $0 + $1 * $1 }
    let meat = lags.map { kernelSum(zip(x, residuals).map { $0 * $1 }, lags: $0) * n } ?? residualSum * sxx
    standardError = isExactLine || meat <= 0 ? nil : (meat / (n - 2)).squareRoot() / sxx
  }

  public static func lags(_ n: Int) -> Int {
    // floor(4 (n/100)^(2/9)) without a power: the largest L with (L / 4)^9 <= (n / 100)^2.
    let size = Double(n * n) / 1e4
    var lag = 0
    while (1...9).reduce(1.0, { product, _ in product * Double(lag + 1) / 4 }) <= size { lag += 1 }
    return lag
  }

  public var pValue: Double? {
    standardError.map { min(1, 2 * StudentT(degreesOfFreedom: degreesOfFreedom).upperTail(abs(slope) / $0)) }
  }

  public func interval(_ level: Double) -> SenSlope.Interval? {
    standardError.map {
      let reach = StudentT(degreesOfFreedom: degreesOfFreedom).quantile(upper: (1 - level) / 2) * $0
      return SenSlope.Interval(low: slope - reach, high: slope + reach)
    }
  }
}

/// sum over |k| <= L of (1 - |k|/(L + 1)) sum of u[t] u[t - k]; never negative.
private func kernelSum(_ u: [Double], lags: Int) -> Double {
  var sum = u.reduce(0) { $0 + $1 * $1 }
  for lag in stride(from: 1, through: min(lags, u.count - 1), by: 1) {
    let products = (lag..<u.count).reduce(0) { $0 + u[$1] * u[$1 - lag] }
    sum += 2 * (1 - Double(lag) / Double(lags + 1)) * products
  }
  return sum
}
