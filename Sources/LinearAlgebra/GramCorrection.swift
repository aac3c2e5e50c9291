extension RowBlocks {
  /// X'X of the kept columns with every product and sum in double-double.
  func gram(kept: [Int]) -> [[DoubleDouble]] {
    let parts = mapSuperBlocks { part in
      var sums = kept.indices.map { [DoubleDouble](repeating: DoubleDouble(), count: $0 + 1) }
      var block = LaneBlock()
      part.forEachBlock { rows, scratch in
        block.load(scratch, rows: rows.count, columns: columnCount)
        for j in kept.indices {
          for i in 0...j {
            var sum = LaneSum()
            for l in 0..<block.height {
              let (product, error) = twoProduct(block[l, kept[i]], block[l, kept[j]])
              sum.add(product, error)
            }
            sums[j][i] += sum.total
          }
        }
      }
      return sums
    }
    return kept.indices.map { j in
      (0...j).map { i in parts.reduce(DoubleDouble()) { $0 + $1[j][i] } }
    }
  }
}

/// A better R of X = QR: with C'C = R^-T (X'X) R^-1 (close to the identity), C R is the factor of X'X itself.
///
/// R from Householder's QR is off by about the condition number times the rounding unit; standard errors
/// inherit that. The product R^-T (X'X) R^-1 is formed in double-double, so that C sees the error.
///
/// - Returns: `nil` when the corrected matrix is not positive definite (R is then as good as can be had).
func corrected(_ triangle: Matrix, gram: [[DoubleDouble]]) -> Matrix? {
  let k = triangle.columnCount
  // E = R^-T (X'X) R^-1 by forward substitution on the left, then on the right.
  var work = (0..<k).map { j in (0..<k).map { i in i <= j ? gram[j][i] : gram[i][j] } }
  for j in 0..<k { work[j] = forwardSubstitution(triangle, work[j]) }
  var result = Matrix(rows: k, columns: k)
  for i in 0..<k {
    let row = forwardSubstitution(triangle, (0..<k).map { work[$0][i] })
    for j in i..<k { result[i, j] = row[j].value }
  }
  guard let factor = choleskyFactor(result) else { return nil }
  return product(factor, triangle)
}

/// Solves R'x = b in double-double for an upper triangular R of doubles.
private func forwardSubstitution(_ triangle: Matrix, _ b: [DoubleDouble]) -> [DoubleDouble] {
  var x = b
  for i in x.indices {
    for j in 0..<i { x[i] += -(x[j] * triangle[j, i]) }
    x[i] = quotient(x[i], triangle[i, i])
  }
  return x
}

private func quotient(_ a: DoubleDouble, _ b: Double) -> DoubleDouble {
  let first = a.high / b
  let rest = a + -(DoubleDouble(first) * b)
  return DoubleDouble(first) + DoubleDouble(rest.value / b)
}
