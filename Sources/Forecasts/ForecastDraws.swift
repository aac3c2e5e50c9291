internal import DataFrames
internal import Descriptives
internal import LinearAlgebra
internal import Parallelism

/// Joint draws of all units' scores in the years to come, and the ranks they give.
///
/// A draw picks a point of the grid for the distances between units and one for the common level, then the scales, then
/// the years' common levels, then a normal number a unit. The distances are put back to a mean of zero, which in a
/// complete panel is exact; the common level is the same for all and leaves ranks alone. Targets of one draw share their
/// normal numbers: each target's law is right, and no result looks at two of them together.
struct ForecastDraws: Sendable {
  /// `nil` of one unit.
  let distances: LevelPosterior?
  let common: LevelPosterior
  private let outlooks: [Outlook]
  private let commonOutlooks: [CommonOutlook]
  private let histories: PanelHistories
  private let targetCount: Int
  private let distancePicks: [Double]
  private let commonPicks: [Double]

  init(
    _ histories: PanelHistories, distances: LevelPosterior?, _ outlooks: [Outlook], common: LevelPosterior,
    _ commonOutlooks: [CommonOutlook], targetCount: Int
  ) {
    (self.distances, self.common, self.histories) = (distances, common, histories)
    (self.outlooks, self.commonOutlooks, self.targetCount) = (outlooks, commonOutlooks, targetCount)
    distancePicks = distances.map(Self.cumulated) ?? []
    commonPicks = Self.cumulated(common)
  }

  /// Of the common level: a centre and a standard deviation a target.
  struct CommonOutlook: Sendable {
    let centres: [Double]
    let deviations: [Double]
  }

  /// Scores and ranks of a block of draws, in the order draw, target, unit.
  private struct Block: Sendable {
    var scores: [Double] = []
    var ranks: [Int32] = []
  }

  struct Options: Sendable {
    var count: Int
    var seed: UInt64
    var procedure: String
    var level: Double
    /// 1 where higher is better, -1 where lower is; `nil` for no ranks.
    var sign: Double?
    var threads: Int
  }

  /// Of one unit at one target.
  struct Summary: Sendable {
    let low: Double
    let high: Double
    let rank: RankDistribution?
  }

  private static let blockSize = 250

  /// - Parameter ranked: at each target the units that are ranked.
  /// - Returns: a summary a unit, target by target.
  func summaries(_ options: Options, ranked: [[Int]]) -> [[Summary]] {
    let blockCount = (options.count + Self.blockSize - 1) / Self.blockSize
    let blocks = parallelMap(blockCount, threads: options.threads) { block in
      let start = block * Self.blockSize
      return draws(start..<min(start + Self.blockSize, options.count), options, ranked)
    }
    let n = histories.units.count
    return (0..<targetCount).map { target in
      parallelMap(n, threads: options.threads) { unit in
        summary(blocks, at: target * n + unit, isRanked: ranked[target].contains(unit), options)
      }
    }
  }

  private func summary(_ blocks: [Block], at place: Int, isRanked: Bool, _ options: Options) -> Summary {
    let (n, width) = (histories.units.count, targetCount * histories.units.count)
    var scores: [Double] = []
    scores.reserveCapacity(options.count)
    var counts = [Int](repeating: 0, count: n)
    let hasRank = options.sign != nil && isRanked
    for block in blocks {
      for index in stride(from: place, to: block.scores.count, by: width) {
        scores.append(block.scores[index])
        if hasRank { counts[Int(block.ranks[index]) - 1] += 1 }
      }
    }
    scores.sort()
    let tail = (1 - options.level) / 2
    guard let low = quantile(tail, ofSorted: scores), let high = quantile(1 - tail, ofSorted: scores) else {
      preconditionFailure("at least one draw")
    }
    return Summary(
      low: low, high: high, rank: hasRank ? RankDistribution(counts: counts, level: options.level) : nil)
  }

