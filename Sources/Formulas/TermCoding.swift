internal import DataFrames

/// Makes the columns of the terms: treatment contrasts by R's rules of marginality.
///
/// A category is coded by contrasts against its first level where an earlier term holds the rest of its term
/// (for a main effect that rest is empty), else by an indicator for every level. Without a constant, the
/// first category of the formula gets an indicator for every level.
///
/// > Reference: Chambers & Hastie (1992), Statistical Models in S, pp. 38-39.
struct TermCoding {
  private let evaluator: Evaluator
  private let rows: RowSelection
  private var coded: [Node: Variable] = [:]

  private typealias Piece = (name: String, factor: DesignColumn.Factor)

  private enum Variable {
    case numbers([Piece])
    /// The levels that occur, ascending.
    case levels([Piece])
  }

  /// More indicators than this are refused: such a column is an effect to absorb.
  private static let mostLevels = 2000

  init(_ evaluator: Evaluator, _ rows: RowSelection) {
    self.evaluator = evaluator
    self.rows = rows
  }

  /// The response's column.
  func response(_ node: Node) throws(FormulaError) -> DesignColumn {
    if case .name(let name) = node, case .categories(let column) = try evaluator.frame.required(name) {
      throw evaluator.textAsNumber(name, column, role: "the response ")
    }
    return DesignColumn(name: node.columnName, term: node.description, factors: [try numbers(node)])
  }

  /// The columns of all terms.
  ///
  /// - Parameter hasConstant: whether a constant, or effects that contain it, are in the model.
  mutating func columns(_ terms: [Term], hasConstant: Bool) throws(FormulaError) -> [DesignColumn] {
    for node in terms.flatMap(\.factors) where coded[node] == nil { coded[node] = try variable(node) }
    var columns: [DesignColumn] = []
    var needsFull = !hasConstant
    for (place, term) in terms.enumerated() {
      var partial: [(names: [String], factors: [DesignColumn.Factor])] = [([], [])]
      for node in term.factors {
        let pieces = try pieces(of: node, in: term, before: terms[..<place], isFirst: &needsFull)
        partial = pieces.flatMap { piece in
          partial.map { ($0.names + [piece.name], $0.factors + [piece.factor]) }
        }
      }
      columns += partial.map {
        DesignColumn(name: $0.names.joined(separator: ":"), term: term.description, factors: $0.factors)
      }
    }
    return columns
  }

  private func pieces(
    of node: Node, in term: Term, before: ArraySlice<Term>, isFirst needsFull: inout Bool
  ) throws(FormulaError) -> [Piece] {
    switch coded[node] {
    case .numbers(let pieces)?: return pieces
    case .levels(let pieces)?:
      let margin = term.factors.filter { $0 != node }
      let isFull =
        needsFull
        || !(margin.isEmpty || before.contains { earlier in margin.allSatisfy(earlier.factors.contains) })
      needsFull = false
      if isFull { return pieces }
      guard pieces.count > 1 else {
        throw evaluator.error(
          "\(node) has a single value in the rows used (\(pieces[0].name)), so it has nothing to compare;"
            + " leave it out or widen --where")
      }
      return Array(pieces.dropFirst())
    case nil: preconditionFailure("every variable is coded first")
    }
  }

  private func variable(_ node: Node) throws(FormulaError) -> Variable {
    switch node {
    case .name(let name):
      if case .categories(let column) = try evaluator.frame.required(name) {
        try evaluator.refuseSlips(name, column)
        return try levels(name, node)
      }
    case .call(.factor, let arguments):
      return try levels(arguments[0].columns[0], node)
    case .call(.poly, let arguments):
      return .numbers(try polynomial(arguments[0], degree: wholeNumber(arguments[1]) ?? 1, node))
    default: break
    }
    return .numbers([(node.columnName, try numbers(node))])
  }

  /// A plain column is shared with the frame, anything else computed at the rows used.
  private func numbers(_ node: Node) throws(FormulaError) -> DesignColumn.Factor {
    if case .name(let name) = node, case .numbers(let column) = try evaluator.frame.required(name) {
      return .numbers(column.values)
    }
    let values = try evaluator.numbers(node, at: rows).expanded(rows.count)
    return .numbers(spread(values, rows, over: evaluator.frame.rowCount))
  }

  private func levels(_ name: String, _ node: Node) throws(FormulaError) -> Variable {
    let grouping = try Grouping(evaluator.frame, name)
    let occurs = grouping.occurring(at: rows)
    let count = occurs.count { $0 }
    guard count <= Self.mostLevels else {
      throw evaluator.error(
        "\(node) has \(count) values, each of which would be a column; absorb it instead: | \(written(name))")
    }
    return .levels(
      grouping.levels.indices.filter { occurs[$0] }.map { level in
        (
          "\(node.columnName)[\(grouping.levels[level])]",
          .indicator(codes: grouping.codes, level: Int32(level))
        )
      })
  }

  private func polynomial(_ inner: Node, degree: Int, _ node: Node) throws(FormulaError) -> [Piece] {
    let values = try evaluator.numbers(inner, at: rows).expanded(rows.count)
    guard let basis = orthogonalPolynomials(values, degree: degree) else {
      throw evaluator.error(
        "\(node) needs at least \(degree + 1) different values of \(inner) in the rows used, and there are"
          + " \(Set(values).count)")
    }
    return basis.enumerated().map { power, column in
      ("\(node)[\(power + 1)]", .numbers(spread(column, rows, over: evaluator.frame.rowCount)))
    }
  }
}

extension Evaluator {
  /// Refuses a column of numbers with a few slips among them, which would turn into an indicator a number.
  func refuseSlips(_ name: String, _ column: CategoryColumn) throws(FormulaError) {
    let numeric = column.levels.count(where: isNumber)
    if numeric * 2 > column.levels.count, numeric < column.levels.count { throw textAsNumber(name, column) }
  }
}
