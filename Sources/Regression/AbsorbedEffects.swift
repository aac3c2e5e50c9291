internal import Formulas

/// The projection that takes absorbed effects out of a column, and the number of coefficients they stand for.
struct AbsorbedEffects: Sendable {
  private enum Method: Sendable {
    case means
    case schur(SchurComplement)
    case iteration(ConjugateGradients)
  }

  private let layout: EffectLayout
  private let method: Method
  /// The rank of the effects' dummies, the constant among them.
  let rank: Int
  /// Whether `rank` is exact; otherwise it is an upper bound.
  let rankIsExact: Bool

  init(_ groups: [Group], weights: [Double]?, threads: Int) {
    layout = EffectLayout(groups, weights: weights)
    if layout.others.isEmpty {
      method = .means
      (rank, rankIsExact) = (layout.largest.levelCount, true)
    } else if layout.otherLevelCount <= SchurComplement.mostLevels {
      let complement = SchurComplement(layout, threads: threads)
      method = .schur(complement)
      (rank, rankIsExact) = (layout.largest.levelCount + complement.factor.rank, true)
    } else {
      method = .iteration(ConjugateGradients(layout: layout))
      let pair = layout.others[0]
      let firstTwo =
        layout.largest.levelCount + pair.levelCount - connectedComponents(layout.largest, pair)
      rank = layout.others.dropFirst().reduce(firstTwo) { $0 + $1.levelCount - 1 }
      rankIsExact = layout.others.count == 1
    }
  }

  /// Whether the effects came out exactly rather than by iteration.
  var isExact: Bool {
    if case .iteration = method { false } else { true }
  }

  /// Replaces a column by its residuals from the effects.
  ///
  /// The projection is applied twice: the second pass takes out what rounding left of the first.
  func takeOut(of values: inout [Double]) throws(RegressionError) {
    let noise = if case .iteration(let gradients) = method { gradients.noise(of: values) } else { 0.0 }
    for _ in 0..<2 {
      switch method {
      case .means: layout.removeLargestMeans(&values)
      case .schur(let complement):
        let effects = complement.solve(layout.removeLargestMeansSummingOthers(&values))
        layout.removeOthersAndLargestMeans(effects, from: &values)
      case .iteration(let gradients):
        let sums = layout.removeLargestMeansSummingOthers(&values)
        layout.removeOthersAndLargestMeans(try gradients.solve(sums, noise: noise), from: &values)
      }
    }
  }

  /// The share of each row's leverage that belongs to the effects; `nil` when they were taken out by iteration.
  func leverages() -> [Double]? {
    let own = layout.largest.codes.indices.map { i in
      (layout.weights?[i] ?? 1) / layout.totals[Int(layout.largest.codes[i])]
    }
    switch method {
    case .means: return own
    case .iteration: return nil
    case .schur(let complement):
      var result = own
      let rows = layout.rowsByLevel
      var counts = LevelCounts(size: layout.otherLevelCount)
      for level in 0..<layout.largest.levelCount {
        counts.collect(rows, level: level, layout)
        let base = counts.weights.map { -$0 / layout.totals[level] }
        for position in rows.positions(ofLevel: level) {
          let row = rows.row(position)
          var dummies = base
          for (group, offset) in zip(layout.others, layout.offsets) {
            dummies[offset + Int(group.codes[row])] += 1
          }
          result[row] += (layout.weights?[row] ?? 1) * complement.quadraticForm(dummies)
        }
      }
      return result
    }
  }
}

/// The number of connected components of the graph whose nodes are two effects' levels and whose edges are rows.
func connectedComponents(_ a: Group, _ b: Group) -> Int {
  var parents = Array(0..<Int32(a.levelCount + b.levelCount))
  func root(_ node: Int32) -> Int32 {
    var node = node
    while parents[Int(node)] != node {
      parents[Int(node)] = parents[Int(parents[Int(node)])]
      node = parents[Int(node)]
    }
    return node
  }
  var components = parents.count
  for i in a.codes.indices {
    let (first, second) = (root(a.codes[i]), root(b.codes[i] + Int32(a.levelCount)))
    if first != second {
      parents[Int(max(first, second))] = min(first, second)
      components -= 1
    }
  }
  return components
}

/// Whether every level of `inner` lies within one level of `outer`.
func isNested(_ inner: Group, in outer: Group) -> Bool {
  var owners = [Int32](repeating: -1, count: inner.levelCount)
  for (code, owner) in zip(inner.codes, outer.codes) {
    if owners[Int(code)] == -1 {
      owners[Int(code)] = owner
    } else if owners[Int(code)] != owner {
      return false
    }
  }
  return true
}
