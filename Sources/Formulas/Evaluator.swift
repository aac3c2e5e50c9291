internal import DataFrames
internal import Glibc

/// Computes expressions over rows of a frame.
///
/// The caller sees to it that no entry the expression reads is missing at those rows: `validity` says where.
/// A result that is not finite is an error with its line, never a value.
final class Evaluator {
  let frame: DataFrame
  let panel: Panel?
  let label: String?
  /// Needed by `scale` and `rank`, which see the rows of a model.
  let options: DesignOptions
  var notes: [String] = []
  private var lags: [Int: [Int32]] = [:]

  init(_ frame: DataFrame, panel: Panel?, options: DesignOptions, label: String? = nil) {
    self.frame = frame
    self.panel = panel
    self.options = options
    self.label = label
  }

  /// One value for all rows, or one a row.
  enum Numbers {
    case one(Double)
    case many([Double])

    func expanded(_ count: Int) -> [Double] {
      switch self {
      case .one(let value): [Double](repeating: value, count: count)
      case .many(let values): values
      }
    }
  }

  func error(_ message: String) -> FormulaError { FormulaError(.data, labelled(message, label)) }

  /// The numbers of an expression at these rows, where nothing that it reads is missing.
  func numbers(_ node: Node, at rows: RowSelection) throws(FormulaError) -> Numbers {
    switch node {
    case .number(let value): return .one(value)
    case .text(let text): throw error("'\(text)' is text, where a number is expected")
    case .name(let name): return .many(try column(name, at: rows))
    case .negative(let inner):
      return mapped(try numbers(inner, at: rows)) { -$0 }
    case .not, .within, .missing:
      return .many(try truth(node, at: rows).map { $0 == .isTrue ? 1 : 0 })
    case .binary(let sign, let left, let right):
      if sign.precedence <= 4 { return .many(try truth(node, at: rows).map { $0 == .isTrue ? 1 : 0 }) }
      let result = combined(sign, try numbers(left, at: rows), try numbers(right, at: rows))
      return try finite(result, node, rows)
    case .scaled(let inner, by: let group):
      return .many(try scaled(inner, by: group, node, rows))
    case .call(let function, let arguments):
      return try value(function, arguments, node, rows)
    }
  }

  private func value(
    _ function: Function, _ arguments: [Node], _ node: Node, _ rows: RowSelection
  ) throws(FormulaError) -> Numbers {
    let inner = arguments[0]
    switch function {
    case .identity: return try numbers(inner, at: rows)
    case .lag:
      return try numbers(inner, at: lagged(rows, distance(arguments)))
    case .diff:
      let now = try numbers(inner, at: rows)
      let before = try numbers(inner, at: lagged(rows, distance(arguments)))
      return try finite(combined(.subtract, now, before), node, rows)
    case .scale: return .many(try scaled(inner, by: nil, node, rows))
    case .rank: return .many(try ranked(inner, node, rows))
    case .factor, .poly: preconditionFailure("\(node) is a term, not a number")
    case .log: return try finite(mapped(try numbers(inner, at: rows), log), node, rows)
    case .log2: return try finite(mapped(try numbers(inner, at: rows), log2), node, rows)
    case .log10: return try finite(mapped(try numbers(inner, at: rows), log10), node, rows)
    case .exp: return try finite(mapped(try numbers(inner, at: rows), exp), node, rows)
    case .sqrt: return try finite(mapped(try numbers(inner, at: rows)) { $0.squareRoot() }, node, rows)
    case .abs: return mapped(try numbers(inner, at: rows), \.magnitude)
    }
  }

  private func distance(_ arguments: [Node]) -> Int {
    arguments.count > 1 ? wholeNumber(arguments[1]) ?? 1 : 1
  }

  // MARK: Columns and rows

  private func column(_ name: String, at rows: RowSelection) throws(FormulaError) -> [Double] {
    switch try frame.required(name, label: label) {
    case .categories(let column): throw textAsNumber(name, column)
    case .numbers(let column):
      guard case .listed(let list) = rows else { return column.values }
      return list.map { column.values[Int($0)] }
    }
  }

  /// Names the first entry that is no number.
  func textAsNumber(_ name: String, _ column: CategoryColumn, role: String = "") -> FormulaError {
    let codes = column.maskedCodes()
    let isText = column.levels.map { !isNumber($0) }
    guard let row = codes.firstIndex(where: { $0 >= 0 && isText[Int($0)] }) else {
      return error(
        "\(role)column \"\(name)\" of \(frame.source) holds categories, where numbers are expected")
    }
    let numeric = isText.count { !$0 }
    let text = column.levels[Int(codes[row])]
    let wayOut =
      numeric > 0
      ? "; correct it or, if it stands for a missing value, say so: --missing 'NA,\(text)'"
      : "; use a column of numbers"
    return error(
      "\(role)column \"\(name)\" holds text, where numbers are expected: \"\(text)\" (\(frame.place(ofRow: row)))\(wayOut)"
    )
  }

