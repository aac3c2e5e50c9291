internal import DataFrames

/// Reads expressions by precedence: `|`, `&`, `!`, comparisons, `+ -`, `* /`, signs, `^`.
struct ExpressionParser {
  let text: String
  /// How messages call the text: `--where`, or nothing for a formula.
  let label: String?
  private let tokens: [Token]
  private var index = 0
  private var depth = 0
  private var operations = 0

  init(_ text: String, label: String?) throws(FormulaError) {
    self.text = text
    self.label = label
    do throws(FormulaError) {
      tokens = try Lexer.tokens(of: text)
    } catch {
      throw FormulaError(.syntax, labelled(error.message, label), in: text, at: error.position)
    }
  }

  var token: Token { tokens[index] }
  var isAtEnd: Bool { token.kind == .end }
  var isFormula: Bool { label == nil }

  /// The tokens from here on.
  var rest: ArraySlice<Token> { tokens[index...] }

  mutating func advance() { if index < tokens.count - 1 { index += 1 } }

  /// Steps over that sign if it is next.
  mutating func take(_ sign: String) -> Bool {
    guard token.kind == .sign(sign) else { return false }
    advance()
    return true
  }

  func error(_ message: String, at position: Int? = nil) -> FormulaError {
    FormulaError(.syntax, labelled(message, label), in: text, at: position ?? token.position)
  }

  /// What stands here is not what may follow.
  func unexpected() -> FormulaError {
    switch token.kind {
    case .end: return error("something is missing at the end")
    case .sign(")"): return error("this ) closes nothing")
    case .sign("="):
      return error(isFormula ? "write ~ between the response and the terms" : "write == to compare")
    case .sign(let sign): return error("\"\(sign)\" cannot stand here")
    case .number(let value): return error("an operator is missing before \(shortestText(value))")
    case .text(let text): return error("an operator is missing before '\(text)'")
    case .name(let name, _): return afterName(name) ?? error("an operator is missing before \(written(name))")
    }
  }

  private func afterName(_ name: String) -> FormulaError? {
    if name == "and" { return error("write & for \"and\"") }
    if name == "or" { return error("write | for \"or\"") }
    guard index > 0, case .name(let before, isQuoted: false) = tokens[index - 1].kind else { return nil }
    return error("an operator is missing here; a name with blanks is written [\(before) \(name)]")
  }

  /// Refuses nesting that would exhaust the stack.
  mutating func nest() throws(FormulaError) {
    depth += 1
    if depth > 200 { throw error("nested too deeply") }
  }

  mutating func unnest() { depth -= 1 }

  /// An expression of operators that bind at least as tightly as `minimum`.
  mutating func expression(_ minimum: Int = 1) throws(FormulaError) -> Node {
    try nest()
    defer { unnest() }
    var left = try prefix()
    while let sign = infix(), sign.precedence >= minimum {
      advance()
      operations += 1
      if operations > 1000 { throw error("more than 1000 operations") }
      let right = try expression(sign == .power ? sign.precedence : sign.precedence + 1)
      left = .binary(sign, left, right)
      if sign.isComparison { try refuseChain() }
    }
    if minimum <= 4, let membership = try membership(of: left) {
      return try continued(membership, minimum)
    }
    return left
  }

  /// What may follow a membership: only `&` and `|`.
  private mutating func continued(_ node: Node, _ minimum: Int) throws(FormulaError) -> Node {
    var left = node
    while let sign = infix(), sign.precedence >= minimum, sign.precedence < 4 {
      advance()
      left = .binary(sign, left, try expression(sign.precedence + 1))
    }
    return left
  }

  private func infix() -> BinaryOperator? {
    guard case .sign(let sign) = token.kind else { return nil }
    return BinaryOperator(rawValue: sign)
  }

  private func refuseChain() throws(FormulaError) {
    if let next = infix(), next.isComparison {
      throw error("comparisons do not chain; write 1 < x & x < 3")
    }
  }

  private mutating func prefix() throws(FormulaError) -> Node {
    if take("-") { return .negative(try expression(7)) }
    if take("+") { return try expression(7) }
    if take("!") { return .not(try expression(4)) }
    return try operand()
  }

  private mutating func operand() throws(FormulaError) -> Node {
    let start = token
    switch start.kind {
    case .number(let value):
      advance()
      return .number(value)
    case .text(let text):
      advance()
      return .text(text)
    case .name:
      return try nameOrCall(isTerm: false)
    case .sign("("):
      advance()
      let node = try expression()
      try close(start.position)
      return node
    default:
      throw index == 0 && isAtEnd ? error("there is nothing to read") : unexpected()
    }
  }

  mutating func close(_ opened: Int) throws(FormulaError) {
    if take(")") { return }
    throw isAtEnd ? error("this ( is not closed", at: opened) : unexpected()
  }

