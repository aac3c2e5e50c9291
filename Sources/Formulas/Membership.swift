extension ExpressionParser {
  /// `in (…)`, `not in (…)`, `is missing` or `is not missing` after an operand, if one stands here.
  mutating func membership(of node: Node) throws(FormulaError) -> Node? {
    if takeWord("in") { return .within(node, try list()) }
    if takeWord("not") {
      guard takeWord("in") else { throw error("after \"not\" comes \"in (…)\"") }
      return .not(.within(node, try list()))
    }
    guard takeWord("is") else { return nil }
    let isNegated = takeWord("not")
    guard takeWord("missing") else {
      throw error("write \"is missing\" or \"is not missing\"; to compare, ==")
    }
    return isNegated ? .not(.missing(node)) : .missing(node)
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard token.kind == .name(word, isQuoted: false) else { return false }
    advance()
    return true
  }

  private mutating func list() throws(FormulaError) -> [Node] {
    let opened = token.position
    guard take("(") else {
      throw error("after \"in\" comes a list: in (2018, 2019) or in ('North', 'South')")
    }
    var items = [try listItem()]
    while take(",") { items.append(try listItem()) }
    try close(opened)
    return items
  }

  private mutating func listItem() throws(FormulaError) -> Node {
    let isNegative = take("-")
    switch token.kind {
    case .number(let value):
      advance()
      return .number(isNegative ? -value : value)
    case .text(let text) where !isNegative:
      advance()
      return .text(text)
    case .name(let name, _):
      throw error("a list holds numbers and quoted text; write '\(name)' in quotes")
    default:
      throw unexpected()
    }
  }
}
