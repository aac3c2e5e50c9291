internal import DataFrames

/// A parsed expression.
///
/// A value that has seen no data; printing then parsing gives it back.
indirect enum Node: Hashable, Sendable {
  case number(Double)
  case text(String)
  case name(String)
  case negative(Node)
  case not(Node)
  case binary(BinaryOperator, Node, Node)
  case within(Node, [Node])
  case missing(Node)
  case call(Function, [Node])
  /// `scale(x, by = group)`.
  case scaled(Node, by: String)
}

enum BinaryOperator: String, Sendable {
  case or = "|"
  case and = "&"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case power = "^"

  /// How tightly it binds; signs stand at 6 and `!` at 3.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: 4
    case .add, .subtract: 5
    case .multiply, .divide: 6
    case .power: 8
    }
  }

  var isComparison: Bool { precedence == 4 }
}

enum Function: String, CaseIterable, Sendable {
  case log, log2, log10, exp, sqrt, abs
  /// Arithmetic inside a formula.
  case identity = "I"
  case factor, poly, scale, rank, lag, diff

  /// Computed over the rows of the estimation sample, not row by row.
  var seesSample: Bool { self == .poly || self == .scale || self == .rank }
  /// Reads other rows of the panel.
  var readsPanel: Bool { self == .lag || self == .diff }
}

extension Node {
  /// The nodes directly below.
  var parts: [Node] {
    switch self {
    case .number, .text, .name: []
    case .negative(let node), .not(let node), .missing(let node), .scaled(let node, by: _): [node]
    case .binary(_, let left, let right): [left, right]
    case .within(let node, let list): [node] + list
    case .call(_, let arguments): arguments
    }
  }

  /// Whether this node or one below it fulfils the condition.
  func contains(_ condition: (Node) -> Bool) -> Bool {
    condition(self) || parts.contains { $0.contains(condition) }
  }

  func calls(_ condition: (Function) -> Bool) -> Bool {
    contains { node in
      switch node {
      case .call(let function, _): condition(function)
      case .scaled: condition(.scale)
      default: false
      }
    }
  }

  /// The columns it reads, in the order of first appearance.
  var columns: [String] {
    var found: [String] = []
    collectColumns(into: &found)
    return found
  }

  private func collectColumns(into found: inout [String]) {
    if case .name(let name) = self, !found.contains(name) { found.append(name) }
    for part in parts { part.collectColumns(into: &found) }
    if case .scaled(_, by: let group) = self, !found.contains(group) { found.append(group) }
  }

  /// Whether it is true or false rather than a number.
  var isLogical: Bool {
    switch self {
    case .not, .within, .missing: true
    case .binary(let sign, _, _): sign.precedence <= 4
    case .call(.identity, let arguments): arguments[0].isLogical
    default: false
    }
  }
}

extension Node: CustomStringConvertible {
  var description: String {
    switch self {
    case .number(let value): return shortestText(value)
    case .text(let text): return "'" + text.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
    case .name(let name): return written(name)
    case .negative(let node): return "-" + node.enclosed(below: 7)
    case .not(.within(let node, let list)): return "\(node.enclosed(below: 5)) not in (\(joined(list)))"
    case .not(.missing(let node)): return "\(node.enclosed(below: 5)) is not missing"
    case .not(let node): return "!" + node.enclosed(below: 3)
    case .binary(let sign, let left, let right):
      let level = sign.precedence
      if sign == .power { return left.enclosed(below: 9) + "^" + right.enclosed(below: 7) }
      let gap = sign == .divide ? "" : " "
      let leftLevel = sign.isComparison ? level + 1 : level
      return
        "\(left.enclosed(below: leftLevel))\(gap)\(sign.rawValue)\(gap)\(right.enclosed(below: level + 1))"
    case .within(let node, let list):
      return "\(node.enclosed(below: 5)) in (\(joined(list)))"
    case .missing(let node): return "\(node.enclosed(below: 5)) is missing"
    case .call(let function, let arguments):
      return "\(function.rawValue)(\(joined(arguments)))"
    case .scaled(let node, by: let group): return "scale(\(node), by = \(written(group)))"
    }
  }

  private func joined(_ nodes: [Node]) -> String { nodes.map(\.description).joined(separator: ", ") }

  private var precedence: Int {
    switch self {
    case .not(.within), .not(.missing): 4
    case .number(let value): value < 0 ? 7 : 10
    case .text, .name, .call, .scaled: 10
    case .negative: 7
    case .not: 3
    case .within, .missing: 4
    case .binary(let sign, _, _): sign.precedence
    }
  }

  private func enclosed(below level: Int) -> String {
    precedence < level ? "(\(self))" : description
  }
}
