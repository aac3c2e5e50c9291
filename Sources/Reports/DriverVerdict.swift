public import DataFrames
internal import Regression
internal import Tables

/// What a driver's coefficient says in words, with both directions read: which way the driver is better and
/// which way the outcome is.
struct DriverVerdict {
  enum Answer: Equatable { case better, worse, higher, lower, untold, withheld }

  let driver: Driver
  /// The model and its row for the driver; `leaning` is the answer that the sign alone would give.
  let entries: [(model: RegressionModel, row: Estimates.Row, answer: Answer, leaning: Answer)]

  /// Models in which the driver enters by several terms or a bent one: no one number answers.
  let unclear: [RegressionModel]

  /// An outcome whose good end is unknown is said to be higher or lower, never better or worse.
  init(_ driver: Driver, models: [RegressionModel], directions: [String: Direction]) {
    self.driver = driver
    let present = models.filter { $0.mentions(driver.column) }
    let found = present.map { model in
      (model, model.termCount(of: driver.column) == 1 ? Self.row(of: driver, in: model, directions) : nil)
    }
    unclear = found.filter { $0.1 == nil }.map(\.0)
    entries = found.compactMap { model, found in
      guard let (row, sense) = found else { return nil }
      let leaning = Self.leaning(row, sense: sense, outcome: outcomeDirection(model.response, directions))
      let isSeen = row.pValue.map { $0 < 1 - model.estimates.level }
      return (model, row, isSeen.map { $0 ? leaning : .untold } ?? .withheld, leaning)
    }
  }

  private static func row(
    of driver: Driver, in model: RegressionModel, _ directions: [String: Direction]
  ) -> (Estimates.Row, Direction)? {
    for row in model.estimates.rows {
      if let sense = sense(of: row.term, in: driver, directions) { return (row, sense) }
    }
    return nil
  }

  private static func leaning(_ row: Estimates.Row, sense: Direction, outcome: Direction?) -> Answer {
    let rises = (row.estimate > 0) == (sense == .higherIsBetter)
    guard let outcome else { return rises ? .higher : .lower }
    return rises == (outcome == .higherIsBetter) ? .better : .worse
  }

  /// `nil` when no model holds the driver.
  ///
  /// - Parameter several: whether models must be told apart by their names.
  func sentence(digits: Int, several: Bool) -> String? {
    let subject = driver.column + (driver.role == driver.column ? "" : " (\(driver.role))")
    let bent = "does not enter as one straight term, so no one number answers"
    guard !entries.isEmpty else { return unclear.isEmpty ? nil : "\(subject) \(bent)." }
    let change = driver.direction == .lowerIsBetter ? "less" : "more"
    let groups: [(Answer, String)] = [
      (.better, "goes with a better outcome"), (.worse, "goes with a worse outcome"),
      (.higher, "goes with a higher outcome"), (.lower, "goes with a lower outcome"),
      (.untold, "is not told apart from no change"), (.withheld, "cannot be judged"),
    ]
    let parts = groups.compactMap { answer, words -> String? in
      let found = entries.filter { $0.answer == answer }
      guard !found.isEmpty else { return nil }
      let details = found.map { entry in
        let p = pText(entry.row, digits: digits)
        return several ? "(\(entry.model.name)) \(p)" : p
      }
      return several ? "\(words) in \(details.joined(separator: ", "))" : "\(words) (\(details[0]))"
    }
    let rest = unclear.map { "(\($0.name))" }.joined(separator: ", ")
    return "\(subject): \(change) of it \(parts.joined(separator: "; "))"
      + (rest.isEmpty ? "." : "; in \(rest) it \(bent).")
  }

  private func pText(_ row: Estimates.Row, digits: Int) -> String {
    guard let p = row.pValue else { return "p withheld" }
    let text = NumberText.pValue(p, digits: max(digits, leastDigitsOfP))
    return text.first == "<" ? "p\(text)" : "p=\(text)"
  }
}

/// A column that stands for something an office can change.
public struct Driver: Sendable, Equatable {
  public let column: String
  /// What it stands for: training, meetings, IT.
  public let role: String
  public let direction: Direction
  /// What the column is not, in one sentence without its name.
  public let isNot: String?

  public init(column: String, role: String, direction: Direction, isNot: String? = nil) {
    self.column = column
    self.role = role
    self.direction = direction
    self.isNot = isNot
  }
}

/// Which way a response is better: a plain column by declaration; log, sqrt and scale keep it; a rank computed
/// from a column with a known direction has 1 as best.
func outcomeDirection(_ response: String, _ directions: [String: Direction]) -> Direction? {
  for (column, direction) in directions {
    if response == column || isStraight(response, of: column) { return direction }
    if ["rank(\(column))", "rank([\(column)])"].contains(response) { return .lowerIsBetter }
  }
  return nil
}

/// Which way the term is better for this driver; `nil` when the term is not the driver alone.
private func sense(of term: String, in driver: Driver, _ directions: [String: Direction]) -> Direction? {
  if term == driver.column || isStraight(term, of: driver.column) { return driver.direction }
  if ["rank(\(driver.column))", "rank([\(driver.column)])"].contains(term) {
    return directions[driver.column] == nil ? driver.direction : .lowerIsBetter
  }
  return nil
}

/// Whether `term` is an increasing function of the column alone.
private func isStraight(_ term: String, of column: String) -> Bool {
  [column, "[\(column)]"].contains { name in
    ["scale", "log", "log2", "log10", "sqrt", "exp", "lag", "diff"].contains { function in
      term == "\(function)(\(name))"
        || term.hasPrefix("\(function)(\(name),") && term.hasSuffix(")") && !term.dropLast().contains(")")
    }
  } || term == "[\(column)]"
}
