/// Memory for ranks among the rows of a sample.
struct RankWork {
  var used: [Bool] = []
  var order: [Int32] = []
  var ranksX: [Int32] = []
  var ranksY: [Int32] = []
}

extension PairStatistic {
  /// Spearman's rho: Pearson's r of the mid-ranks among the rows used.
  ///
  /// With periods t of n_t rows the ranks R are within each period, and rho is the correlation of
  /// (R - (n_t + 1)/2) / n_t over all periods: dividing by n_t makes the last of 20 and the last of 60 equally
  /// last. Doubled mid-ranks are whole numbers and so are their products, summed period by period without any
  /// rounding: rows in another order give the same bits.
  ///
  /// The trap: 1 - 6 Σd² / (n³ - n) holds without ties only.
  mutating func spearman(_ pairs: PairRows) -> Double? {
    prepareRanks(pairs)
    let sums = rankSums(pairs)
    if periods == nil { return ratio(Double(sums[0].xy), Double(sums[0].xx), Double(sums[0].yy)) }
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (period, sum) in sums.enumerated() where periodRows[period] >= leastRows {
      let square = Double(periodRows[period]) * Double(periodRows[period])
      xx += Double(sum.xx) / square
      yy += Double(sum.yy) / square
      xy += Double(sum.xy) / square
    }
    return ratio(xy, xx, yy)
  }

  /// Σ of products of 2R - (n + 1) over the sample of the last `spearman`: what enumeration permutes.
  func rankSums(_ pairs: PairRows) -> [(xx: Int128, yy: Int128, xy: Int128)] {
    var sums = [(xx: Int128, yy: Int128, xy: Int128)](repeating: (0, 0, 0), count: periodCount)
    let isFullX = pairs.count == x.presentCount
    let isFullY = pairs.count == y.presentCount
    for i in pairs.x.indices {
      let period = period(pairs.x[i])
      let middle = periodRows[period] + 1
      let a = Int(isFullX ? x.doubledRanks[Int(pairs.x[i])] : rankWork.ranksX[Int(pairs.x[i])]) - middle
      let b = Int(isFullY ? y.doubledRanks[Int(pairs.y[i])] : rankWork.ranksY[Int(pairs.y[i])]) - middle
      sums[period].xx += Int128(a * a)
      sums[period].yy += Int128(b * b)
      sums[period].xy += Int128(a * b)
    }
    return sums
  }

  /// Ranks among the rows used; those among all rows of a column serve where all are used.
  private mutating func prepareRanks(_ pairs: PairRows) {
    if pairs.count < x.presentCount {
      rankWork.rank(x, pairs.x, periods: periods, into: \.ranksX)
    }
    if pairs.count < y.presentCount {
      rankWork.rank(y, pairs.y, periods: periods, into: \.ranksY)
    }
  }
}

extension RankWork {
  /// One walk along the column's order: no sort.
  mutating func rank(
    _ column: CodedColumn, _ rows: [Int32], periods: [Int32]?, into ranks: WritableKeyPath<RankWork, [Int32]>
  ) {
    if used.isEmpty { used = [Bool](repeating: false, count: column.codes.count) }
    if self[keyPath: ranks].isEmpty {
      self[keyPath: ranks] = [Int32](repeating: 0, count: column.codes.count)
    }
    for row in rows { used[Int(row)] = true }
    order.removeAll(keepingCapacity: true)
    for row in column.order where used[Int(row)] { order.append(row) }
    for row in rows { used[Int(row)] = false }
    writeDoubledRanks(order, codes: column.codes, periods: periods, into: &self[keyPath: ranks])
  }
}
