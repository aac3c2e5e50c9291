import Glibc

/// One tail of a positive variable at a point, with the density per unit of the variable's logarithm.
struct TailSlope {
  let tail: Double
  let density: Double
}

/// Which tail a probability belongs to.
enum Tail {
  case lower
  case upper
}

/// The positive x at which a tail equals p, by Newton's method on the logarithm of the tail in ln x, kept
/// within a bracket.
///
/// In these coordinates a log-concave density gives a concave function that is almost straight far out, so a
/// probability of 1e-300 takes a few steps more than one of 0.05. 0 or infinity where x is beyond a double.
///
/// - Parameters:
///   - p: strictly between 0 and 1, at most about 1/2 for full accuracy.
///   - start: a positive first guess.
func positiveQuantile(
  _ p: Double, _ side: Tail, start: Double, evaluate: (Double) -> TailSlope
) -> Double {
  var x = min(max(start, 1e-300), 1e300)
  var bracket = QuantileBracket()
  var previous = Double.infinity
  for _ in 0..<400 {
    let slope = evaluate(x)
    let excess = log(slope.tail / p) * (side == .lower ? 1 : -1)
    if excess == 0 { return x }
    if excess < 0 { bracket.low = x } else { bracket.high = x }
    let step = -excess * (slope.tail / slope.density)
    let next = x * exp(step)
    // The rounding of the tail moves x by this much; a smaller step means nothing.
    let settled = abs(excess) <= 4e-16 || abs(step) <= 2e-16
    if settled || (abs(step) < 1e-11 && abs(step) > abs(previous) / 2) { return next }
    let trusted = bracket.contains(next) && (abs(step) < abs(previous) / 2 || !bracket.isClosed)
    previous = step
    let target = trusted ? next : bracket.split()
    if target == 0 || target == .infinity || target == x { return target }
    x = target
  }
  return x
}

private struct QuantileBracket {
  var low = 0.0
  var high = Double.infinity
  private var growth = 16.0

  var isClosed: Bool { low > 0 && high < .infinity }

  func contains(_ x: Double) -> Bool { x > low && x < high && x.isFinite }

  /// The geometric middle; where one side is open, a stride from the other that grows from call to call.
  mutating func split() -> Double {
    if isClosed { return low.squareRoot() * high.squareRoot() }
    defer { growth *= growth }
    return high < .infinity ? high / growth : low * growth
  }
}
