/// The least squares solution of X b = y, refined until it is as right as doubles allow.
public struct LeastSquares: Sendable {
  /// The columns of X that stay (see the rank rule), ascending.
  public let kept: [Int]
  /// The columns that depend on columns before them, ascending.
  public let dropped: [Int]
  /// A coefficient a kept column.
  public let coefficients: [Double]
  /// The upper triangular R of the kept columns, R'R = X'X, k x k; the sign of rows is free.
  public let triangle: Matrix
  /// The lengths of all columns of X, and of y last.
  public let lengths: [Double]
  /// y - X b, n numbers.
  public let residuals: [Double]

  /// A step no longer than this part of b is the last: the next would be its square.
  static let lastStep = 1e-10
  /// Passes of refinement allowed.
  static let mostPasses = 5
  /// R from QR is good to about the condition number of the equilibrated X times the rounding unit; above this
  /// number it is corrected through X'X in double-double.
  static let wellConditioned = 100.0

  /// A dropped column leaves no trace: the others are solved again without it, since the R of a wider block rounds
  /// otherwise on some processors. Then a model with a redundant term has every bit of the model without it.
  ///
  /// - Parameter norms: column norms before anything was absorbed from them; `nil` when nothing was.
  public init(_ rows: RowBlocks, norms: [Double]? = nil) {
    let whole = rows.triangularFactor()
    let lengths = (0..<whole.columnCount).map { norm(of: whole.column($0)) }
    let ranked = RankRule(whole, norms: norms)
    guard ranked.dropped.isEmpty else {
      let inner = LeastSquares(
        rows.keeping(ranked.kept), norms: norms.map { norms in ranked.kept.map { norms[$0] } })
      kept = inner.kept.map { ranked.kept[$0] }
      dropped = (ranked.dropped + inner.dropped.map { ranked.kept[$0] }).sorted()
      (coefficients, triangle, residuals) = (inner.coefficients, inner.triangle, inner.residuals)
      self.lengths = lengths
      return
    }
    self.lengths = lengths
    let k = ranked.kept.count
    let triangle = ranked.triangle.leading(rows: k, columns: k)
    var full = [Double](repeating: 0, count: rows.columnCount)
    for (column, value) in zip(ranked.kept, solveUpper(triangle, Array(ranked.triangle.column(k).prefix(k))))
    {
      full[column] = value
    }
    let length = abs(ranked.triangle[k, k])
    residuals = Self.refine(&full, rows, kept: ranked.kept, triangle: triangle, residualLength: length)
    kept = ranked.kept
    dropped = ranked.dropped
    coefficients = ranked.kept.map { full[$0] }
    if equilibratedCondition(triangle) > Self.wellConditioned {
      self.triangle = corrected(triangle, gram: rows.gram(kept: ranked.kept)) ?? triangle
    } else {
      self.triangle = triangle
    }
  }

  /// Adds d = R^-1 R^-T X'(y - X b) to b until |d| <= eps |b|, and returns the residuals of the last b.
  ///
  /// A step of relative length |R d| / |R b| is followed by one of about its square: when that is far below
  /// the rounding unit, the step is the last and its effect on the residuals is taken off without another pass.
  private static func refine(
    _ coefficients: inout [Double], _ rows: RowBlocks, kept: [Int], triangle: Matrix, residualLength: Double
  ) -> [Double] {
    for pass in 1... {
      let (parts, scores) = rows.residuals(coefficients, kept: kept)
      let rotated = solveUpper(triangle, scores.map(\.value), transposed: true)
      let step = solveUpper(triangle, rotated)
      let settled = zip(step, kept).allSatisfy { abs($0) <= .ulpOfOne * abs(coefficients[$1]) }
      // A step that is not finite comes from numbers near the end of the range: b stays what QR made it.
      if settled || pass == mostPasses || !step.allSatisfy(\.isFinite) {
        return joined(parts, count: rows.rowCount)
      }
      let length = norm(of: multiplyUpper(triangle, kept.map { coefficients[$0] }))
      for (value, column) in zip(step, kept) { coefficients[column] += value }
      let change = norm(of: rotated)
      guard change > lastStep * length else {
        let isRounding = change <= 64 * .ulpOfOne * residualLength
        let corrected = isRounding ? parts : rows.subtract(step, kept: kept, from: parts)
        return joined(corrected, count: rows.rowCount)
      }
    }
    return []
  }
}

/// The condition number, in the 1-norm, of R with its columns scaled to length one.
func equilibratedCondition(_ triangle: Matrix) -> Double {
  var scaled = triangle
  for j in 0..<triangle.columnCount {
    let length = norm(of: triangle.column(j))
    for i in 0...j { scaled[i, j] /= length }
  }
  func oneNorm(_ a: Matrix) -> Double {
    (0..<a.columnCount).map { a.column($0).reduce(0) { $0 + abs($1) } }.max() ?? 0
  }
  return oneNorm(scaled) * oneNorm(inverseUpper(scaled))
}

/// The parts one after the other.
private func joined(_ parts: [[Double]], count: Int) -> [Double] {
  guard parts.count != 1 else { return parts[0] }
  var result: [Double] = []
  result.reserveCapacity(count)
  for part in parts { result += part }
  return result
}