  /// Whether a reader takes the text for a number; `Double` takes `inf`, `nan` and hexadecimal digits too.
  func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy("+-.0123456789Ee".utf8.contains) && Double(text)?.isFinite ?? false
  }

  private func rowsBack(_ k: Int) throws(FormulaError) -> [Int32] {
    if let known = lags[k] { return known }
    guard let panel else { throw error("lag() and diff() need a panel: declare it by --unit and --time") }
    let made = panel.lagged(by: k)
    lags[k] = made
    return made
  }

  private func lagged(_ rows: RowSelection, _ k: Int) throws(FormulaError) -> RowSelection {
    let back = try rowsBack(k)
    guard case .listed(let list) = rows else { return .listed(back) }
    return .listed(list.map { back[Int($0)] })
  }

  // MARK: What is missing

  /// Where everything that the expression reads is present; `nil` is everywhere.
  func validity(_ node: Node) throws(FormulaError) -> Bitmap? {
    switch node {
    case .number, .text, .missing: return nil
    case .name(let name): return try frame.required(name, label: label).validity
    case .call(.lag, let arguments):
      return try lagValidity(arguments[0], distance(arguments))
    case .call(.diff, let arguments):
      return both(try validity(arguments[0]), try lagValidity(arguments[0], distance(arguments)))
    case .scaled(let inner, by: let group):
      return both(try validity(inner), try frame.required(group, label: label).validity)
    default:
      var result: Bitmap?
      for part in node.parts { result = both(result, try validity(part)) }
      return result
    }
  }

  private func lagValidity(_ node: Node, _ k: Int) throws(FormulaError) -> Bitmap {
    let inner = try validity(node)
    let back = try rowsBack(k)
    var result = Bitmap(repeating: false, count: frame.rowCount)
    for (row, source) in back.enumerated() where source >= 0 && inner?[Int(source)] ?? true {
      result[row] = true
    }
    return result
  }

  private func both(_ left: Bitmap?, _ right: Bitmap?) -> Bitmap? {
    guard var result = left, let right else { return left ?? right }
    result.formIntersection(right)
    return result
  }

  // MARK: Finite results

  private func finite(_ numbers: Numbers, _ node: Node, _ rows: RowSelection) throws(FormulaError) -> Numbers
  {
    switch numbers {
    case .one(let value):
      if !value.isFinite { throw error("\(node) is not a finite number") }
    case .many(let values):
      if let position = values.firstIndex(where: { !$0.isFinite }) { throw notFinite(node, rows[position]) }
    }
    return numbers
  }

  /// Columns are derived before conditions on rows are looked at.
  private var wayOut: String {
    label == "--derive"
      ? "correct or empty the cell, or transform otherwise, e.g. log(y + 1): --where comes after --derive"
      : "leave such rows out by --where, or transform otherwise"
  }

  private func notFinite(_ node: Node, _ row: Int) -> FormulaError {
    let values = node.columns.compactMap { name -> String? in
      guard case .numbers(let column)? = frame.column(name) else { return nil }
      return "\(written(name)) = \(shortestText(column.values[row]))"
    }
    return error(
      "\(node) has no finite value on line \(frame.lines.line(ofRow: row)) of \(frame.file(ofRow: row)), where"
        + " \(values.joined(separator: ", ")); \(wayOut)")
  }
}

// MARK: Arithmetic

@inline(__always)
private func mapped(_ numbers: Evaluator.Numbers, _ function: (Double) -> Double) -> Evaluator.Numbers {
  switch numbers {
  case .one(let value): .one(function(value))
  case .many(let values): .many(values.map(function))
  }
}

private func combined(
  _ sign: BinaryOperator, _ left: Evaluator.Numbers, _ right: Evaluator.Numbers
) -> Evaluator.Numbers {
  switch sign {
  case .add: paired(left, right) { $0 + $1 }
  case .subtract: paired(left, right) { $0 - $1 }
  case .multiply: paired(left, right) { $0 * $1 }
  case .divide: paired(left, right) { $0 / $1 }
  default:
    if case .one(let exponent) = right, let count = Int(exactly: exponent), (1...16).contains(count) {
      mapped(left) { product($0, count) }
    } else {
      paired(left, right) { pow($0, $1) }
    }
  }
}

/// x^k as a repeated product: the same on every machine, which a mathematical library's `pow` need not be.
private func product(_ x: Double, _ count: Int) -> Double {
  var result = x
  for _ in 1..<count { result *= x }
  return result
}

@inline(__always)
private func paired(
  _ left: Evaluator.Numbers, _ right: Evaluator.Numbers, _ function: (Double, Double) -> Double
) -> Evaluator.Numbers {
  switch (left, right) {
  case (.one(let a), .one(let b)): .one(function(a, b))
  case (.one(let a), .many(let values)): .many(values.map { function(a, $0) })
  case (.many(let values), .one(let b)): .many(values.map { function($0, b) })
  case (.many(let a), .many(let b)): .many(a.indices.map { function(a[$0], b[$0]) })
  }
}
