import Glibc

/// The regularised incomplete gamma function of shape a at x, with both tails to full relative accuracy.
///
/// Per unit of s = ln t the gamma density is t^a e^-t / Gamma(a), a log-concave function; with D its value at
/// x, each tail is D times the integral of a decay over s in 0..<inf:
///
///     P = D ∫ exp(-[a s + x (e^-s - 1)]) ds,  Q = D ∫ exp(-[x (e^s - 1) - a s]) ds
struct IncompleteGamma {
  let a: Double
  let x: Double
  /// ln(x^a e^-x / Gamma(a)), the logarithm of x times the density at x.
  let logDensity: DoubleDouble

  /// - Parameters:
  ///   - a: positive and finite.
  ///   - x: positive and finite.
  init(a: Double, x: Double) {
    self.a = a
    self.x = x
    let gap = DoubleDouble.sum(a, -x)
    let ratio = gap / DoubleDouble(x)
    let close = abs(ratio.high) < 0.4
    let logRatio =
      close ? logarithm(onePlus: ratio) : logarithm(DoubleDouble(a)) - logarithm(DoubleDouble(x))
    let deviance = logRatio * a - gap
    let scale = logarithm(DoubleDouble(a)) * 0.5 - halfLogTwoPi
    logDensity = scale - deviance - stirlingError(DoubleDouble(a))
  }

  var tails: Tails {
    let density = exponential(logDensity)
    if x <= a {
      let lower = density * lowerIntegral
      return Tails(lower: lower, upper: lower < 0.9 ? 1 - lower : density * upperIntegral)
    }
    let upper = density * upperIntegral
    return Tails(lower: upper < 0.9 ? 1 - upper : density * lowerIntegral, upper: upper)
  }

  private var scale: Double { 1 / (abs(a - x) + x.squareRoot()) }

  private var lowerIntegral: Double {
    if x <= 40 || x <= 0.5 * a { return series }
    return integrateDecay(scale: scale) { (a - x) * $0 + x * exponentialExcess(-$0) }
  }

  private var upperIntegral: Double {
    integrateDecay(scale: scale) { (x - a) * $0 + x * exponentialExcess($0) }
  }

  /// P / D = 1/a + x/(a (a+1)) + x^2/(a (a+1) (a+2)) + ...
  private var series: Double {
    var term = 1.0
    var sum = 1.0
    var k = 1.0
    while term > sum * 1e-17 {
      term *= x / (a + k)
      sum += term
      k += 1
    }
    return sum / a
  }
}
