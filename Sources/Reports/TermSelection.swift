internal import Regression

/// Which terms are shown, in which order and under which names.
public struct TermSelection: Sendable {
  /// Only these, when not empty, in this order.
  public var keep: [String]
  /// Not these.
  public var omit: [String]
  /// Names as typed and the labels that replace them.
  public var labels: [String: String]

  public init(keep: [String] = [], omit: [String] = [], labels: [String: String] = [:]) {
    self.keep = keep
    self.omit = omit
    self.labels = labels
  }

  func shows(_ term: String) -> Bool { (keep.isEmpty || keep.contains(term)) && !omit.contains(term) }
  func label(_ term: String) -> String { labels[term] ?? term }

  /// The terms of all models, each once, in order of appearance or of `keep`; the constant last.
  func ordered(_ models: [RegressionModel]) -> [String] {
    var terms: [String] = []
    for row in models.flatMap(\.estimates.rows) where shows(row.term) && !terms.contains(row.term) {
      terms.append(row.term)
    }
    if !keep.isEmpty { return keep.filter(terms.contains) }
    return terms.filter { $0 != "(Intercept)" } + terms.filter { $0 == "(Intercept)" }
  }

  /// Names in the options that no model has.
  public func unknown(in models: [RegressionModel]) -> [String] {
    let known = Set(models.flatMap(\.fit.names))
    return (keep + omit + labels.keys.sorted()).filter { !known.contains($0) }
  }
}
