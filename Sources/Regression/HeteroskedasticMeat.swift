internal import LinearAlgebra

extension Fit {
  /// A leverage this close to one leaves a residual that is only rounding.
  static let leverageTolerance = 1e-10

  /// R^-T X' diag(omega) X R^-1 with omega by `kind`.
  func heteroskedasticMeat(_ kind: HeteroskedasticKind) throws(RegressionError) -> Matrix {
    let n = Double(sizes.rows)
    switch kind {
    case .hc0: return rotatedMeat(weights: nil)
    case .hc1: return n / Double(sizes.residualDegrees) * rotatedMeat(weights: nil)
    case .hc2: return rotatedMeat(weights: try complements(for: kind).map { 1 / $0 })
    case .hc3: return rotatedMeat(weights: try complements(for: kind).map { 1 / ($0 * $0) })
    }
  }

  /// The leverage of each row in the full design, absorbed effects included, in the order of `design.rows`;
  /// `nil` when effects were taken out by iteration and it cannot be had exactly.
  public func leverages() -> [Double]? {
    let own = absorbed.map { $0.leverages() } ?? [Double](repeating: 0, count: sizes.rows)
    guard let own else { return nil }
    let k = sizes.coefficients
    let parts = rows.mapSuperBlocks { part in
      var result: [Double] = []
      result.reserveCapacity(part.rows.count)
      part.forEachBlock { block, scratch in
        divide(&scratch, rows: block.count, byUpper: triangle)
        for i in 0..<block.count {
          var sum = 0.0
          for j in 0..<k { sum += scratch[i + j * block.count] * scratch[i + j * block.count] }
          result.append(sum + own[block.lowerBound + i])
        }
      }
      return result
    }
    return parts.flatMap(\.self)
  }

  /// 1 - h of each row.
  private func complements(for kind: HeteroskedasticKind) throws(RegressionError) -> [Double] {
    guard let leverages = leverages() else {
      throw RegressionError(
        "\(kind.rawValue) needs the exact leverage of every row, which effects absorbed by iteration do not "
          + "give: use HC1, or cluster")
    }
    let ones = leverages.indices.filter { 1 - leverages[$0] < Self.leverageTolerance }
    guard ones.isEmpty else {
      throw RegressionError(
        "\(kind.rawValue) does not exist here: \(ones.count == 1 ? "a row decides" : "\(ones.count) rows decide") "
          + "\(ones.count == 1 ? "its" : "their") own fitted value (leverage one); use --vcov HC1, or leave "
          + "\(ones.count == 1 ? "it" : "them") out",
        rows: ones.map { design.rows[$0] })
    }
    return leverages.map { 1 - $0 }
  }

  /// The sum over rows of (e^2 w) u'u, u = x R^-1.
  private func rotatedMeat(weights: [Double]?) -> Matrix {
    let k = sizes.coefficients
    let parts = rows.mapSuperBlocks { part in
      var sum = Matrix(rows: k, columns: k)
      var scales = [Double](repeating: 0, count: RowBlocks.blockSize)
      part.forEachBlock { block, scratch in
        divide(&scratch, rows: block.count, byUpper: triangle)
        for i in 0..<block.count { scales[i] = weightedResiduals[block.lowerBound + i] }
        if let weights {
          for i in 0..<block.count { scales[i] *= weights[block.lowerBound + i].squareRoot() }
        }
        for j in 0..<k {
          let start = j * block.count
          for i in 0..<block.count { scratch[start + i] *= scales[i] }
        }
        addGram(of: scratch, rows: block.count, columns: k, to: &sum)
      }
      return sum
    }
    return parts.dropFirst().reduce(parts[0], +).mirrored
  }
}

extension Matrix {
  /// The symmetric matrix whose upper triangle this is.
  var mirrored: Matrix {
    var result = self
    for j in 0..<columnCount {
      for i in 0..<j { result[j, i] = self[i, j] }
    }
    return result
  }
}
