internal import Formulas
internal import LinearAlgebra
internal import Parallelism

/// The rows a fit works on: sqrt(w) [X y], with absorbed effects taken out.
///
/// Without effects the columns stay where they are in the frame and are gathered block by block; with effects
/// the residuals of each column from the effects are kept, a column each.
struct PreparedRows: Sendable {
  let rows: RowBlocks
  /// Weighted norms of the columns before absorption; `nil` without effects.
  let normsBefore: [Double]?
  /// The weighted sum of squares of y about its mean, before absorption (about zero without a constant).
  let totalSquares: Double
  /// The same after absorption; equal to `totalSquares` without effects.
  let withinSquares: Double
  /// The largest |y| before absorption.
  let responseSize: Double
  private let rebuild: @Sendable ([Int]) -> RowBlocks

  init(_ design: Design, effects: AbsorbedEffects?, threads: Int) throws(RegressionError) {
    let n = design.rowCount
    let response = ResponseSize(design, centred: design.hasConstant || effects != nil, threads: threads)
    responseSize = response.largest
    totalSquares = response.squares
    guard let effects else {
      normsBefore = nil
      withinSquares = totalSquares
      rebuild = { kept in
        RowBlocks(
          rowCount: n, columnCount: kept.count, threads: threads,
          fill: design.filler(kept.map { design.columns[$0] } + [design.response]))
      }
      rows = rebuild(Array(design.columns.indices))
      return
    }
    let all = design.columns + [design.response]
    let prepared = try parallelMap(all.count, threads: threads) { index throws(RegressionError) in
      try PreparedColumn(design, all[index], effects: effects)
    }
    normsBefore = prepared.dropLast().map(\.normBefore)
    withinSquares = prepared[prepared.count - 1].squaresAfter
    let ready = prepared.map(\.values)
    rebuild = { kept in
      let chosen = kept.map { ready[$0] } + [ready[ready.count - 1]]
      return RowBlocks(rowCount: n, columnCount: kept.count, threads: threads) { block, scratch in
        for j in chosen.indices { copy(chosen[j], block, into: &scratch, at: j * block.count) }
      }
    }
    rows = rebuild(Array(design.columns.indices))
  }

  /// The same rows with only these columns of X.
  func keeping(_ kept: [Int]) -> RowBlocks { rebuild(kept) }

  /// Whether what there is to explain is no more than rounding of the response.
  func responseIsConstant(_ design: Design) -> Bool {
    let noise = 1e-13 * responseSize
    let weights = design.weights.map { $0.reduce(0, +) } ?? Double(design.rowCount)
    return (design.hasConstant || !design.absorbed.isEmpty || totalSquares == 0)
      && withinSquares <= noise * noise * weights
  }
}

/// sqrt(w) times a column, with the effects taken out.
private struct PreparedColumn: Sendable {
  private(set) var values: [Double]
  /// What the rank rule compares the column with after absorption.
  let normBefore: Double
  /// With the rank rule's 1e-8 this calls 1e-14 of the uncentred norm zero.
  private static let roundingOfMean = 1e-6
  /// The weighted sum of squares after the effects were taken out.
  let squaresAfter: Double

  init(_ design: Design, _ column: DesignColumn, effects: AbsorbedEffects) throws(RegressionError) {
    values = design.whole(column)
    var sums = Sums()
    let shift = values[0]
    if let weights = design.weights {
      for i in values.indices { sums.add(values[i], weight: weights[i], shift: shift) }
    } else {
      for value in values { sums.add(value, weight: 1, shift: shift) }
    }
    // About the mean, which every effect takes out; but never below what is rounding of a large mean.
    normBefore = max(sums.centred.squareRoot(), Self.roundingOfMean * sums.plain(shift: shift).squareRoot())
    try effects.takeOut(of: &values)
    squaresAfter = squares(values, weights: design.weights, centred: false)
    guard let weights = design.weights else { return }
    for i in values.indices { values[i] *= weights[i].squareRoot() }
  }
}

