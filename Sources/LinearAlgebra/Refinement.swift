extension RowBlocks {
  /// X'r and r = y - X b, where r is formed and X'r summed in double-double.
  ///
  /// Rounding r to a double before forming X'r would lose three digits of the correction.
  ///
  /// - Parameters:
  ///   - coefficients: k numbers; those of dropped columns are not in `kept` and count as zero.
  ///   - kept: the columns of X that stay.
  func residuals(_ coefficients: [Double], kept: [Int]) -> (residuals: [[Double]], scores: [DoubleDouble]) {
    let parts = mapSuperBlocks { part in
      var residuals: [Double] = []
      residuals.reserveCapacity(part.rows.count)
      var pass = RefinementPass(coefficients: coefficients, kept: kept, responseColumn: columnCount)
      part.forEachBlock { block, scratch in
        pass.add(scratch, rows: block.count, residuals: &residuals)
      }
      return (residuals: residuals, scores: pass.totals)
    }
    let scores = kept.indices.map { j in parts.reduce(DoubleDouble()) { $0 + $1.scores[j] } }
    return (parts.map(\.residuals), scores)
  }
}

extension RowBlocks {
  /// The residuals less X d, super-block by super-block, in plain doubles.
  func subtract(_ step: [Double], kept: [Int], from residuals: [[Double]]) -> [[Double]] {
    var full = [Double](repeating: 0, count: columnCount)
    for (value, column) in zip(step, kept) { full[column] = value }
    let coefficients = full
    return mapSuperBlocks { part in
      let old = residuals[part.rows.lowerBound / Self.superBlockSize]
      var result: [Double] = []
      result.reserveCapacity(part.rows.count)
      var change = [Double](repeating: 0, count: Self.blockSize)
      part.forEachBlock { block, scratch in
        multiply(scratch, rows: block.count, columns: columnCount, by: coefficients, into: &change)
        let start = block.lowerBound - part.rows.lowerBound
        for i in 0..<block.count { result.append(old[start + i] - change[i]) }
      }
      return result
    }
  }
}

/// One walk over the rows of a super-block: residuals in double-double and their products with the columns.
private struct RefinementPass {
  let coefficients: [Double]
  let kept: [Int]
  let responseColumn: Int
  private var high: [Lanes] = []
  private var low: [Lanes] = []
  private var block = LaneBlock()
  private var sums: [DoubleDouble]

  init(coefficients: [Double], kept: [Int], responseColumn: Int) {
    self.coefficients = coefficients
    self.kept = kept
    self.responseColumn = responseColumn
    sums = [DoubleDouble](repeating: DoubleDouble(), count: kept.count)
    high = [Lanes](repeating: .zero, count: RowBlocks.blockSize / 4)
    low = high
  }

  var totals: [DoubleDouble] { sums }

  mutating func add(_ scratch: [Double], rows: Int, residuals: inout [Double]) {
    block.load(scratch, rows: rows, columns: responseColumn + 1)
    formResiduals()
    for (position, column) in kept.enumerated() { sums[position] += product(with: column) }
    for i in 0..<rows { residuals.append(high[i >> 2][i & 3] + low[i >> 2][i & 3]) }
  }

  private mutating func formResiduals() {
    for l in 0..<block.height {
      high[l] = block[l, responseColumn]
      low[l] = .zero
    }
    for column in kept {
      let coefficient = Lanes(repeating: coefficients[column])
      for l in 0..<block.height {
        let (product, error) = twoProduct(block[l, column], coefficient)
        let (sum, rounding) = twoSum(high[l], -product)
        high[l] = sum
        low[l] += rounding - error
      }
    }
  }

  private func product(with column: Int) -> DoubleDouble {
    var sum = LaneSum()
    for l in 0..<block.height {
      let (product, error) = twoProduct(block[l, column], high[l])
      sum.add(product, error + block[l, column] * low[l])
    }
    return sum.total
  }
}
