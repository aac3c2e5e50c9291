internal import DataFrames

/// A series prepared for one test of one change: the largest weighted deviation of its first k points.
///
/// Let D(k) be the sum of the first k values less k times the mean (Pettitt: of mid-ranks). Four tests are then one,
/// max over k of w(k) |D(k)|:
///
///     Pettitt    K = max |U(k)|,  U(k) = 2 (sum of the first k ranks) - k (n + 1)     w = 2
///     SNHT       T0 = max k z1^2 + (n - k) z2^2 = (max)^2                             w = sqrt(n / (k (n - k))) / s
///     OLS-CUSUM  sup |W| with sigma = s                                               w = 1 / (s sqrt n)
///     sup-F      F = (n - 2) q^2 / (SS - q^2), q = max                                w = sqrt(n / (k (n - k)))
///
/// with s^2 = SS / (n - 1). So under any order of the same values a test depends on the sets of the first k values
/// alone, which is what makes its law countable (`OrderLaw`).
///
/// > Reference: Pettitt (1979), A non-parametric approach to the change-point problem, *Applied Statistics* 28(2);
/// > Alexandersson (1986), A homogeneity test applied to precipitation data, *Journal of Climatology* 6; Ploberger
/// > and Krämer (1992), The CUSUM test with OLS residuals, *Econometrica* 60(2); Andrews (1993), Tests for parameter
/// > instability and structural change with unknown change point, *Econometrica* 61(4).
struct ChangeScan: Sendable {
  let method: ChangeMethod
  let values: [Double]
  let deviations: [Double]
  /// w(k) at place k, 0 where no change is looked for.
  let weights: [Double]
  /// The largest weighted deviation.
  let extreme: Double
  /// The k at which it is reached, ascending: the points before the change.
  let places: [Int]

  /// - Parameters:
  ///   - values: at least four, not all equal.
  ///   - trim: the share of the points at either end where sup-F looks for no change.
  init(_ values: [Double], _ method: ChangeMethod, trim: Double) {
    let n = values.count
    (self.method, self.values) = (method, values)
    // Mid-ranks and their mean are halves, so that U is a whole number to the last bit.
    deviations =
      method == .pettitt ? midRanks(values).map { $0 - Double(n + 1) / 2 } : centred(values)
    let squares = deviations.reduce(0) { $0 + $1 * $1 }
    let candidates = method == .supF ? supFPlaces(n, trim: trim) : 1...(n - 1)
    let spread = (squares / Double(n - 1)).squareRoot()
    var weights = [Double](repeating: 0, count: n + 1)
    for k in candidates {
      let balance = (Double(n) / (Double(k) * Double(n - k))).squareRoot()
      switch method {
      case .pettitt: weights[k] = 2
      case .snht: weights[k] = balance / spread
      case .cusum: weights[k] = 1 / (spread * Double(n).squareRoot())
      case .supF, .baiPerron: weights[k] = balance
      }
    }
    self.weights = weights
    (extreme, places) = largest(deviations, weights)
  }

  /// The statistic as it is published; `nil` of sup-F when nothing varies on either side.
  var statistic: Double? {
    switch method {
    case .pettitt, .cusum: return extreme
    case .snht: return extreme * extreme
    case .supF, .baiPerron:
      let rest = places.first.map { squares(values[..<$0]) + squares(values[$0...]) } ?? 0
      return rest > 0 ? extreme * extreme * Double(values.count - 2) / rest : nil
    }
  }

  /// The largest weighted deviation of the values in another order.
  ///
  /// Orders of the ascending values, not of the series as it is, so that series of the same values share their law.
  func extreme(ofOrder order: [Int], of ascending: [Double]) -> Double {
    var (sum, most) = (0.0, 0.0)
    for (place, index) in order.enumerated() {
      sum += ascending[index]
      most = max(most, weights[place + 1] * sum.magnitude)
    }
    return most
  }
}

/// Where sup-F looks: from floor(trim n) points before the change to as many after, at least two.
func supFPlaces(_ n: Int, trim: Double) -> ClosedRange<Int> {
  let first = max(2, Int((trim * Double(n)).rounded(.down)))
  return first...max(first, n - first)
}

/// Sums of the same values in another order differ in their last digits: statistics this near are taken as equal,
/// which can only make a p-value larger.
func reaches(_ statistic: Double, _ threshold: Double) -> Bool {
  // An infinite threshold less anything is no number.
  statistic >= threshold || statistic >= threshold - 1e-10 * threshold.magnitude
}

private func largest(_ deviations: [Double], _ weights: [Double]) -> (Double, [Int]) {
  var sum = 0.0
  var sizes = [0.0]
  for (place, deviation) in deviations.enumerated() {
    sum += deviation
    sizes.append(weights[place + 1] * sum.magnitude)
  }
  let most = sizes.max() ?? 0
  return (most, sizes.indices.filter { weights[$0] > 0 && reaches(sizes[$0], most) })
}

func centred(_ values: [Double]) -> [Double] {
  let mean = mean(values[...])
  return values.map { $0 - mean }
}

/// The mean, exact for equal values.
func mean(_ values: ArraySlice<Double>) -> Double {
  var (mean, count) = (0.0, 0.0)
  for value in values {
    count += 1
    mean += (value - mean) / count
  }
  return mean
}

/// The sum of squares about the mean, 0 for equal values.
func squares(_ values: ArraySlice<Double>) -> Double {
  let mean = mean(values)
  return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
}
