internal import DataFrames

/// Kleene's three values, ordered so that "and" is the smaller and "or" the larger.
enum Truth: UInt8, Comparable {
  case isFalse = 0
  case unknown = 1
  case isTrue = 2

  static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  var negated: Truth {
    switch self {
    case .isFalse: .isTrue
    case .unknown: .unknown
    case .isTrue: .isFalse
    }
  }
}

extension Evaluator {
  /// A condition at these rows; a comparison with a missing entry is unknown.
  func truth(_ node: Node, at rows: RowSelection) throws(FormulaError) -> [Truth] {
    switch node {
    case .not(let inner): return try truth(inner, at: rows).map(\.negated)
    case .binary(.and, let left, let right):
      return zip(try truth(left, at: rows), try truth(right, at: rows)).map { min($0, $1) }
    case .binary(.or, let left, let right):
      return zip(try truth(left, at: rows), try truth(right, at: rows)).map { max($0, $1) }
    case .binary(let sign, let left, let right) where sign.isComparison:
      return try whereKnown(node, rows) { (known) throws(FormulaError) in
        try self.compared(sign, left, right, at: known)
      }
    case .within(let inner, let list):
      return try whereKnown(node, rows) { (known) throws(FormulaError) in
        try self.isIn(inner, list, at: known)
      }
    case .missing(let inner):
      guard let present = try validity(inner) else { return [Truth](repeating: .isFalse, count: rows.count) }
      return (0..<rows.count).map { present[rows[$0]] ? .isFalse : .isTrue }
    case .call(.identity, let arguments): return try truth(arguments[0], at: rows)
    default: throw error("\(node) is no condition; compare it with something, e.g. \(node) > 0")
    }
  }

  /// Fills in "unknown" where an entry is missing, and asks only about the other rows.
  private func whereKnown(
    _ node: Node, _ rows: RowSelection, _ body: (RowSelection) throws(FormulaError) -> [Bool]
  ) throws(FormulaError) -> [Truth] {
    guard let present = try validity(node) else { return try body(rows).map { $0 ? .isTrue : .isFalse } }
    let positions = (0..<rows.count).filter { present[rows[$0]] }
    let answers = try body(.listed(positions.map { Int32(rows[$0]) }))
    var result = [Truth](repeating: .unknown, count: rows.count)
    for (answer, position) in zip(answers, positions) { result[position] = answer ? .isTrue : .isFalse }
    return result
  }

  private func compared(
    _ sign: BinaryOperator, _ left: Node, _ right: Node, at rows: RowSelection
  ) throws(FormulaError) -> [Bool] {
    if let (name, column) = try categories(left) {
      return try compared(sign, name, column, with: right, at: rows)
    }
    if let (name, column) = try categories(right) {
      guard sign == .equal || sign == .notEqual else { throw ordered(name) }
      return try compared(sign, name, column, with: left, at: rows)
    }
    if case .text(let text) = right { throw textLiteral(text, left) }
    if case .text(let text) = left { throw textLiteral(text, right) }
    let (a, b) = (try numbers(left, at: rows), try numbers(right, at: rows))
    switch sign {
    case .equal: return tested(a, b, rows.count) { $0 == $1 }
    case .notEqual: return tested(a, b, rows.count) { $0 != $1 }
    case .less: return tested(a, b, rows.count) { $0 < $1 }
    case .lessOrEqual: return tested(a, b, rows.count) { $0 <= $1 }
    case .greater: return tested(a, b, rows.count) { $0 > $1 }
    default: return tested(a, b, rows.count) { $0 >= $1 }
    }
  }

  private func categories(_ node: Node) throws(FormulaError) -> (String, CategoryColumn)? {
    guard case .name(let name) = node, case .categories(let column) = try frame.required(name, label: label)
    else { return nil }
    return (name, column)
  }

  private func ordered(_ name: String) -> FormulaError {
    error("column \"\(name)\" holds text, which has no order; compare it by ==, != or in (…)")
  }

  private func textLiteral(_ text: String, _ node: Node) -> FormulaError {
    error("\(node) is a number and '\(text)' is text; numbers are written without quotes")
  }

  private func compared(
    _ sign: BinaryOperator, _ name: String, _ column: CategoryColumn, with other: Node, at rows: RowSelection
  ) throws(FormulaError) -> [Bool] {
    guard sign == .equal || sign == .notEqual else { throw ordered(name) }
    let wanted = sign == .equal
    if let (_, second) = try categories(other) {
      let places = Dictionary(zip(column.levels, column.levels.indices)) { first, _ in first }
      let codes = second.levels.map { Int32(places[$0] ?? -1) }
      return (0..<rows.count).map { (column.codes[rows[$0]] == codes[Int(second.codes[rows[$0]])]) == wanted }
    }
    let code = try code(of: other, name, column)
    return (0..<rows.count).map { (column.codes[rows[$0]] == code) == wanted }
  }

  /// The code of a literal; a value that no row has is taken for a slip.
  private func code(of literal: Node, _ name: String, _ column: CategoryColumn) throws(FormulaError) -> Int32
  {
    let text: String
    switch literal {
    case .text(let quoted): text = quoted
    case .number(let value): text = shortestText(value)
    default:
      throw error(
        "column \"\(name)\" holds text; compare it with text in quotes, e.g. \(written(name)) == 'North'")
    }
    if let place = column.levels.firstIndex(of: text) { return Int32(place) }
    let hint =
      nearestName(to: text, among: column.levels).map { "did you mean '\($0)'?" }
      ?? "it has \(listed(column.levels, limit: 6))"
    throw error("column \"\(name)\" of \(frame.source) never has '\(text)'; \(hint)")
  }

  private func isIn(_ node: Node, _ list: [Node], at rows: RowSelection) throws(FormulaError) -> [Bool] {
    if let (name, column) = try categories(node) {
      var wanted = [Bool](repeating: false, count: column.levels.count)
      for literal in list { wanted[Int(try code(of: literal, name, column))] = true }
      return (0..<rows.count).map { wanted[Int(column.codes[rows[$0]])] }
    }
    var values: Set<Double> = []
    for literal in list {
      guard case .number(let value) = literal else {
        throw error("\(node) is a number; its list holds text: \(literal)")
      }
      values.insert(value)
    }
    return try numbers(node, at: rows).expanded(rows.count).map { values.contains($0) }
  }
}

@inline(__always)
private func tested(
  _ left: Evaluator.Numbers, _ right: Evaluator.Numbers, _ count: Int, _ test: (Double, Double) -> Bool
) -> [Bool] {
  switch (left, right) {
  case (.one(let a), .one(let b)): [Bool](repeating: test(a, b), count: count)
  case (.one(let a), .many(let values)): values.map { test(a, $0) }
  case (.many(let values), .one(let b)): values.map { test($0, b) }
  case (.many(let a), .many(let b)): a.indices.map { test(a[$0], b[$0]) }
  }
}
