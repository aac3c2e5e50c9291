/// The autocorrelations of a series at lags 0, 1, ..., n - 1: sums over n, so that none is beyond 1.
///
/// r[k] = sum over t of (y[t] - m)(y[t + k] - m) / sum of (y[t] - m)^2. Biased towards 0 in short series, at
/// lag 1 by about -(1 + 3 r)/n, which is why corrections that rest on it do not reach their size there.
///
/// - Returns: `nil` of a constant series.
func autocorrelations(_ values: [Double]) -> [Double]? {
  let mean = values.reduce(0, +) / Double(values.count)
  let deviations = values.map { $0 - mean }
  let total = deviations.reduce(0) { $0 + $1 * $1 }
  guard total > 0 else { return nil }
  return values.indices.map { lag in
    var sum = 0.0
    for t in 0..<(values.count - lag) { sum += deviations[t] * deviations[t + lag] }
    return sum / total
  }
}
