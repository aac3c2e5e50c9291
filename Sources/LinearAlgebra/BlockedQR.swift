extension RowBlocks {
  /// The upper triangular R of [X y] = QR, (k + 1) x (k + 1), by QR of blocks, then of their stacked R's within
  /// each super-block, then of the super-blocks' R's.
  ///
  /// A tall QR done at once runs at memory speed; blocks stay in cache and cost about what X'X costs, without
  /// squaring the condition number.
  ///
  /// > Reference: Demmel, Grigori, Hoemmen and Langou (2012), SIAM Journal on Scientific Computing 34(1).
  func triangularFactor() -> Matrix {
    let width = columnCount + 1
    return stacked(
      mapSuperBlocks { part in
        var factors: [Matrix] = []
        var work = [Double](repeating: 0, count: width * 33)
        part.forEachBlock { block, scratch in
          factors.append(
            LinearAlgebra.triangularFactor(of: &scratch, rows: block.count, columns: width, scratch: &work))
        }
        return stacked(factors)
      })
  }

  private func stacked(_ factors: [Matrix]) -> Matrix {
    let width = columnCount + 1
    guard factors.count != 1 else { return factors[0] }
    let rows = factors.count * width
    var stack = [Double](repeating: 0, count: rows * width)
    for (f, factor) in factors.enumerated() {
      for j in 0..<width {
        for i in 0...j { stack[f * width + i + j * rows] = factor[i, j] }
      }
    }
    return LinearAlgebra.triangularFactor(Matrix(rows: rows, columns: width, elements: stack))
  }
}
