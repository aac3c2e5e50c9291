public import DataFrames

/// A condition on rows, as `--where` takes it.
///
/// `year <= 2019 & region == 'North'`; it knows `== != < <= > >=`, `in (…)`, `is missing`, `is not missing`,
/// `& | !`, arithmetic and functions of a row. A comparison with a missing entry is neither true nor false,
/// and a row is kept only where the whole is true: `!(x > 3)` does not keep rows without x.
public struct Expression: Sendable, Hashable, CustomStringConvertible {
  let node: Node
  /// The option it was typed after, as messages name it.
  public let label: String

  /// - Parameter label: the option that messages name.
  /// - Throws: `FormulaError` of kind `.syntax`, with the spot.
  public static func parse(_ text: String, label: String = "--where") throws(FormulaError) -> Expression {
    var parser = try ExpressionParser(text, label: label)
    let node = try parser.expression()
    guard parser.isAtEnd else { throw parser.unexpected() }
    if let bare = bareCondition(node) {
      throw parser.error("\(bare) is no condition; compare it with something, e.g. \(bare) > 0", at: 0)
    }
    return Expression(node: node, label: label)
  }

  /// The condition that a column has one of these values.
  ///
  /// - Parameter isNumeric: whether the column holds numbers, which the values then are.
  public static func isOne(
    of values: [String], column: String, isNumeric: Bool, label: String
  ) -> Expression {
    let literals = values.map { value in
      if isNumeric, let number = Double(value) { return Node.number(number) }
      return .text(value)
    }
    return Expression(node: .within(.name(column), literals), label: label)
  }

  /// Both conditions; the message of a fault names the first one's option.
  public func and(_ other: Expression?) -> Expression {
    guard let other else { return self }
    return Expression(node: .binary(.and, node, other.node), label: label)
  }

  /// The columns it reads.
  public var variables: [String] { node.columns }
  public var description: String { node.description }

  /// The rows for which it is true.
  ///
  /// - Throws: `FormulaError` of kind `.data`: an unknown column or value, text compared with a number, a
  ///   result that is not finite.
  public func rows(of frame: DataFrame, options: DesignOptions = DesignOptions()) throws(FormulaError)
    -> Bitmap
  {
    try options.check(node, label: label)
    let panel = node.calls(\.readsPanel) ? try options.panel(of: frame) : nil
    return try rows(of: frame, panel: panel, options: options)
  }

  func rows(of frame: DataFrame, panel: Panel?, options: DesignOptions) throws(FormulaError) -> Bitmap {
    let evaluator = Evaluator(frame, panel: panel, options: options, label: label)
    return bitmap(try evaluator.truth(node, at: .all(frame.rowCount)), of: .isTrue)
  }
}

/// The rows at which the truth is the one asked for.
func bitmap(_ truths: [Truth], of wanted: Truth) -> Bitmap {
  var words = [UInt64](repeating: 0, count: (truths.count + 63) / 64)
  for (row, truth) in truths.enumerated() where truth == wanted { words[row >> 6] |= 1 << UInt64(row & 63) }
  return Bitmap(words: words, count: truths.count)
}

/// A part that stands as a condition without being one.
private func bareCondition(_ node: Node) -> Node? {
  switch node {
  case .not(let inner): bareCondition(inner)
  case .binary(let sign, let left, let right) where sign == .and || sign == .or:
    bareCondition(left) ?? bareCondition(right)
  default: node.isLogical ? nil : node
  }
}
