internal import Distributions
internal import Parallelism

/// p-values by orders drawn at random: (1 + those that reach the observed) / (1 + draws).
///
/// The order observed counts as one of the draws, so that p is never 0 and a test at 5 % rejects at most 5 %. Draw d
/// is the same for all series of one length, whatever the threads.
///
/// > Reference: Phipson and Smyth (2010), Permutation p-values should never be zero, *SAGMB* 9(1).
struct RandomOrders: Sendable {
  let draws: Int
  let seed: UInt64
  let threads: Int

  private static let block = 256

  /// A p-value a threshold.
  func pValues(_ count: Int, reaching thresholds: [Double], _ statistic: @Sendable ([Int]) -> Double)
    -> [Double]
  {
    let blocks = (draws + Self.block - 1) / Self.block
    let found = parallelMap(blocks, threads: threads) { block in
      var hits = thresholds.map { _ in 0 }
      for draw in block * Self.block..<min(draws, (block + 1) * Self.block) {
        var stream = PhiloxStream(seed: seed, procedure: "order of years", draw: UInt64(draw))
        let value = statistic(stream.permutation(of: count))
        for (place, threshold) in thresholds.enumerated() where reaches(value, threshold) { hits[place] += 1 }
      }
      return hits
    }
    return thresholds.indices.map { place in
      Double(1 + found.reduce(0) { $0 + $1[place] }) / Double(1 + draws)
    }
  }
}
