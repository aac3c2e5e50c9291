public import DataFrames

/// A new column computed from others, as `--derive "gap = target - score"` takes it.
public struct Derivation: Sendable, Hashable, CustomStringConvertible {
  public let name: String
  let node: Node
  private static let label = "--derive"

  /// Reads `name = expression`.
  ///
  /// - Throws: `FormulaError` of kind `.syntax`, with the spot.
  public static func parse(_ text: String) throws(FormulaError) -> Derivation {
    var parser = try ExpressionParser(text, label: label)
    guard case .name(let name, _) = parser.token.kind else {
      throw parser.error("write name = expression, e.g. \"gap = target - score\"")
    }
    parser.advance()
    guard parser.take("=") else { throw parser.error("write a single = after the new column's name") }
    if parser.isAtEnd { throw parser.error("the expression after = is missing") }
    let node = try parser.expression()
    guard parser.isAtEnd else { throw parser.unexpected() }
    return Derivation(name: name, node: node)
  }

  /// The columns it reads.
  public var variables: [String] { node.columns }
  public var description: String { "\(written(name)) = \(node)" }

  /// The column: numbers, missing where anything that it reads is; a condition gives 1 and 0.
  ///
  /// - Throws: `FormulaError` of kind `.data`: an unknown column, text used as a number, a result that is not
  ///   finite.
  public func column(
    of frame: DataFrame, options: DesignOptions = DesignOptions()
  ) throws(FormulaError) -> Column {
    if case .name(let name) = node { return try frame.required(name, label: Self.label) }
    try options.check(node, label: Self.label)
    let panel = node.calls(\.readsPanel) ? try options.panel(of: frame) : nil
    let evaluator = Evaluator(frame, panel: panel, options: options, label: Self.label)
    if node.isLogical { return try condition(evaluator) }
    guard let validity = try evaluator.validity(node) else {
      let values = try evaluator.numbers(node, at: .all(frame.rowCount)).expanded(frame.rowCount)
      return .numbers(NumberColumn(values: values))
    }
    let rows = validity.positions
    let known = try evaluator.numbers(node, at: .listed(rows)).expanded(rows.count)
    return .numbers(
      NumberColumn(values: spread(known, .listed(rows), over: frame.rowCount), validity: validity))
  }

  private func condition(_ evaluator: Evaluator) throws(FormulaError) -> Column {
    let truths = try evaluator.truth(node, at: .all(evaluator.frame.rowCount))
    let isComplete = !truths.contains(.unknown)
    var validity = Bitmap(repeating: true, count: truths.count)
    for (row, truth) in truths.enumerated() where truth == .unknown { validity[row] = false }
    return .numbers(
      NumberColumn(values: truths.map { $0 == .isTrue ? 1 : 0 }, validity: isComplete ? nil : validity))
  }
}

/// Values at some rows as values of all rows; the others are 0 and mean nothing.
func spread(_ values: [Double], _ rows: RowSelection, over count: Int) -> [Double] {
  guard case .listed(let list) = rows else { return values }
  var result = [Double](repeating: 0, count: count)
  for (position, row) in list.enumerated() { result[Int(row)] = values[position] }
  return result
}
