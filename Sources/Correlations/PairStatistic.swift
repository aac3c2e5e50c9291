/// The estimates of one pair of columns on any rows, with working memory that is used again and again.
///
/// All three methods give `nil` where a column is constant (within every period), which is decided on codes, never
/// on a variance that rounding may have left above zero.
struct PairStatistic {
  let x: CodedColumn
  let y: CodedColumn
  let periods: [Int32]?
  let periodCount: Int
  /// The rows of each period in the last sample.
  private(set) var periodRows: [Int]
  var rankWork: RankWork
  var orderWork: OrderWork
  private var firsts: [Int32]

  init(_ x: CodedColumn, _ y: CodedColumn, periods: [Int32]?, periodCount: Int) {
    (self.x, self.y, self.periods) = (x, y, periods)
    self.periodCount = max(1, periodCount)
    periodRows = [Int](repeating: 0, count: self.periodCount)
    firsts = []
    rankWork = RankWork()
    orderWork = OrderWork()
  }

  /// The estimates by each method, `nil` of too few rows or a constant column.
  ///
  /// - Parameter pairs: loses the rows of periods that have too few.
  mutating func estimates(_ methods: [CorrelationMethod], _ pairs: inout PairRows) -> [Double?] {
    screen(&pairs)
    guard pairs.count >= leastRows, varies(x, pairs.x), varies(y, pairs.y) else {
      return methods.map { _ in nil }
    }
    return methods.map { method in
      switch method {
      case .pearson: pearson(pairs)
      case .spearman: spearman(pairs)
      case .kendall: concordance(pairs).tau
      }
    }
  }

  /// Leaves out thin periods and counts the others.
  mutating func screen(_ pairs: inout PairRows) {
    if let periods {
      pairs.removeThinPeriods(periods, counts: &periodRows)
    } else {
      periodRows[0] = pairs.count
    }
  }

  /// Whether two rows of one period differ.
  mutating func varies(_ column: CodedColumn, _ rows: [Int32]) -> Bool {
    guard let periods else {
      guard let first = rows.first else { return false }
      let code = column.codes[Int(first)]
      return rows.contains { column.codes[Int($0)] != code }
    }
    firsts = [Int32](repeating: -1, count: periodCount)
    for row in rows {
      let (period, code) = (Int(periods[Int(row)]), column.codes[Int(row)])
      if firsts[period] >= 0, firsts[period] != code { return true }
      firsts[period] = code
    }
    return false
  }

  func period(_ row: Int32) -> Int { periods.map { Int($0[Int(row)]) } ?? 0 }
}

/// a / sqrt(b c) within -1...1, exactly 1 where a = b = c.
func ratio(_ a: Double, _ b: Double, _ c: Double) -> Double {
  let r = b == c ? a / b : a / (b.squareRoot() * c.squareRoot())
  return min(1, max(-1, r))
}
