import Glibc

/// ln 2 to 32 digits.
private let ln2 = DoubleDouble(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56)

/// ln(2 pi) / 2 to 32 digits.
let halfLogTwoPi = DoubleDouble(0.9189385332046728, -3.8782941580672414e-17)

/// ln(x) of a positive x, to about 30 digits.
func logarithm(_ x: DoubleDouble) -> DoubleDouble {
  var exponent = x.high.exponent
  if x.high.significand > 1.4142135623730951 { exponent += 1 }
  // In two steps: 2^-exponent alone overflows for a subnormal x.
  let half = exponent / 2
  let first = Double(sign: .plus, exponent: -half, significand: 1)
  let second = Double(sign: .plus, exponent: half - exponent, significand: 1)
  let scaled = DoubleDouble(x.high * first * second, x.low * first * second)
  return logarithmNearOne(scaled + -1) + ln2 * Double(exponent)
}

/// ln(1 + x) of x > -1, to about 30 digits of its own size even where x is tiny.
func logarithm(onePlus x: DoubleDouble) -> DoubleDouble {
  abs(x.high) < 0.4 ? logarithmNearOne(x) : logarithm(x + 1)
}

/// ln(1 + x) = 2 (z + z^3/3 + z^5/5 + ...) with z = x / (2 + x), for x in -0.42...0.42.
private func logarithmNearOne(_ x: DoubleDouble) -> DoubleDouble {
  let z = x / (x + 2)
  let square = z * z
  guard square.high > 0 else { return z * 2 }
  // Terms up to 2^-110 of the first.
  let count = min(40, 2 + Int(76.3 / -log(square.high)))
  var sum = DoubleDouble(1) / DoubleDouble(Double(2 * count + 1))
  for k in (0..<count).reversed() {
    sum = sum * square + DoubleDouble(1) / DoubleDouble(Double(2 * k + 1))
  }
  return sum * z * 2
}

/// e^exponent / divisor, also where e^exponent alone would underflow.
func exponential(_ exponent: DoubleDouble, over divisor: Double = 1) -> Double {
  let moderate = abs(exponent.high) < 600 && divisor > 1e-30 && divisor < 1e30
  let whole = moderate || divisor == 1 ? exponent : exponent - logarithm(DoubleDouble(divisor))
  let power = exp(whole.high)
  let value = power.isFinite ? power + power * whole.low : power
  return moderate ? value / divisor : value
}

/// e^x - 1 - x, to full relative accuracy.
func exponentialExcess(_ x: Double) -> Double {
  if abs(x) > 0.5 { return expm1(x) - x }
  var term = x * x / 2
  var sum = term
  var k = 3.0
  while abs(term) > sum * 1e-17 {
    term *= x / k
    sum += term
    k += 1
  }
  return sum
}

/// x - ln(1 + x) of x > -1, to full relative accuracy.
func logarithmDeficit(_ x: Double) -> Double {
  if x < -0.4 || x > 0.7 { return x - log1p(x) }
  let z = x / (2 + x)
  let square = z * z
  // x - 2z = x z; the series is that of the logarithm from its cubic term on.
  var power = z * square
  var sum = 0.0
  var k = 3.0
  while true {
    let term = power / k
    sum += term
    guard abs(term) > abs(sum) * 1e-17 else { return x * z - 2 * sum }
    power *= square
    k += 2
  }
}
