internal import Formulas
internal import LinearAlgebra
internal import Parallelism

/// The Schur complement of the smaller absorbed effects, scaled to a unit diagonal of D'W D and factored with
/// pivots, so that nested and disconnected effects show as a lower rank.
struct SchurComplement: Sendable {
  /// More stacked levels than these are solved by iteration: the factorisation would cost their cube.
  static let mostLevels = 2000
  /// A pivot of the scaled complement at or below this is zero: the level depends on levels before it.
  static let pivotTolerance = 1e-10
  /// Levels of the largest effect in one piece of work; fixed, so that sums do not depend on threads.
  private static let levelsPerPiece = 1 << 14
  /// Levels of the largest effect in one dense block.
  private static let levelsPerBlock = 512
  /// Up to this many stacked levels dense blocks are used.
  private static let mostDense = 64

  let factor: PivotedCholesky
  /// 1 / sqrt of the diagonal of D'W D.
  let scales: [Double]

  init(_ layout: EffectLayout, threads: Int) {
    scales = layout.otherTotals.map { 1 / $0.squareRoot() }
    var complement = Self.crossTotals(layout) - Self.explained(by: layout, threads: threads)
    for j in scales.indices {
      for i in 0...j { complement[i, j] *= scales[i] * scales[j] }
    }
    factor = PivotedCholesky(complement, tolerance: Self.pivotTolerance)
  }

  /// A solution c of C c = q.
  func solve(_ sums: [Double]) -> [Double] {
    zip(factor.solve(zip(sums, scales).map { $0 * $1 }), scales).map { $0 * $1 }
  }

  /// q'C^-q, the leverage of a row whose dummies freed of the largest effect are q.
  func quadraticForm(_ dummies: [Double]) -> Double {
    let scaled = factor.pivots.map { dummies[$0] * scales[$0] }
    return solveUpper(factor.factor, scaled, transposed: true).reduce(0) { $0 + $1 * $1 }
  }

  /// The upper triangle of N' T^-1 N, one level of the largest effect after the other.
  ///
  /// With few other levels the rows of N are nearly full, and a product of dense blocks is quickest; with many
  /// they are nearly empty.
  private static func explained(by layout: EffectLayout, threads: Int) -> Matrix {
    let levels = layout.largest.levelCount
    let size = layout.otherLevelCount
    // A piece holds size^2 sums of its own; few pieces when that is large.
    let piece = max(levelsPerPiece, (levels * size * size) >> 28)
    let parts = parallelMap((levels + piece - 1) / piece, threads: threads) { index in
      let part = index * piece..<min(levels, (index + 1) * piece)
      return size <= mostDense ? denseProduct(layout, part) : sparseProduct(layout, part)
    }
    return parts.dropFirst().reduce(parts[0], +)
  }

  private static func denseProduct(_ layout: EffectLayout, _ levels: Range<Int>) -> Matrix {
    let size = layout.otherLevelCount
    let rows = layout.rowsByLevel
    var sums = Matrix(rows: size, columns: size)
    var block: [Double] = []
    for start in stride(from: levels.lowerBound, to: levels.upperBound, by: levelsPerBlock) {
      let count = min(levelsPerBlock, levels.upperBound - start)
      block.removeAll(keepingCapacity: true)
      block.append(contentsOf: repeatElement(0, count: count * size))
      for l in 0..<count {
        let scale = 1 / layout.totals[start + l].squareRoot()
        for position in rows.positions(ofLevel: start + l) {
          let row = rows.row(position)
          let weight = scale * (layout.weights?[row] ?? 1)
          for (group, offset) in zip(layout.others, layout.offsets) {
            block[l + (offset + Int(group.codes[row])) * count] += weight
          }
        }
      }
      addGram(of: block, rows: count, columns: size, to: &sums)
    }
    return sums
  }

  private static func sparseProduct(_ layout: EffectLayout, _ levels: Range<Int>) -> Matrix {
    var sums = Matrix(rows: layout.otherLevelCount, columns: layout.otherLevelCount)
    var counts = LevelCounts(size: layout.otherLevelCount)
    for level in levels {
      counts.collect(layout.rowsByLevel, level: level, layout)
      counts.addOuterProduct(over: layout.totals[level], to: &sums)
    }
    return sums
  }

  /// The upper triangle of D'W D: weighted counts of each pair of stacked levels.
  private static func crossTotals(_ layout: EffectLayout) -> Matrix {
    var result = Matrix(rows: layout.otherLevelCount, columns: layout.otherLevelCount)
    for (level, total) in layout.otherTotals.enumerated() { result[level, level] = total }
    for a in layout.others.indices {
      for b in layout.others.indices where b > a {
        let (first, second) = (layout.others[a].codes, layout.others[b].codes)
        for i in first.indices {
          result[layout.offsets[a] + Int(first[i]), layout.offsets[b] + Int(second[i])] +=
            layout.weights?[i] ?? 1
        }
      }
    }
    return result
  }
}

/// One row of N, kept sparse: the stacked levels that occur with one level of the largest effect.
struct LevelCounts {
  private(set) var weights: [Double]
  private(set) var touched: [Int] = []

  init(size: Int) { weights = [Double](repeating: 0, count: size) }

  mutating func collect(_ rows: RowsByLevel, level: Int, _ layout: EffectLayout) {
    for position in touched { weights[position] = 0 }
    touched.removeAll(keepingCapacity: true)
    for position in rows.positions(ofLevel: level) {
      let row = rows.row(position)
      let weight = layout.weights?[row] ?? 1
      for (group, offset) in zip(layout.others, layout.offsets) {
        let stacked = offset + Int(group.codes[row])
        if weights[stacked] == 0 { touched.append(stacked) }
        weights[stacked] += weight
      }
    }
  }

  func addOuterProduct(over total: Double, to sums: inout Matrix) {
    for a in touched {
      let scaled = weights[a] / total
      for b in touched where b <= a { sums[b, a] += scaled * weights[b] }
    }
  }
}
