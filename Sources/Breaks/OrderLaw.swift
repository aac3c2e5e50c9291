/// The exact law of a statistic over all orders of n things, where it is the largest of what the sets of the first
/// k things give.
///
/// An order is a path from the empty set to the full one. Of things that may be equal a state is how many of each
/// kind have come, so there are (t1 + 1) ... (tg + 1) states, 2^n when all differ, in place of n! orders. The
/// probability that the largest reaches x is that of the first state on the path that does:
/// walking the states upwards, a share (r of a kind left) / (n - k) goes on to the next state, and what arrives at a
/// state that reaches x is taken out and added up. Only positive numbers are added, so small tails keep their digits.
///
/// The trap: the usual approximation 2 exp(-6 K^2 / (n^3 + n^2)) of Pettitt's test gives 0.60 for four rising values,
/// where 1/3 is exact; and orders drawn at random leave an error that counting does not have.
struct OrderLaw: Sendable {
  /// How many equal things there are of each kind.
  let sizes: [Int]
  /// What each state gives; in mixed radix, the first kind runs fastest.
  let statistic: [Double]

  /// Above so many states orders are drawn instead.
  static let mostStates = 1 << 16

  /// - Parameters:
  ///   - sizes: positive.
  ///   - statistic: one a state, 0 where nothing is looked for.
  init(sizes: [Int], statistic: [Double]) {
    precondition(statistic.count == Self.states(of: sizes), "one number a state")
    (self.sizes, self.statistic) = (sizes, statistic)
  }

  /// The number of states, `nil` when it is above the limit.
  static func states(of sizes: [Int]) -> Int? {
    var states = 1
    for size in sizes {
      states *= size + 1
      if states > mostStates { return nil }
    }
    return states
  }

  /// The largest value that any order reaches.
  var most: Double { statistic.max() ?? 0 }

  /// How far the states are apart that differ by one thing of a kind.
  private var strides: [Int] {
    sizes.indices.map { kind in sizes[..<kind].reduce(1) { $0 * ($1 + 1) } }
  }

  /// The probability of reaching x.
  func upperTail(_ x: Double) -> Double {
    var arriving = [Double](repeating: 0, count: statistic.count)
    arriving[0] = 1
    var (taken, left) = (sizes.map { _ in 0 }, sizes.reduce(0, +))
    let strides = strides
    var reached = 0.0
    for state in statistic.indices {
      let share = arriving[state]
      if share > 0 {
        if reaches(statistic[state], x) {
          reached += share
        } else if left > 0 {
          let part = share / Double(left)
          for kind in sizes.indices where taken[kind] < sizes[kind] {
            arriving[state + strides[kind]] += part * Double(sizes[kind] - taken[kind])
          }
        }
      }
      // The next state: an odometer whose first wheel runs fastest.
      var kind = 0
      while kind < sizes.count {
        if taken[kind] < sizes[kind] {
          taken[kind] += 1
          left -= 1
          break
        }
        left += taken[kind]
        taken[kind] = 0
        kind += 1
      }
    }
    return min(1, reached)
  }
}

extension OrderLaw {
  /// Of a test of one change; `nil` where there are too many states.
  init?(_ scan: ChangeScan) {
    let kinds = ValueKinds(scan.deviations)
    guard Self.states(of: kinds.sizes) != nil else { return nil }
    var (sums, counts): ([Double], [Int]) = ([0], [0])
    for (kind, size) in zip(kinds.values, kinds.sizes) {
      let (before, taken) = (sums, counts)
      for more in 1...size {
        sums += before.map { $0 + Double(more) * kind }
        counts += taken.map { $0 + more }
      }
    }
    self.init(sizes: kinds.sizes, statistic: zip(sums, counts).map { scan.weights[$1] * $0.magnitude })
  }
}
