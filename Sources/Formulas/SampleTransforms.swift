internal import DataFrames

extension Evaluator {
  /// (x - mean) / sd over the rows of the sample, or within each of its groups; sd divides by n - 1.
  func scaled(_ node: Node, by group: String?, _ whole: Node, _ rows: RowSelection) throws(FormulaError)
    -> [Double]
  {
    var values = try numbers(node, at: rows).expanded(rows.count)
    guard let group else {
      guard standardise(&values, Array(values.indices)) else {
        throw error(
          "\(whole) needs a column that varies, and \(node) is the same in all \(rows.count) rows used")
      }
      return values
    }
    let grouping = try Grouping(frame, group, label: label)
    let members = positions(by: grouping, rows)
    for (code, positions) in members.enumerated() where !positions.isEmpty {
      guard standardise(&values, positions) else {
        let level = grouping.levels[code]
        throw error(
          "\(whole) cannot be formed for \(group) \(level): \(node) "
            + (positions.count == 1 ? "has one row there" : "is the same in its \(positions.count) rows")
            + "; leave it out by --where")
      }
    }
    return values
  }

  /// Mid-ranks within each time, 1 the best by the declared direction.
  func ranked(_ node: Node, _ whole: Node, _ rows: RowSelection) throws(FormulaError) -> [Double] {
    guard let time = options.time else { preconditionFailure("rank() without a time is refused before") }
    let direction = direction(of: node)
    if direction == nil {
      let note = "\(whole): no direction is declared for \(node), so rank 1 is its lowest value."
      if !notes.contains(note) { notes.append(note) }
    }
    let values = try numbers(node, at: rows).expanded(rows.count)
    let sign: Double = direction == .higherIsBetter ? -1 : 1
    var ranks = [Double](repeating: 0, count: values.count)
    for positions in positions(by: try Grouping(frame, time, label: label), rows) {
      for (position, rank) in zip(positions, midRanks(positions.map { sign * values[$0] })) {
        ranks[position] = rank
      }
    }
    return ranks
  }

  private func direction(of node: Node) -> Direction? {
    switch node {
    case .name(let name): options.directions[name]
    case .call(.lag, let arguments): direction(of: arguments[0])
    default: nil
    }
  }

  private func positions(by grouping: Grouping, _ rows: RowSelection) -> [[Int]] {
    var members = [[Int]](repeating: [], count: grouping.levels.count)
    for position in 0..<rows.count {
      let code = grouping.codes[rows[position]]
      if code >= 0 { members[Int(code)].append(position) }
    }
    return members
  }
}

/// Centres and scales the values at these positions; false where they do not vary.
private func standardise(_ values: inout [Double], _ positions: [Int]) -> Bool {
  guard positions.count > 1 else { return false }
  let mean = preciseMean(positions.map { values[$0] })
  var squares = 0.0
  for position in positions {
    values[position] -= mean
    squares += values[position] * values[position]
  }
  let deviation = (squares / Double(positions.count - 1)).squareRoot()
  guard deviation > 1e-14 * mean.magnitude else { return false }
  for position in positions { values[position] /= deviation }
  return true
}

/// The mean in two passes: the second takes out what rounding left in the first.
func preciseMean(_ values: [Double]) -> Double {
  let first = values.reduce(0, +) / Double(values.count)
  return first + values.reduce(0) { $0 + ($1 - first) } / Double(values.count)
}

/// Orthonormal polynomials of x of degrees 1 to `degree`, n values each; `nil` when x has too few values.
///
/// Each is positive in its leading coefficient, orthogonal to the constant and to the lower degrees, of unit
/// length, as R's `poly`. Made by x times the last one, orthogonalised twice against all before: once leaves
/// errors that grow with the degree.
///
/// > Reference: Kennedy & Gentle (1980), Statistical Computing, pp. 343-4; Giraud & Langou (2003), IMA Journal
/// > of Numerical Analysis, on orthogonalising twice.
func orthogonalPolynomials(_ x: [Double], degree: Int) -> [[Double]]? {
  guard Set(x).count > degree else { return nil }
  let mean = preciseMean(x)
  let centred = x.map { $0 - mean }
  var basis = [[Double](repeating: 1 / Double(x.count).squareRoot(), count: x.count)]
  for _ in 1...degree {
    var next = zip(centred, basis[basis.count - 1]).map { $0 * $1 }
    for _ in 0..<2 {
      for earlier in basis {
        let overlap = zip(next, earlier).reduce(0) { $0 + $1.0 * $1.1 }
        for i in next.indices { next[i] -= overlap * earlier[i] }
      }
    }
    let length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
    basis.append(next.map { $0 / length })
  }
  return Array(basis.dropFirst())
}