  /// A name not followed by `(`.
  mutating func name(_ what: String) throws(FormulaError) -> String {
    guard case .name(let name, _) = token.kind else { throw error("\(what) must be a column's name here") }
    advance()
    return name
  }

  /// A column, or a function of an expression.
  ///
  /// - Parameter isTerm: whether it stands as a term of a formula, where `factor` and `poly` may.
  mutating func nameOrCall(isTerm: Bool) throws(FormulaError) -> Node {
    let start = token
    let name = try name("this")
    guard case .name(_, isQuoted: false) = start.kind, token.kind == .sign("(") else { return .name(name) }
    guard let function = Function(rawValue: name) else { throw unknownFunction(name, at: start.position) }
    if !isTerm, function == .factor || function == .poly {
      throw error(
        isFormula
          ? "\(name)() stands as a term of its own, not inside an expression"
          : "\(name)() belongs in a formula",
        at: start.position)
    }
    if !isFormula, function.seesSample {
      throw error(
        "\(name)() is computed on the rows that a model uses; write it in the formula"
          + (function == .rank ? ", or rank all rows by --rank-within year:column" : ""), at: start.position)
    }
    return try call(function, start)
  }

  private mutating func call(_ function: Function, _ start: Token) throws(FormulaError) -> Node {
    let opened = token.position
    advance()
    if token.kind == .sign(")") { throw error("\(function.rawValue)() needs a column or an expression") }
    var arguments = [try expression()]
    while take(",") {
      if function == .scale { return try scaleBy(arguments[0], opened) }
      arguments.append(try expression())
    }
    try close(opened)
    try check(function, arguments, at: start.position)
    return .call(function, arguments)
  }

  private mutating func scaleBy(_ node: Node, _ opened: Int) throws(FormulaError) -> Node {
    guard case .name("by", isQuoted: false) = token.kind else { throw error("write scale(x, by = group)") }
    advance()
    guard take("=") else { throw error("write scale(x, by = group)") }
    let group = try name("the group")
    try close(opened)
    return .scaled(node, by: group)
  }

  private func check(_ function: Function, _ arguments: [Node], at position: Int) throws(FormulaError) {
    let name = function.rawValue
    switch function {
    case .poly:
      guard arguments.count == 2, case .number(let degree) = arguments[1], degree >= 1, degree <= 20,
        degree == degree.rounded()
      else { throw error("write poly(x, 2): a column and a degree from 1 to 20", at: position) }
    case .lag, .diff:
      guard arguments.count <= 2, arguments.count == 1 || wholeNumber(arguments[1]) != nil else {
        throw error("write \(name)(x, 2): an expression and a whole number of time units", at: position)
      }
      if function == .diff, arguments.count == 2, wholeNumber(arguments[1]) ?? 0 < 1 {
        throw error("the distance of diff() must be 1 or more", at: position)
      }
      if arguments[0].calls(\.seesSample) {
        throw error(
          "\(name)() sees all rows, rank() and scale() only those the model uses; write rank(\(name)(x))",
          at: position)
      }
    case .factor:
      guard arguments.count == 1, case .name = arguments[0] else {
        throw error("factor() takes one column", at: position)
      }
    default:
      guard arguments.count == 1 else { throw error("\(name)() takes one expression", at: position) }
    }
  }

  private func unknownFunction(_ name: String, at position: Int) -> FormulaError {
    if let hint = Self.strangers[name] { return error("no function \"\(name)\"; \(hint)", at: position) }
    let known = Function.allCases.map(\.rawValue)
    if let near = nearestName(to: name, among: known) {
      return error("no function \"\(name)\"; did you mean \"\(near)\"?", at: position)
    }
    return error("no function \"\(name)\"; there are \(known.joined(separator: ", "))", at: position)
  }

  /// Functions of other languages, and what to write instead.
  private static let strangers = [
    "is.na": "write x is missing", "ln": "the natural logarithm is log", "as.factor": "write factor(x)",
    "C": "write factor(x)", "i": "write factor(x) for groups or I(x) for arithmetic", "L": "write lag(x, 1)",
    "D": "write diff(x)", "F": "write lag(x, -1)", "l": "write lag(x, 1)", "d": "write diff(x)",
    "pow": "write x^2", "zscore": "write scale(x)", "offset": "offsets are not supported",
  ]
}

/// A whole number with or without a sign.
func wholeNumber(_ node: Node) -> Int? {
  switch node {
  case .number(let value): Int(exactly: value)
  case .negative(let inner): wholeNumber(inner).map { -$0 }
  default: nil
  }
}

func labelled(_ message: String, _ label: String?) -> String {
  label.map { "\($0): \(message)" } ?? message
}
