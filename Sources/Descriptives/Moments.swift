/// The mean and the standard deviation of finite numbers, in two passes.
///
/// With m the plain mean and d = x - m, the mean is m + Σd / n and the variance
/// (Σd² - (Σd)² / n) / (n - 1): Σd is zero but for rounding, and taking it out again removes what rounding
/// left in m. The textbook Σx² - n m² would lose every digit of years or of large codes.
///
/// > Reference: Chan, Golub and LeVeque (1983), Algorithms for computing the sample variance,
/// > *American Statistician* 37(3).
struct Moments: Equatable {
  /// `nil` of no numbers.
  let mean: Double?
  /// Divides by n - 1; `nil` of fewer than two numbers.
  let standardDeviation: Double?

  init(_ values: [Double]) {
    guard !values.isEmpty else {
      (mean, standardDeviation) = (nil, nil)
      return
    }
    let n = Double(values.count)
    let scale = powerOfTwo(taming: values)
    let rough = values.reduce(0) { $0 + $1 / scale } / n
    var (sum, squares) = (0.0, 0.0)
    for value in values {
      let deviation = value / scale - rough
      sum += deviation
      squares += deviation * deviation
    }
    mean = (rough + sum / n) * scale
    let variance = max(0, squares - sum * sum / n) / (n - 1)
    standardDeviation = values.count > 1 ? variance.squareRoot() * scale : nil
  }
}

/// One, unless squares would overflow or vanish; then the power of two next to the largest magnitude.
private func powerOfTwo(taming values: [Double]) -> Double {
  let largest = values.reduce(0) { max($0, $1.magnitude) }
  guard largest > 0, largest.exponent.magnitude > 400 else { return 1 }
  return Double(sign: .plus, exponent: min(max(largest.exponent, -1000), 1000), significand: 1)
}