  private static func cumulated(_ posterior: LevelPosterior) -> [Double] {
    var sum = 0.0
    return posterior.points.map { point in
      sum += point.weight
      return sum
    }
  }

  // MARK: One draw

  private func draws(_ range: Range<Int>, _ options: Options, _ ranked: [[Int]]) -> Block {
    var block = Block()
    block.scores.reserveCapacity(range.count * targetCount * histories.units.count)
    for draw in range {
      var stream = DrawStream(seed: options.seed, procedure: options.procedure, draw: draw)
      appendScores(&stream, to: &block.scores)
    }
    if let sign = options.sign { rank(&block, sign, ranked) }
    return block
  }

  /// Appends one draw: a score a unit, target by target.
  func appendScores(_ stream: inout DrawStream, to scores: inout [Double]) {
    let level = commonLevel(&stream)
    guard let distances else { return scores += level }
    let n = histories.units.count
    let chosen = Self.place(stream.uniform(), distancePicks)
    let (point, outlook) = (distances.points[chosen], outlooks[chosen])
    let scale = (point.sumOfSquares / stream.chiSquared(distances.degrees)).squareRoot()
    let shifts = shifts(point, outlook, scale, &stream)
    let normals = (0..<n).map { _ in scale * stream.normal() }
    for target in 0..<targetCount {
      let (start, patterns) = (scores.count, target * histories.patterns.count)
      var sum = 0.0
      for unit in 0..<n {
        let pattern = patterns + histories.patternOf[unit]
        let noise = outlook.deviations[pattern] * normals[unit] + shifts[pattern]
        sum += noise
        scores.append(outlook.centres[target * n + unit] + noise)
      }
      let correction = level[target] - sum / Double(n)
      for place in start..<start + n { scores[place] += correction }
    }
  }

  private func commonLevel(_ stream: inout DrawStream) -> [Double] {
    let chosen = Self.place(stream.uniform(), commonPicks)
    let outlook = commonOutlooks[chosen]
    let scale = (common.points[chosen].sumOfSquares / stream.chiSquared(common.degrees)).squareRoot()
    let normal = scale * stream.normal()
    return zip(outlook.centres, outlook.deviations).map { $0 + $1 * normal }
  }

  /// What the uncertain common levels of past years do to each pattern; in a complete panel the same to all, so nothing.
  private func shifts(
    _ point: LevelPosterior.Point, _ outlook: Outlook, _ scale: Double, _ stream: inout DrawStream
  ) -> [Double] {
    let patterns = histories.patterns
    guard patterns.count > 1 else { return [Double](repeating: 0, count: outlook.distances.count) }
    let normals = (0..<point.factor.rowCount).map { _ in scale * stream.normal() }
    let errors = solveUpper(point.factor, normals) + [0]
    let states = zip(patterns, point.filters).map { pattern, filter in
      zip(pattern.places, zip(filter.levelWeights, filter.driftWeights)).reduce((0.0, 0.0)) { sum, item in
        (sum.0 - item.1.0 * errors[item.0], sum.1 - item.1.1 * errors[item.0])
      }
    }
    return outlook.distances.indices.map { place in
      let (level, drift) = states[place % patterns.count]
      return level + outlook.distances[place] * drift
    }
  }

  /// The first point whose cumulated weight reaches u.
  private static func place(_ u: Double, _ cumulated: [Double]) -> Int {
    var (low, high) = (0, cumulated.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulated[middle] < u { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func rank(_ block: inout Block, _ sign: Double, _ ranked: [[Int]]) {
    let n = histories.units.count
    block.ranks = [Int32](repeating: 0, count: block.scores.count)
    var order: [(score: Double, unit: Int)] = []
    for start in stride(from: 0, to: block.scores.count, by: n) {
      let scores = block.scores[start..<start + n]
      order = ranked[(start / n) % targetCount].map { (-sign * scores[start + $0], $0) }
      order.sort { $0.score < $1.score }
      for (place, item) in order.enumerated() { block.ranks[start + item.unit] = Int32(place + 1) }
    }
  }
}