/// How large the response is, summed by super-blocks: no copy of it is made.
private struct ResponseSize {
  /// The largest |y|.
  let largest: Double
  /// The weighted sum of squares, about the weighted mean or about zero.
  let squares: Double

  init(_ design: Design, centred: Bool, threads: Int) {
    let rows = RowBlocks(rowCount: design.rowCount, columnCount: 0, threads: threads) { block, scratch in
      design.gather(design.response, block, into: &scratch, at: 0)
    }
    // About the mean of the first block rather than zero, so that a large mean costs no digits.
    var scratch = [Double](repeating: 0, count: RowBlocks.blockSize)
    let first = 0..<min(design.rowCount, RowBlocks.blockSize)
    design.gather(design.response, first, into: &scratch, at: 0)
    let shift = centred ? scratch.reduce(0, +) / Double(first.count) : 0
    let parts = rows.mapSuperBlocks { part in
      var sums = Sums()
      part.forEachBlock { block, scratch in
        for i in 0..<block.count {
          sums.add(scratch[i], weight: design.weights?[block.lowerBound + i] ?? 1, shift: shift)
        }
      }
      return sums
    }
    let total = parts.dropFirst().reduce(parts[0], +)
    largest = total.largest
    squares = centred ? total.centred : total.squares
  }
}

/// Weighted sums of numbers less a shift, in one walk; a shift near the mean costs no digits.
private struct Sums {
  var largest = 0.0
  var weight = 0.0
  var first = 0.0
  var squares = 0.0

  @inline(__always)
  mutating func add(_ y: Double, weight: Double, shift: Double) {
    let d = y - shift
    largest = max(largest, abs(y))
    self.weight += weight
    first += weight * d
    squares += weight * d * d
  }

  static func + (a: Sums, b: Sums) -> Sums {
    Sums(
      largest: max(a.largest, b.largest), weight: a.weight + b.weight, first: a.first + b.first,
      squares: a.squares + b.squares)
  }

  /// The weighted sum of squares about the weighted mean.
  var centred: Double { max(0, squares - first * first / weight) }

  /// The weighted sum of squares about zero.
  func plain(shift: Double) -> Double { squares + 2 * shift * first + shift * shift * weight }
}

extension Design {
  /// A column's values in all n rows.
  func whole(_ column: DesignColumn) -> [Double] {
    if case .all = rows, column.factors.count == 1, case .numbers(let values) = column.factors[0] {
      return values
    }
    var values = [Double](repeating: 0, count: rowCount)
    gather(column, 0..<rowCount, into: &values, at: 0)
    return values
  }

  /// Writes sqrt(w) times these columns, block by block.
  func filler(_ columns: [DesignColumn]) -> RowBlocks.Fill {
    let roots = weights.map { $0.map { $0.squareRoot() } }
    return { block, scratch in
      for (j, column) in columns.enumerated() {
        let start = j * block.count
        gather(column, block, into: &scratch, at: start)
        if let roots {
          for i in 0..<block.count { scratch[start + i] *= roots[block.lowerBound + i] }
        }
      }
    }
  }
}

/// The weighted sum of squares of `values`, about their weighted mean or about zero.
///
/// In two passes, the mean's own rounding error taken out, so that a large mean costs no digits.
func squares(_ values: [Double], weights: [Double]?, centred: Bool) -> Double {
  var total = 0.0
  var weight = 0.0
  if centred {
    for (i, value) in values.enumerated() {
      let w = weights?[i] ?? 1
      total += w * value
      weight += w
    }
  }
  let mean = weight > 0 ? total / weight : 0
  var sum = 0.0
  var rest = 0.0
  for (i, value) in values.enumerated() {
    let deviation = value - mean
    let w = weights?[i] ?? 1
    sum += w * deviation * deviation
    rest += w * deviation
  }
  return centred && weight > 0 ? sum - rest * rest / weight : sum
}
