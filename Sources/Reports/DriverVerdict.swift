public import DataFrames
internal import Regression
internal import Tables

/// What a driver's coefficient says in words, with both directions read: which way the driver is better and
/// which way the outcome is.
struct DriverVerdict {
  enum Answer: Equatable { case better, worse, untold }

  let driver: Driver
  /// The model's name and its row for the driver.
  let entries: [(model: RegressionModel, row: Estimates.Row, answer: Answer)]

  /// The models in which the driver enters as one straight term; the others have no one-sentence answer.
  init(_ driver: Driver, models: [RegressionModel], directions: [String: Direction]) {
    self.driver = driver
    entries = models.compactMap { model in
      guard let outcome = outcomeDirection(model.response, directions) else { return nil }
      for row in model.estimates.rows {
        guard let sense = sense(of: row.term, in: driver, directions) else { continue }
        return (model, row, Self.answer(row, level: model.estimates.level, sense: sense, outcome: outcome))
      }
      return nil
    }
  }

  private static func answer(
    _ row: Estimates.Row, level: Double, sense: Direction, outcome: Direction
  ) -> Answer {
    guard let p = row.pValue, p < 1 - level else { return .untold }
    let rises = row.estimate > 0
    return (rises == (sense == .higherIsBetter)) == (outcome == .higherIsBetter) ? .better : .worse
  }

  /// `nil` when no model holds the driver as one straight term.
  ///
  /// - Parameter several: whether models must be told apart by their names.
  func sentence(digits: Int, several: Bool) -> String? {
    guard !entries.isEmpty else { return nil }
    let subject = driver.column + (driver.role == driver.column ? "" : " (\(driver.role))")
    let change = driver.direction == .lowerIsBetter ? "less" : "more"
    let groups: [(Answer, String)] = [
      (.better, "goes with a better outcome"), (.worse, "goes with a worse outcome"),
      (.untold, "is not told apart from no change"),
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
    return "\(subject): \(change) of it \(parts.joined(separator: "; "))."
  }

  private func pText(_ row: Estimates.Row, digits: Int) -> String {
    guard let p = row.pValue else { return "p withheld" }
    let text = NumberText.pValue(p, digits: digits)
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
