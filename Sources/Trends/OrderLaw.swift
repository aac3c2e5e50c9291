internal import Distributions

/// The law of a sum over pairs when all orders of m things are equally likely: S = offset + sum over a < b of
/// d[o(a)][o(b)], d antisymmetric.
///
/// It is the law of S of one series when its blocks change places, and of the S of many units when their years
/// change places jointly: there d[j][k] is the number of units that rise from year j to year k less those that
/// fall. Up to 10 things it is exact: which of them come first decides how much the next one adds, so orders are
/// counted by subsets, 2^m of them, and not one by one. Beyond, orders are drawn, and p is (1 + hits) / (1 + draws).
///
/// > Reference: Held and Karp (1962), A dynamic programming approach to sequencing problems, *SIAM Journal* 10
/// > (the recursion over subsets); Phipson and Smyth (2010), *Statistical Applications in Genetics* 9 (p from draws).
struct OrderLaw: Sendable {
  /// How often each sum came, of so many orders.
  let counts: [Int: Double]
  let orders: Double
  let isExact: Bool

  /// Up to so many things every order is counted.
  static let exactLimit = 10

  struct Drawing {
    var draws: Int
    var seed: UInt64
    var procedure: String
  }

  /// - Parameter pairs: m x m, antisymmetric.
  init(pairs: [[Int]], offset: Int = 0, _ drawing: Drawing) {
    isExact = pairs.count <= Self.exactLimit
    counts = isExact ? counted(pairs, offset) : drawn(pairs, offset, drawing)
    orders = counts.values.reduce(0, +)
  }

  /// P(|S| >= |s|), 1 at 0.
  func twoSided(_ s: Int) -> Double {
    guard s != 0 else { return 1 }
    let hits = counts.reduce(0) { $0 + (abs($1.key) >= abs(s) ? $1.value : 0) }
    return isExact ? hits / orders : (1 + hits) / (1 + orders)
  }

  /// The smallest p there can be; of drawn orders the smallest that draws can show.
  var least: Double {
    guard isExact, let farthest = counts.keys.map(abs).max(), farthest > 0 else { return 1 / (1 + orders) }
    return twoSided(farthest)
  }

  /// The smallest c > 0 with P(|S| >= c) <= alpha; `nil` where even the farthest sum is too likely.
  func critical(_ alpha: Double) -> Int? {
    let sizes = Dictionary(grouping: counts, by: { abs($0.key) }).mapValues { $0.reduce(0) { $0 + $1.value } }
    var (tail, found): (Double, Int?) = (0, nil)
    for (size, count) in sizes.sorted(by: { $0.key > $1.key }) where size > 0 {
      tail += count
      if tail / orders > alpha { break }
      found = size
    }
    return found
  }
}

/// All orders: for each subset that can come first, how often each sum so far.
private func counted(_ pairs: [[Int]], _ offset: Int) -> [Int: Double] {
  let m = pairs.count
  // Sums of a subset lie within plus or minus the sizes of its pairs, so each has its own stretch of counts.
  let reach = (0..<1 << m).map { subset in
    members(subset, m).reduce(0) { sum, j in
      members(subset & (1 << j - 1), m).reduce(sum) { $0 + abs(pairs[$1][j]) }
    }
  }
  var laws = [[Double]](repeating: [], count: 1 << m)
  laws[0] = [1]
  // A subset is a larger number than any that it grows from, so it is complete when its turn comes.
  for subset in 0..<(1 << m - 1) {
    for thing in 0..<m where subset >> thing & 1 == 0 {
      let next = subset | 1 << thing
      if laws[next].isEmpty { laws[next] = [Double](repeating: 0, count: 2 * reach[next] + 1) }
      let step = members(subset, m).reduce(0) { $0 + pairs[$1][thing] }
      add(laws[subset], to: &laws[next], at: reach[next] - reach[subset] + step)
    }
    laws[subset] = []
  }
  let (last, middle) = (laws[1 << m - 1], reach[1 << m - 1])
  return Dictionary(
    uniqueKeysWithValues: last.indices.filter { last[$0] > 0 }.map { ($0 - middle + offset, last[$0]) })
}

private func members(_ subset: Int, _ m: Int) -> [Int] { (0..<m).filter { subset >> $0 & 1 == 1 } }

private func add(_ counts: [Double], to sums: inout [Double], at shift: Int) {
  for (place, count) in counts.enumerated() { sums[place + shift] += count }
}

private func drawn(_ pairs: [[Int]], _ offset: Int, _ drawing: OrderLaw.Drawing) -> [Int: Double] {
  var counts: [Int: Double] = [:]
  var order = Array(pairs.indices)
  for draw in 0..<drawing.draws {
    var stream = PhiloxStream(seed: drawing.seed, procedure: drawing.procedure, draw: UInt64(draw))
    for i in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(i, stream.integer(below: i + 1)) }
    var sum = offset
    for b in order.indices {
      let row = pairs[order[b]]
      for a in 0..<b { sum -= row[order[a]] }
    }
    counts[sum, default: 0] += 1
  }
  return counts
}
