import Glibc

/// The regularised incomplete beta function I_x(a, b) at x = u / (u + v), with both tails to full relative
/// accuracy.
///
/// The argument comes as odds u : v because x alone cannot hold it: a t statistic of 3 with 1e10 degrees of
/// freedom is x = 0.9999999991, whose digits in a double do not determine the p-value. Per unit of
/// s = ln(t / (1 - t)) the beta density is t^a (1 - t)^b / B(a, b), a log-concave function; with D its value at
/// x and n = a + b, the tail is D times the integral of a decay over s in 0..<inf:
///
///     I_x(a, b) = D ∫ exp(-[a s + n ln(1 + x (e^-s - 1))]) ds
///
/// > Reference: the form of D by deviances is Loader's (2000).
struct IncompleteBeta {
  let a: Double
  let b: Double
  let x: Double
  let y: Double
  /// a y - b x: positive below the mean of the log-concave density.
  private let slope: Double
  /// ln(x^a y^b / B(a, b)), the logarithm of x y times the beta density at x.
  let logDensity: DoubleDouble

  /// - Parameters:
  ///   - a: positive and finite.
  ///   - b: positive and finite.
  ///   - u: the odds of x, positive; u + v is finite.
  ///   - v: the odds of 1 - x, positive.
  init(a: Double, b: Double, u: DoubleDouble, v: DoubleDouble) {
    self.a = a
    self.b = b
    let whole = u + v
    x = (u / whole).value
    y = (v / whole).value
    let n = DoubleDouble.sum(a, b)
    let gap = v * a - u * b
    slope = (gap / whole).value
    let deviance =
      devianceTerm(a, of: u, gap: gap, n: n, whole: whole)
      + devianceTerm(b, of: v, gap: -gap, n: n, whole: whole)
    let variance = DoubleDouble(a) / n * DoubleDouble(b)
    let errors = stirlingError(n) - stirlingError(DoubleDouble(a)) - stirlingError(DoubleDouble(b))
    logDensity = logarithm(variance) * 0.5 - halfLogTwoPi + errors - deviance
  }

  var tails: Tails {
    slope >= 0 ? Self.tails(below, above, logDensity) : Self.tails(above, below, logDensity).swapped
  }

  private var below: LogOddsDecay { LogOddsDecay(a: a, b: b, x: x, y: y, slope: slope) }
  private var above: LogOddsDecay { LogOddsDecay(a: b, b: a, x: y, y: x, slope: -slope) }

  /// The tail that is computed first, and the other as its complement unless that would cancel.
  private static func tails(
    _ first: LogOddsDecay, _ second: LogOddsDecay, _ logDensity: DoubleDouble
  ) -> Tails {
    let density = exponential(logDensity)
    let tail = min(1, density * first.integral)
    // Where x itself underflows, odds are lost and the second integral has no end.
    if tail < 0.9 || min(first.x, first.y) < 1e-290 { return Tails(lower: tail, upper: 1 - tail) }
    return Tails(lower: tail, upper: density * second.integral)
  }
}

/// a ln((a / n) / (u / whole)), where gap = a whole - n u.
private func devianceTerm(
  _ a: Double, of u: DoubleDouble, gap: DoubleDouble, n: DoubleDouble, whole: DoubleDouble
) -> DoubleDouble {
  let ratio = gap / n / u
  if abs(ratio.high) < 0.4 { return logarithm(onePlus: ratio) * a }
  let logs = logarithm(DoubleDouble(a)) - logarithm(n) + (logarithm(whole) - logarithm(u))
  return logs * a
}

/// The integral over s in 0...inf of exp(-[a s + n ln(1 + x (e^-s - 1))]): the lower tail over its density.
private struct LogOddsDecay {
  let a: Double
  let b: Double
  let x: Double
  let y: Double
  let slope: Double

  private var n: Double { a + b }

  var integral: Double {
    if x <= 0.5, n * x <= 40 || n * x <= 0.5 * (a + 1) { return series(x) }
    let scale = 1 / (abs(slope) + (n * x * y).squareRoot())
    guard a < 5, x > 0.5 else { return integrateDecay(scale: scale, of: exponent) }
    // A slow decay like e^-(a s): quadrature only as far as x = 1/2, the series from there.
    let half = log(x / y)
    let rest = exp(-exponent(half)) * series(0.5)
    return integrateDecay(scale: min(scale, half), limit: half, of: exponent) + rest
  }

  private func exponent(_ s: Double) -> Double {
    if x <= 0.5 {
      return slope * s + n * (x * exponentialExcess(-s) - logarithmDeficit(x * expm1(-s)))
    }
    let growth = y * expm1(s)
    // The same number twice: the second form cancels once growth is large.
    if growth > 0.7 { return n * log1p(growth) - b * s }
    return slope * s + n * (y * exponentialExcess(s) - logarithmDeficit(growth))
  }

  /// I_x / D = (1/a) (1 + x n/(a+1) + x^2 n (n+1)/((a+1)(a+2)) + ...)
  private func series(_ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var k = 0.0
    while term > sum * 1e-17 {
      term *= x * (n + k) / (a + 1 + k)
      sum += term
      k += 1
    }
    return sum / a
  }
}

extension IncompleteBeta {
  /// A tail and the density per unit of log odds.
  func slope(of side: Tail) -> TailSlope {
    let tails = tails
    return TailSlope(tail: side == .lower ? tails.lower : tails.upper, density: exponential(logDensity))
  }
}

/// A first guess of the odds x : 1 - x at a quantile: log odds are nearly normal when a and b are not small.
func logOddsGuess(_ p: Double, _ side: Tail, a: Double, b: Double) -> Double {
  let z = side == .lower ? Normal().quantile(lower: p) : Normal().quantile(upper: p)
  let spread = (1 / a + 1 / b).squareRoot()
  return a / b * exp(min(a, b) > 1 ? max(-20, min(20, z * spread)) : 0)
}
