/// Where a unit may stand among the others, counted over draws; 1 is best.
public struct RankDistribution: Sendable, Equatable {
  /// The first rank that at least half of the draws reach.
  public let median: Int
  /// The shortest ends such that on each side at most half of what the level leaves lies beyond.
  public let low: Int
  public let high: Int
  /// The share of draws at rank 1.
  public let first: Double
  /// The share of draws within the first three.
  public let firstThree: Double

  /// - Parameter counts: how many draws gave rank 1, 2, ...; not all zero.
  init(counts: [Int], level: Double) {
    let total = Double(counts.reduce(0, +))
    // A hair above, so that 0.025 * 10,000 draws is not missed by rounding.
    let beyond = (1 - level) / 2 * total * (1 + 1e-12)
    var below = 0
    var (low, high, median) = (1, counts.count, 0)
    var isInside = false
    for (place, count) in counts.enumerated() {
      if !isInside, Double(below + count) > beyond { (low, isInside) = (place + 1, true) }
      below += count
      if median == 0, 2 * Double(below) >= total { median = place + 1 }
      if total - Double(below) <= beyond {
        high = place + 1
        break
      }
    }
    (self.low, self.high, self.median) = (low, high, median)
    first = Double(counts.first ?? 0) / total
    firstThree = Double(counts.prefix(3).reduce(0, +)) / total
  }
}
