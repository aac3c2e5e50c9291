/// Reads formulas: terms by R's algebra, whose operators are not arithmetic.
struct FormulaParser {
  private var parser: ExpressionParser
  /// The distinct variables of the right side ; a term is a list of indices, as written, equal in any order.
  private var variables: [Node] = []
  private let text: String

  init(_ text: String) throws(FormulaError) {
    self.text = text
    parser = try ExpressionParser(text, label: nil)
  }

  mutating func formula() throws(FormulaError) -> Formula {
    let response = try response()
    let right = try sum()
    var absorbed: [[String]] = []
    var endogenous: [Term] = []
    var instruments: [Term] = []
    var bars = 0
    while !parser.isAtEnd {
      let position = parser.token.position
      if parser.token.kind == .sign("~") {
        throw parser.error("a second ~; a formula has one before its bars")
      }
      guard parser.take("|") else { throw unexpected() }
      bars += 1
      if !endogenous.isEmpty { throw parser.error("nothing may follow the instruments", at: position) }
      if instrumentsFollow {
        (endogenous, instruments) = try instrumentPart()
      } else if bars > 1 {
        throw parser.error("after the second bar comes endogenous ~ instruments", at: position)
      } else {
        absorbed = try effects()
      }
    }
    let terms = named(right.terms)
    if terms.contains(Term(factors: [response])) {
      throw FormulaError(.syntax, "\(response) is both the response and a term", in: text)
    }
    return Formula(
      response: response, terms: terms, hasConstant: right.constant ?? true, absorbed: absorbed,
      endogenous: endogenous, instruments: instruments)
  }

  private mutating func response() throws(FormulaError) -> Node {
    if parser.isAtEnd {
      throw parser.error("the formula is empty; write response ~ terms, e.g. \"score ~ training\"")
    }
    if parser.token.kind == .sign("~") { throw parser.error("the response before ~ is missing") }
    guard parser.rest.contains(where: { $0.kind == .sign("~") }) else {
      if parser.rest.contains(where: { $0.kind == .sign("=") }) {
        throw parser.error("write ~, not =, between the response and the terms", at: firstPosition(of: "="))
      }
      throw parser.error(
        "a formula needs ~ between the response and the terms; if the shell took a part of it,"
          + " put the formula in quotes: \"score ~ training\"", at: text.count)
    }
    let response = try parser.nameOrArithmetic()
    guard parser.take("~") else { throw unexpected() }
    if parser.isAtEnd { throw parser.error("nothing follows ~; for the mean alone write ~ 1") }
    return response
  }

  private func firstPosition(of sign: String) -> Int {
    parser.rest.first { $0.kind == .sign(sign) }?.position ?? 0
  }

  private func unexpected() -> FormulaError {
    switch parser.token.kind {
    case .sign("/"): parser.error("/ is not an operator between terms; for a ratio write I(a / b)")
    case .sign(","): parser.error("terms are joined by +, not by commas")
    case .sign(let sign) where BinaryOperator(rawValue: sign).map { $0.precedence <= 4 } ?? false:
      parser.error("\"\(sign)\" is not an operator between terms; for a condition write I(a \(sign) b)")
    default: parser.unexpected()
    }
  }

  // MARK: Terms

  private struct Terms {
    private(set) var terms: [[Int]] = []
    private var known: Set<Set<Int>> = []
    var constant: Bool?

    mutating func add(_ more: [[Int]]) {
      for term in more where known.insert(Set(term)).inserted { terms.append(term) }
    }

    mutating func remove(_ some: [[Int]]) {
      let gone = Set(some.map { Set($0) })
      known.subtract(gone)
      terms.removeAll { gone.contains(Set($0)) }
    }
  }

  /// More terms than this are a slip of the power, not a model.
  private static let mostTerms = 5000

  private mutating func sum(isTop: Bool = true) throws(FormulaError) -> Terms {
    var result = Terms()
    var isRemoved = parser.take("-")
    if !isRemoved { _ = parser.take("+") }
    repeat {
      if let wanted = try constant(isTop: isTop) {
        result.constant = wanted != isRemoved
      } else {
        let more = try product()
        if isRemoved {
          result.remove(more)
        } else {
          result.add(more)
        }
      }
      isRemoved = parser.token.kind == .sign("-")
    } while parser.take("+") || parser.take("-")
    return result
  }

  /// A lone 0 or 1.
  private mutating func constant(isTop: Bool) throws(FormulaError) -> Bool? {
    guard case .number(let value) = parser.token.kind else { return nil }
    guard isTop, value == 0 || value == 1 else {
      throw parser.error("a number is no term; 0 and 1 stand for the constant, and 2 * x is written I(2 * x)")
    }
    parser.advance()
    if case .sign(let sign) = parser.token.kind, ["*", ":", "^"].contains(sign) {
      throw parser.error("0 and 1 stand for the constant alone; arithmetic is written I(2 * x)")
    }
    return value == 1
  }

  private mutating func product() throws(FormulaError) -> [[Int]] {
    var left = try interaction()
    while parser.take("*") {
      let right = try interaction()
      left = unique(left + right + (try crossed(left, right)))
    }
    return left
  }

