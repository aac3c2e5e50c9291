internal import Formulas
internal import LinearAlgebra

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
    let response = design.whole(design.response)
    responseSize = response.reduce(0) { max($0, abs($1)) }
    let centred = design.hasConstant || effects != nil
    totalSquares = squares(response, weights: design.weights, centred: centred)
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
    var columns = design.columns.map(design.whole)
    normsBefore = columns.map { squares($0, weights: design.weights, centred: false).squareRoot() }
    columns.append(response)
    columns = try effects.residuals(of: columns)
    withinSquares = squares(columns[columns.count - 1], weights: design.weights, centred: false)
    if let weights = design.weights {
      let roots = weights.map { $0.squareRoot() }
      columns = columns.map { zip($0, roots).map { $0 * $1 } }
    }
    let ready = columns
    rebuild = { kept in
      let chosen = kept.map { ready[$0] } + [ready[ready.count - 1]]
      return RowBlocks(rowCount: n, columnCount: kept.count, threads: threads) { block, scratch in
        for (j, column) in chosen.enumerated() {
          let start = j * block.count
          for i in 0..<block.count { scratch[start + i] = column[block.lowerBound + i] }
        }
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
