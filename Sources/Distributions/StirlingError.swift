/// What Stirling's formula leaves out: d(a) = ln Gamma(a) - (a - 1/2) ln a + a - ln(2 pi) / 2, for a > 0.
///
/// Gamma functions enter the densities only through it: d is small and smooth, while ln Gamma(1e8) has
/// already lost nine digits of what is wanted. Below 16 the recurrence Gamma(a + 1) = a Gamma(a) shifts the
/// argument up.
///
/// > Reference: Loader (2000), Fast and Accurate Computation of Binomial Probabilities; Abramowitz and Stegun
/// (1964) 6.1.40.
func stirlingError(_ a: DoubleDouble) -> DoubleDouble {
  if a.high >= 16 { return DoubleDouble(stirlingSeries(a.value)) }
  var shifted = a
  var product = DoubleDouble(1)
  while shifted.high < 16 {
    product = product * shifted
    shifted = shifted + 1
  }
  let logA = logarithm(a)
  let logShifted = logarithm(shifted)
  let leading = (shifted + -0.5) * logShifted - shifted - ((a + -0.5) * logA - a)
  return leading - logarithm(product) + stirlingSeries(shifted.value)
}

/// The asymptotic series of d(a) for a >= 16, where its last term is below 1e-17.
private func stirlingSeries(_ a: Double) -> Double {
  let square = 1 / (a * a)
  return stirlingDivisors.reversed().reduce(0) { $0 * square + 1 / $1 } / a
}

/// 2k (2k - 1) over the Bernoulli number B(2k), k = 1...8.
private let stirlingDivisors: [Double] = [
  12, -360, 1260, -1680, 1188, -360360.0 / 691, 156, -122400.0 / 3617,
]