  private mutating func interaction() throws(FormulaError) -> [[Int]] {
    var left = try power()
    while parser.take(":") { left = try crossed(left, try power()) }
    return left
  }

  private mutating func power() throws(FormulaError) -> [[Int]] {
    let base = try atom()
    let position = parser.token.position
    guard parser.take("^") else { return base }
    guard let exponent = wholePower else {
      throw parser.error("the power of terms is a whole number: (a + b)^2")
    }
    if base.count == 1 {
      let name = named(base)[0].description
      throw parser.error(
        "crossing \(name) with itself gives \(name); for the power write I(\(name)^\(exponent))",
        at: position)
    }
    parser.advance()
    var result = base
    for _ in 1..<exponent { result = unique(result + (try crossed(result, base))) }
    return result
  }

  private var wholePower: Int? {
    guard case .number(let value) = parser.token.kind, (1...20).contains(value) else { return nil }
    return Int(exactly: value)
  }

  private mutating func atom() throws(FormulaError) -> [[Int]] {
    let position = parser.token.position
    switch parser.token.kind {
    case .sign("("):
      parser.advance()
      try parser.nest()
      let inner = try sum(isTop: false)
      parser.unnest()
      if parser.isAtEnd { throw parser.error("this ( is not closed", at: position) }
      guard parser.take(")") else { throw unexpected() }
      return inner.terms
    case .name:
      let node = try parser.nameOrCall(isTerm: true)
      if let known = variables.firstIndex(of: node) { return [[known]] }
      variables.append(node)
      return [[variables.count - 1]]
    case .number:
      _ = try constant(isTop: false)
      return []
    case .text(let text):
      throw parser.error("quoted text is no term; a name with blanks is written [\(text)]")
    case .end: throw parser.error("a term is missing at the end")
    default: throw unexpected()
    }
  }

  private func crossed(_ left: [[Int]], _ right: [[Int]]) throws(FormulaError) -> [[Int]] {
    guard left.count * right.count <= 20 * Self.mostTerms else { throw tooMany() }
    let terms = unique(left.flatMap { a in right.map { b in a + b.filter { !a.contains($0) } } })
    guard terms.count <= Self.mostTerms else { throw tooMany() }
    return terms
  }

  private func tooMany() -> FormulaError {
    parser.error("this crossing gives more than \(Self.mostTerms) terms")
  }

  private func unique(_ terms: [[Int]]) -> [[Int]] {
    var result = Terms()
    result.add(terms)
    return result.terms
  }

  /// Lower orders first; within a term the variables in the order in which the sorted terms first have them,
  /// as R does where main effects are written first. So printing and parsing again changes nothing.
  private func named(_ terms: [[Int]]) -> [Term] {
    let orders = Set(terms.map(\.count)).sorted().filter { $0 > 0 }
    let sorted = orders.flatMap { order in terms.filter { $0.count == order } }
    var places: [Int: Int] = [:]
    for variable in sorted.joined() where places[variable] == nil { places[variable] = places.count }
    return sorted.map { term in
      Term(factors: term.sorted { places[$0] ?? 0 < places[$1] ?? 0 }.map { variables[$0] })
    }
  }

  // MARK: After the bars

  private var instrumentsFollow: Bool {
    let part = parser.rest.prefix { $0.kind != .sign("|") }
    return part.contains { $0.kind == .sign("~") }
  }

  private mutating func instrumentPart() throws(FormulaError) -> ([Term], [Term]) {
    if parser.token.kind == .sign("~") { throw parser.error("the endogenous terms before ~ are missing") }
    let endogenous = try sum()
    guard parser.take("~") else { throw unexpected() }
    if parser.isAtEnd { throw parser.error("the instruments after ~ are missing") }
    let instruments = try sum()
    return (named(endogenous.terms), named(instruments.terms))
  }

  private mutating func effects() throws(FormulaError) -> [[String]] {
    if parser.isAtEnd { throw parser.error("the absorbed effects after | are missing") }
    if parser.token.kind == .number(0) {
      parser.advance()
      return []
    }
    var effects = [try effect()]
    while parser.take("+") {
      let next = try effect()
      if !effects.contains(next) { effects.append(next) }
    }
    if case .sign(let sign) = parser.token.kind, sign == "*" || sign == "-" {
      throw parser.error("absorbed effects are joined by +; a combination is written a^b")
    }
    return effects
  }

  private mutating func effect() throws(FormulaError) -> [String] {
    var names: [String] = []
    repeat {
      let position = parser.token.position
      let node = try parser.nameOrCall(isTerm: true)
      switch node {
      case .name, .call(.factor, _): names += node.columns.filter { !names.contains($0) }
      default: throw parser.error("an absorbed effect is a column, or a^b for combinations", at: position)
      }
    } while parser.take("^") || parser.take(":")
    return names
  }
}

extension ExpressionParser {
  /// The response: arithmetic without comparisons.
  mutating func nameOrArithmetic() throws(FormulaError) -> Node { try expression(5) }
}
