internal import Distributions
internal import Glibc

/// Intervals on Fisher's scale z = artanh(r), where the spread hardly depends on r and no interval leaves -1...1.
///
/// The standard errors are sqrt(1 / (n - 3)) for Pearson, sqrt((1 + r²/2) / (n - 3)) for Spearman and
/// sqrt(.437 / (n - 4)) for Kendall, n less the number of controls and of periods beyond the first.
///
/// The trap: Fisher's own 1 / (n - 3) for Spearman covers too rarely where |rho| is large.
///
/// > Reference: Fisher (1925), *Statistical Methods for Research Workers*; Bonett and Wright (2000), Sample size
/// > requirements for estimating Pearson, Kendall and Spearman correlations, *Psychometrika* 65(1).
func standardErrorOfZ(_ method: CorrelationMethod, r: Double, rows n: Int) -> Double? {
  let room = Double(n - (method == .kendall ? 4 : 3))
  guard room > 0 else { return nil }
  switch method {
  case .pearson: return (1 / room).squareRoot()
  case .spearman: return ((1 + r * r / 2) / room).squareRoot()
  case .kendall: return (0.437 / room).squareRoot()
  }
}

/// tanh(z ± width).
func interval(around r: Double, halfWidth: Double) -> Correlation.Interval {
  let z = fisherZ(r)
  return Correlation.Interval(low: tanh(z - halfWidth), high: tanh(z + halfWidth))
}

/// artanh(r), infinite at 1 and -1.
func fisherZ(_ r: Double) -> Double { atanh(r) }
