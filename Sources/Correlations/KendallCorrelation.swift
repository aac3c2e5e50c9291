/// Memory for counting inversions.
struct OrderWork {
  var partner: [Int32] = []
  var starts: [Int32] = []
  var sequence: [Int32] = []
  var buffer: [Int32] = []
}

/// What Kendall's tau-b is made of; pairs are pairs of rows of one period.
struct Concordance: Sendable, Equatable {
  /// Pairs that agree less pairs that disagree.
  let score: Int
  /// Pairs that differ in x, and in y.
  let untiedX: Int
  let untiedY: Int

  /// (agreeing - disagreeing) / sqrt(pairs untied in x · pairs untied in y).
  var tau: Double { ratio(Double(score), Double(untiedX), Double(untiedY)) }
}

extension PairStatistic {
  /// Kendall's counts, in O(n log n): rows put in order of x, and of y where x is equal, by counting; then the
  /// inversions of y are counted by merging. All is whole numbers.
  ///
  /// Codes rise with the period, so rows of two periods are never an inversion, and pairs across periods need no
  /// other care than not to be counted among the possible ones.
  ///
  /// > Reference: Knight (1966), A computer method for calculating Kendall's tau with ungrouped data, *JASA* 61.
  mutating func concordance(_ pairs: PairRows) -> Concordance {
    let all = periodRows.reduce(0) { $0 + ($1 >= leastRows ? pairCount($1) : 0) }
    orderWork.prepare(x, y, pairs)
    let (tiedX, tiedY, tiedBoth) = orderWork.fill(x, y)
    let discordant = inversions(sorting: &orderWork.sequence, with: &orderWork.buffer, count: pairs.count)
    return Concordance(
      score: all - tiedX - tiedY + tiedBoth - 2 * discordant, untiedX: all - tiedX, untiedY: all - tiedY)
  }
}

func pairCount(_ n: Int) -> Int { n * (n - 1) / 2 }

extension OrderWork {
  /// The x code that goes with each row of y, and how many rows have each x code.
  fileprivate mutating func prepare(_ x: CodedColumn, _ y: CodedColumn, _ pairs: PairRows) {
    if partner.isEmpty {
      partner = [Int32](repeating: -1, count: y.codes.count)
      starts = [Int32](repeating: 0, count: x.codeCount + 1)
      sequence = [Int32](repeating: 0, count: y.codes.count)
      buffer = sequence
    }
    for code in starts.indices { starts[code] = 0 }
    for i in pairs.x.indices {
      let code = x.codes[Int(pairs.x[i])]
      partner[Int(pairs.y[i])] = code
      starts[Int(code) + 1] += 1
    }
  }

  /// Lays the y codes out by x and then by y, clears the partners, and counts the pairs that are tied.
  fileprivate mutating func fill(_ x: CodedColumn, _ y: CodedColumn) -> (x: Int, y: Int, both: Int) {
    var tied = (x: 0, y: 0, both: 0)
    for code in 0..<x.codeCount {
      tied.x += pairCount(Int(starts[code + 1]))
      starts[code + 1] += starts[code]
    }
    var (last, run) = (Int32(-1), 0)
    for row in y.order where partner[Int(row)] >= 0 {
      let (code, place) = (y.codes[Int(row)], Int(partner[Int(row)]))
      partner[Int(row)] = -1
      run = code == last ? run + 1 : 0
      last = code
      tied.y += run
      sequence[Int(starts[place])] = code
      starts[place] += 1
    }
    var (start, equal) = (Int32(0), 0)
    for code in 0..<x.codeCount {
      equal = 0
      for place in start..<starts[code] {
        equal = place > start && sequence[Int(place)] == sequence[Int(place) - 1] ? equal + 1 : 0
        tied.both += equal
      }
      start = starts[code]
    }
    return tied
  }
}
