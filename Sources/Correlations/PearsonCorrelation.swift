extension PairStatistic {
  /// Pearson's r: Σ (x - mean)(y - mean) / sqrt(Σ (x - mean)² Σ (y - mean)²), the means by period where there are
  /// periods.
  ///
  /// Values are centred once over all rows and again over the rows used: years, or codes such as 202301, keep all
  /// their digits, which Σxy - n mean mean would lose.
  func pearson(_ pairs: PairRows) -> Double? {
    periods == nil ? plainPearson(pairs) : pearsonWithin(pairs)
  }

  private func plainPearson(_ pairs: PairRows) -> Double? {
    var (meanX, meanY) = (0.0, 0.0)
    for i in pairs.x.indices {
      meanX += x.values[Int(pairs.x[i])]
      meanY += y.values[Int(pairs.y[i])]
    }
    meanX /= Double(pairs.count)
    meanY /= Double(pairs.count)
    var sums = ProductSums()
    for i in pairs.x.indices {
      sums.add(x.values[Int(pairs.x[i])] - meanX, y.values[Int(pairs.y[i])] - meanY)
    }
    return sums.correlation
  }

  private func pearsonWithin(_ pairs: PairRows) -> Double? {
    var meansX = [Double](repeating: 0, count: periodCount)
    var meansY = meansX
    for i in pairs.x.indices {
      meansX[period(pairs.x[i])] += x.values[Int(pairs.x[i])]
      meansY[period(pairs.x[i])] += y.values[Int(pairs.y[i])]
    }
    for period in 0..<periodCount where periodRows[period] > 0 {
      meansX[period] /= Double(periodRows[period])
      meansY[period] /= Double(periodRows[period])
    }
    var sums = ProductSums()
    for i in pairs.x.indices {
      let period = period(pairs.x[i])
      sums.add(
        x.values[Int(pairs.x[i])] - meansX[period], y.values[Int(pairs.y[i])] - meansY[period])
    }
    return sums.correlation
  }
}

/// Sums of squares and products of centred numbers.
private struct ProductSums {
  var (xx, yy, xy) = (0.0, 0.0, 0.0)

  mutating func add(_ a: Double, _ b: Double) {
    xx += a * a
    yy += b * b
    xy += a * b
  }

  /// `nil` where squares vanished in the presence of far larger values. What rounding alone parts from 1 or -1 is 1
  /// or -1: rows on a line must not get the huge but finite z of an estimate just short of it.
  var correlation: Double? {
    guard xx > 0, yy > 0 else { return nil }
    let r = ratio(xy, xx, yy)
    return 1 - abs(r) < roundingOfOne ? (r < 0 ? -1 : 1) : r
  }
}

/// A few units in the last place of 1.
private let roundingOfOne = 1e-15
