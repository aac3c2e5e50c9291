/// The exact law of a rank statistic over all orders of one column, counted in whole numbers, ties included.
///
/// All n! ways to pair the values of y with those of x are equally likely when the columns are independent. They
/// are counted by dynamic programming, one group of equal x at a time: the state is how many of each y have been
/// used, and each state holds how many ways lead to each value of the statistic. It is full enumeration without
/// visiting each order: 2^9 states at most at n = 9 where n! is 362,880.
struct PermutationLaw: Sendable, Equatable {
  /// `counts[i]` ways give the statistic `lowest + i`.
  let counts: [Int]
  let lowest: Int
  var total: Int { counts.reduce(0, +) }

  /// The law of Σ a b over scores a of x and b of y, such as 2R - (n + 1).
  ///
  /// - Parameters:
  ///   - x: the distinct scores ascending, and how often each occurs.
  ///   - bound: the largest possible magnitude of the sum.
  init(products x: [(score: Int, count: Int)], _ y: [(score: Int, count: Int)], bound: Int) {
    self.init(x.map(\.count), y.map(\.count), bound: bound) { group, _ in
      y.map { x[group].score * $0.score }
    }
  }

  /// The law of Kendall's score, pairs that agree less pairs that disagree.
  init(scoreOf x: [Int], _ y: [Int]) {
    let n = x.reduce(0, +)
    self.init(x, y, bound: pairCount(n)) { _, used in
      var (below, above) = (0, used.reduce(0, +))
      return used.map { count in
        above -= count
        defer { below += count }
        return below - above
      }
    }
  }

  /// - Parameter gains: what one more of each y adds, given the group of x and what was used before it.
  private init(
    _ x: [Int], _ y: [Int], bound: Int, gains: (_ group: Int, _ used: [Int]) -> [Int]
  ) {
    var strides: [Int] = []
    var size = 1
    for count in y {
      strides.append(size)
      size *= count + 1
    }
    var states = [[Int]](repeating: [], count: size)
    states[0] = [Int](repeating: 0, count: 2 * bound + 1)
    states[0][bound] = 1
    for (group, members) in x.enumerated() {
      var next = [[Int]](repeating: [], count: size)
      for (state, ways) in states.enumerated() where !ways.isEmpty {
        let used = zip(strides, y).map { state / $0 % ($1 + 1) }
        let gain = gains(group, used)
        forEachChoice(of: members, from: zip(y, used).map { $0 - $1 }) { choice, weight in
          var (target, shift) = (state, 0)
          for (level, count) in choice.enumerated() where count > 0 {
            target += count * strides[level]
            shift += count * gain[level]
          }
          if next[target].isEmpty { next[target] = [Int](repeating: 0, count: ways.count) }
          for (place, count) in ways.enumerated() where count > 0 {
            next[target][place + shift] += weight * count
          }
        }
      }
      states = next
    }
    counts = states[size - 1]
    lowest = -bound
  }

  /// Twice the smaller tail, at most 1: the ways at least as far out as this value, on its side, over all.
  func twoSided(_ value: Int) -> Double {
    let place = value - lowest
    let atMost = counts[...place].reduce(0, +)
    let atLeast = counts[place...].reduce(0, +)
    return min(1, Double(2 * min(atMost, atLeast)) / Double(total))
  }
}

/// Each way to take `members` things from levels that have so many left, with the number of orders of distinct
/// things that it stands for.
private func forEachChoice(of members: Int, from left: [Int], _ body: ([Int], Int) -> Void) {
  var choice = [Int](repeating: 0, count: left.count)
  func choose(_ level: Int, _ rest: Int, _ weight: Int) {
    if level == left.count {
      if rest == 0 { body(choice, weight) }
      return
    }
    // C(left, k) subsets, and the places of these k among the rest of the group: C(rest, k) k! in all.
    var ways = weight
    for count in 0...min(left[level], rest) {
      choice[level] = count
      choose(level + 1, rest - count, ways)
      ways = ways * (left[level] - count) * (rest - count) / (count + 1)
    }
    choice[level] = 0
  }
  choose(0, members, 1)
}
