internal import DataFrames
internal import Distributions

/// The factor by which autocorrelation inflates the variance of S, by Hamed and Rao: over the lags at which the
/// ranks of the detrended series correlate beyond 1.96 / sqrt(n),
/// 1 + 2 / (n(n - 1)(n - 2)) sum (n - k)(n - k - 1)(n - k - 2) r[k].
///
/// The trap: with few years the sum over noisy lags can be so negative that no variance is left; the usual
/// programs then print NaN. Here such a series is refused.
///
/// > Reference: Hamed and Rao (1998), A modified Mann-Kendall trend test for autocorrelated data, *Journal of
/// > Hydrology* 204.
func hamedRaoFactor(_ values: [Double]) -> Double? {
  guard let r = autocorrelations(midRanks(detrended(values))) else { return nil }
  let n = Double(values.count)
  let bound = Normal().quantile(upper: 0.025) / n.squareRoot()
  var sum = 0.0
  for lag in 1..<values.count where abs(r[lag]) > bound {
    let left = n - Double(lag)
    sum += left * (left - 1) * (left - 2) * r[lag]
  }
  return 1 + 2 / (n * (n - 1) * (n - 2)) * sum
}

/// The same by Yue and Wang: 1 + 2 sum (1 - k/n) r[k] over all lags of the detrended series.
///
/// > Reference: Yue and Wang (2004), The Mann-Kendall test modified by effective sample size, *Water Resources
/// > Management* 18.
func yueWangFactor(_ values: [Double]) -> Double? {
  guard let r = autocorrelations(detrended(values)) else { return nil }
  let n = Double(values.count)
  var sum = 0.0
  for lag in 1..<values.count { sum += (1 - Double(lag) / n) * r[lag] }
  return 1 + 2 * sum
}

/// The series less its Sen slope per step, from the first value on.
func detrended(_ values: [Double]) -> [Double] {
  let slope = stepSlope(values)
  return withTies(values.indices.map { values[$0] - Double($0 + 1) * slope })
}

/// The same values, those that only rounding parts made equal: closer than 1e-12 of the largest.
///
/// The trap: whole and decimal numbers less a slope are often equal, and differ in the last bit as computed; a test of
/// ranks then counts an order that is not there.
func withTies(_ values: [Double]) -> [Double] {
  let reach = 1e-12 * values.reduce(0) { max($0, abs($1)) }
  var result = values
  var last: Double?
  for place in values.indices.sorted(by: { values[$0] < values[$1] }) {
    if let last, values[place] - last <= reach { result[place] = last } else { last = values[place] }
  }
  return result
}

/// The median of (y[j] - y[i]) / (j - i).
func stepSlope(_ values: [Double]) -> Double {
  median(ofSorted: pairSlopes(times: values.indices.map(Double.init), values: values).sorted())
}
