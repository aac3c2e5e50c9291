internal import Formulas
internal import LinearAlgebra

extension Fit {
  /// R^-T (sum over clusters of s s') R^-1 with its small-sample factors; with several cluster variables, by
  /// inclusion and exclusion over their combinations.
  ///
  /// > Reference: Cameron, Gelbach and Miller (2011), Journal of Business & Economic Statistics 29(2).
  ///
  /// - Returns: the meat, and the sum of its parts with all signs positive, against which what is left after
  ///   cancellation is judged.
  func clusterMeat(
    _ kind: ClusterKind, _ factor: ClusterFactor
  ) throws(RegressionError) -> (meat: Matrix, size: Matrix) {
    let groups = design.clusters
    guard !groups.isEmpty else {
      throw RegressionError("\(kind.rawValue) needs a cluster variable: name one, e.g. --cluster province")
    }
    if let single = groups.first(where: { $0.levelCount < 2 }) {
      throw RegressionError(
        "all rows belong to one cluster of \(single.name): clustered standard errors need at least two; "
          + "cluster by something else, or use --vcov HC3")
    }
    let freedom = Double(sizes.rows - 1) / Double(sizes.rows - clusterParameters)
    let smallest = groups.map(\.levelCount).min() ?? 0
    var total = Matrix(rows: sizes.coefficients, columns: sizes.coefficients)
    var size = total
    for subset in 1..<(1 << groups.count) {
      let members = groups.indices.filter { subset >> $0 & 1 == 1 }.map { groups[$0] }
      let group = members.dropFirst().reduce(members[0]) {
        combination($0, $1, name: $0.name + ":" + $1.name)
      }
      var scale = 1.0
      if kind == .cr1 {
        let count = Double(factor == .smallest ? smallest : group.levelCount)
        scale = count / (count - 1) * freedom
      }
      let part = scale * rotatedMeat(by: group)
      total = members.count % 2 == 1 ? total + part : total - part
      size = size + part
    }
    return (total, size)
  }

  /// K of the cluster correction: the slopes, the constant, and the absorbed effects not nested in a cluster
  /// variable, each counted once.
  ///
  /// Effects within clusters cost nothing, since the clusters' own sums already allow for them (Stata's xtreg,
  /// fixest's "nested"; not Stata's areg).
  var clusterParameters: Int {
    guard let absorbed else { return sizes.coefficients }
    let free = design.absorbed.filter { effect in !design.clusters.contains { isNested(effect, in: $0) } }
    if free.isEmpty { return sizes.coefficients + 1 }
    if free.count == design.absorbed.count { return sizes.coefficients + absorbed.rank }
    return sizes.coefficients + AbsorbedEffects(free, weights: nil, threads: threads).rank
  }

  /// The sum over the levels of `group` of s s', s the level's sum of e u, u = x R^-1.
  private func rotatedMeat(by group: Group) -> Matrix {
    let k = sizes.coefficients
    let sums = clusterSums(group)
    let size = RowBlocks.blockSize
    var meat = Matrix(rows: k, columns: k)
    var block = [Double](repeating: 0, count: size * k)
    for start in stride(from: 0, to: group.levelCount, by: size) {
      let count = min(size, group.levelCount - start)
      for i in 0..<count {
        for j in 0..<k { block[i + j * count] = sums[(start + i) * k + j] }
      }
      addGram(of: block, rows: count, columns: k, to: &meat)
    }
    return meat.mirrored
  }

  /// Each level's sum of e u, level by level: `levelCount` times k numbers.
  ///
  /// Threads sum their own rows where levels stand together (a panel in order) or are few; where levels are
  /// many and scattered one thread walks all rows, since every thread would need sums for all levels.
  private func clusterSums(_ group: Group) -> [Double] {
    let k = sizes.coefficients
    let size = RowBlocks.superBlockSize
    let ranges = stride(from: 0, to: group.codes.count, by: size).map { start in
      let codes = group.codes[start..<min(start + size, group.codes.count)]
      return Int(codes.min() ?? 0)...Int(codes.max() ?? 0)
    }
    var totals = [Double](repeating: 0, count: group.levelCount * k)
    guard ranges.reduce(0, { $0 + $1.count }) <= 2 * group.levelCount + 64 * ranges.count else {
      rows.whole.forEachBlock { block, scratch in
        addScores(of: block, &scratch, by: group, firstLevel: 0, to: &totals)
      }
      return totals
    }
    let parts = rows.mapSuperBlocks { part in
      let levels = ranges[part.rows.lowerBound / size]
      var sums = [Double](repeating: 0, count: levels.count * k)
      part.forEachBlock { block, scratch in
        addScores(of: block, &scratch, by: group, firstLevel: levels.lowerBound, to: &sums)
      }
      return sums
    }
    for (levels, sums) in zip(ranges, parts) {
      for i in sums.indices { totals[levels.lowerBound * k + i] += sums[i] }
    }
    return totals
  }

  /// Adds e u of each row of the block to its level's sums.
  private func addScores(
    of block: Range<Int>, _ scratch: inout [Double], by group: Group, firstLevel: Int, to sums: inout [Double]
  ) {
    let k = sizes.coefficients
    divide(&scratch, rows: block.count, byUpper: triangle)
    for i in 0..<block.count {
      let row = block.lowerBound + i
      let start = (Int(group.codes[row]) - firstLevel) * k
      for j in 0..<k { sums[start + j] += weightedResiduals[row] * scratch[i + j * block.count] }
    }
  }
}
