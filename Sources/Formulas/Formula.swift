/// A model as it is written: a response, terms, absorbed effects, and endogenous terms with instruments.
///
/// `score ~ training + log(it) + training:it | province + year | meetings ~ inspections`
///
/// The operators are R's; a value that has seen no data. Printing then parsing gives it back.
///
/// > Reference: Wilkinson & Rogers (1973), Symbolic description of factorial models for analysis of variance,
/// > Applied Statistics 22; Chambers & Hastie (1992), Statistical Models in S, chapter 2.
public struct Formula: Sendable, Hashable {
  let response: Node
  /// Expanded, lower orders first, as R orders them.
  let terms: [Term]
  /// Whether the text asks for a constant; with absorbed effects there is none either way.
  public let hasConstant: Bool
  /// Absorbed effects; several names are one effect of their combinations.
  public let absorbed: [[String]]
  let endogenous: [Term]
  let instruments: [Term]

  /// Whether the formula has an instruments part.
  public var hasInstruments: Bool { !endogenous.isEmpty }
  /// The response as printed.
  public var responseName: String { response.columnName }
  /// The terms as printed.
  public var termNames: [String] { terms.map(\.description) }

  /// Reads a formula.
  ///
  /// - Throws: `FormulaError` of kind `.syntax`, with the spot.
  public static func parse(_ text: String) throws(FormulaError) -> Formula {
    var parser = try FormulaParser(text)
    return try parser.formula()
  }

  /// The columns it reads, in the order of first appearance.
  public var variables: [String] {
    let nodes = [response] + (terms + endogenous + instruments).flatMap(\.factors)
    var names: [String] = []
    for name in nodes.flatMap(\.columns) + absorbed.joined() where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}

/// A term: the interaction of one or more variables, in the order in which the formula first has them.
struct Term: Hashable, Sendable, CustomStringConvertible {
  let factors: [Node]

  var description: String { factors.map(\.description).joined(separator: ":") }
}

extension Formula: CustomStringConvertible {
  public var description: String {
    var text = "\(response) ~ \(right)"
    if !absorbed.isEmpty { text += " | " + absorbed.map(effectName).joined(separator: " + ") }
    if hasInstruments { text += " | \(joined(endogenous)) ~ \(joined(instruments))" }
    return text
  }

  private var right: String {
    if terms.isEmpty { return hasConstant ? "1" : "0" }
    return joined(terms) + (hasConstant ? "" : " - 1")
  }

  private func joined(_ terms: [Term]) -> String { terms.map(\.description).joined(separator: " + ") }
}

/// An absorbed effect as printed: `province`, `region^year`.
func effectName(_ names: [String]) -> String { names.map(written).joined(separator: "^") }

extension Node {
  /// As tables name it: a plain column by its bare name, anything else as printed.
  var columnName: String {
    if case .name(let name) = self { return name }
    return description
  }
}
