internal import Formulas
internal import LinearAlgebra

/// Absorbed effects with the one of most levels set apart: its means come out directly, and what the others
/// add is a small symmetric system, the Schur complement of their normal equations.
///
/// With D the dummies of the other effects stacked side by side, W the weights, N the weighted counts of the
/// largest effect's levels (rows) by the others' (columns) and T its weight totals, the complement is
/// C = D'W D - N' T^-1 N. It is exact for unbalanced, nested and disconnected effects alike.
///
/// > Reference: Guimarães and Portugal (2010), Stata Journal 10(4); Gaure (2013), Computational Statistics &
/// > Data Analysis 66.
struct EffectLayout: Sendable {
  let largest: Group
  let others: [Group]
  /// Where each other effect's levels begin among the stacked levels.
  let offsets: [Int]
  /// Levels of all other effects together.
  let otherLevelCount: Int
  /// Precision weights, `nil` when all are one.
  let weights: [Double]?
  /// T: the total weight of each level of the largest effect.
  let totals: [Double]
  /// The diagonal of D'W D: the total weight of each stacked level.
  let otherTotals: [Double]
  /// The rows of each level of the largest effect.
  let rowsByLevel: RowsByLevel

  init(_ groups: [Group], weights: [Double]?) {
    // Ties go to the effect written first, so that the choice depends on the formula alone.
    let first = groups.indices.max { (groups[$0].levelCount, $1) < (groups[$1].levelCount, $0) } ?? 0
    largest = groups[first]
    others = groups.indices.filter { $0 != first }.map { groups[$0] }
    var offsets: [Int] = []
    var next = 0
    for group in others {
      offsets.append(next)
      next += group.levelCount
    }
    self.offsets = offsets
    otherLevelCount = next
    self.weights = weights
    totals = levelTotals(largest, weights)
    otherTotals = others.flatMap { levelTotals($0, weights) }
    rowsByLevel = RowsByLevel(largest)
  }

  var rowCount: Int { largest.codes.count }

  /// Takes the largest effect's weighted means out of `values` and gives D'W v of what is left.
  ///
  /// Rows that stand level by level, as those of a panel in order do, are walked once; else a walk a step.
  func removeLargestMeansSummingOthers(_ values: inout [Double]) -> [Double] {
    guard rowsByLevel.isOrdered else {
      removeLargestMeans(&values)
      return otherSums(values)
    }
    var sums = [Double](repeating: 0, count: otherLevelCount)
    let codes = others.first?.codes ?? []
    for level in 0..<largest.levelCount {
      let rows = rowsByLevel.positions(ofLevel: level)
      subtractMean(from: &values, rows, level: level)
      if let weights {
        for i in rows { sums[Int(codes[i])] += weights[i] * values[i] }
      } else {
        for i in rows { sums[Int(codes[i])] += values[i] }
      }
    }
    for place in others.indices.dropFirst() { add(values, toOther: place, &sums) }
    return sums
  }

  /// Takes D c, and then the largest effect's means, out of `values`.
  func removeOthersAndLargestMeans(_ effects: [Double], from values: inout [Double]) {
    guard rowsByLevel.isOrdered else {
      removeOthers(effects, from: &values)
      removeLargestMeans(&values)
      return
    }
    for place in others.indices.dropFirst() { remove(effects, ofOther: place, from: &values) }
    let codes = others.first?.codes ?? []
    for level in 0..<largest.levelCount {
      let rows = rowsByLevel.positions(ofLevel: level)
      for i in rows { values[i] -= effects[Int(codes[i])] }
      subtractMean(from: &values, rows, level: level)
    }
  }

  /// D'W v.
  func otherSums(_ values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: otherLevelCount)
    for place in others.indices { add(values, toOther: place, &sums) }
    return sums
  }

  /// Takes the largest effect's weighted means out of `values`.
  func removeLargestMeans(_ values: inout [Double]) {
    if rowsByLevel.isOrdered {
      for level in 0..<largest.levelCount {
        subtractMean(from: &values, rowsByLevel.positions(ofLevel: level), level: level)
      }
      return
    }
    var means = [Double](repeating: 0, count: largest.levelCount)
    for (i, code) in largest.codes.enumerated() { means[Int(code)] += (weights?[i] ?? 1) * values[i] }
    for level in means.indices { means[level] /= totals[level] }
    for (i, code) in largest.codes.enumerated() { values[i] -= means[Int(code)] }
  }

  /// Takes D c out of `values`.
  func removeOthers(_ effects: [Double], from values: inout [Double]) {
    for place in others.indices { remove(effects, ofOther: place, from: &values) }
  }

  @inline(__always)
  private func subtractMean(from values: inout [Double], _ rows: Range<Int>, level: Int) {
    var sum = 0.0
    if let weights {
      for i in rows { sum += weights[i] * values[i] }
    } else {
      for i in rows { sum += values[i] }
    }
    let mean = sum / totals[level]
    for i in rows { values[i] -= mean }
  }

  private func add(_ values: [Double], toOther place: Int, _ sums: inout [Double]) {
    let (codes, offset) = (others[place].codes, offsets[place])
    if let weights {
      for (i, code) in codes.enumerated() { sums[offset + Int(code)] += weights[i] * values[i] }
    } else {
      for (i, code) in codes.enumerated() { sums[offset + Int(code)] += values[i] }
    }
  }

  private func remove(_ effects: [Double], ofOther place: Int, from values: inout [Double]) {
    let (codes, offset) = (others[place].codes, offsets[place])
    for (i, code) in codes.enumerated() { values[i] -= effects[offset + Int(code)] }
  }
}

/// The total weight (the number of rows without weights) of each level.
func levelTotals(_ group: Group, _ weights: [Double]?) -> [Double] {
  var totals = [Double](repeating: 0, count: group.levelCount)
  for (i, code) in group.codes.enumerated() { totals[Int(code)] += weights?[i] ?? 1 }
  return totals
}

/// The rows of each level of a group, level by level.
struct RowsByLevel: Sendable {
  /// Row positions, those of level 0 first; `nil` when the rows already stand in that order.
  private let order: [Int32]?
  /// Where each level's rows begin; one more entry than levels.
  private let starts: [Int]

  init(_ group: Group) {
    var starts = [Int](repeating: 0, count: group.levelCount + 1)
    var sorted = true
    var previous: Int32 = 0
    for code in group.codes {
      starts[Int(code) + 1] += 1
      sorted = sorted && code >= previous
      previous = code
    }
    for level in 0..<group.levelCount { starts[level + 1] += starts[level] }
    self.starts = starts
    if sorted {
      order = nil
    } else {
      var next = starts
      var order = [Int32](repeating: 0, count: group.codes.count)
      for (i, code) in group.codes.enumerated() {
        order[next[Int(code)]] = Int32(i)
        next[Int(code)] += 1
      }
      self.order = order
    }
  }

  /// Whether the rows stand level by level already, so that positions are rows.
  var isOrdered: Bool { order == nil }
  func positions(ofLevel level: Int) -> Range<Int> { starts[level]..<starts[level + 1] }
  @inline(__always)
  func row(_ position: Int) -> Int { order.map { Int($0[position]) } ?? position }
}
