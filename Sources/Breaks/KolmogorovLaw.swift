internal import Glibc

/// The law of the largest absolute value of a Brownian bridge, the limit of the OLS-CUSUM test.
///
/// P(sup |B| > x) = 2 sum over j of (-1)^(j - 1) exp(-2 j^2 x^2). Below x = 1 that alternates slowly, and the tail is
/// one minus sqrt(2 pi) / x times the sum of exp(-(2j - 1)^2 pi^2 / (8 x^2)).
///
/// > Reference: Kolmogorov (1933), *Giornale dell'Istituto Italiano degli Attuari* 4.
enum KolmogorovLaw {
  static func upperTail(_ x: Double) -> Double {
    guard x > 0 else { return 1 }
    var sum = 0.0
    if x < 1 {
      for j in [1.0, 3, 5, 7] { sum += exp(-j * j * .pi * .pi / (8 * x * x)) }
      return 1 - (2 * Double.pi).squareRoot() / x * sum
    }
    for j in [1.0, 2, 3, 4, 5, 6] {
      sum += (j.remainder(dividingBy: 2) == 0 ? -2 : 2) * exp(-2 * j * j * x * x)
    }
    return sum
  }
}
