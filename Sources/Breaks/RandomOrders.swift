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

  /// What the statistic is of each order drawn.
  func values(_ count: Int, _ statistic: @Sendable ([Int]) -> Double) -> [Double] {
    parallelMap((draws + Self.block - 1) / Self.block, threads: threads) { block in
      (block * Self.block..<min(draws, (block + 1) * Self.block)).map { draw in
        var stream = PhiloxStream(seed: seed, procedure: "order of years", draw: UInt64(draw))
        return statistic(stream.permutation(of: count))
      }
    }.flatMap(\.self)
  }

  /// (1 + those that reach it) / (1 + draws).
  static func pValue(of statistic: Double, among drawn: [Double]) -> Double {
    Double(1 + drawn.count { reaches($0, statistic) }) / Double(1 + drawn.count)
  }
}
