internal import DataFrames
internal import Formulas
internal import Regression
internal import Tables

extension RegressionReport {
  /// What stands under the table: the answers in words, how to read it, what it rests on, and what it is not.
  var notes: [String] {
    var notes = context.drivers.compactMap { driver in
      DriverVerdict(driver, models: models, directions: context.directions).sentence(digits: digits)
    }
    notes += directionNote
    notes += grouped { $0.errorNote(unit: context.unit, time: context.time, inParentheses: models.count > 1) }
    notes += grouped(\.rowNote) + sharedRowsNote
    notes += grouped(\.effectNote)
    for text in models.flatMap({ $0.fit.design.notes + $0.estimates.notes.map(\.text) })
    where !notes.contains(text) {
      notes.append(text)
    }
    notes += breakNotes + context.remarks
    notes += context.drivers.compactMap { driver in
      guard let isNot = driver.isNot, models.contains(where: { $0.mentions(driver.column) }) else {
        return nil
      }
      return isNot
    }
    if stars { notes.append("* p < 0.05, ** p < 0.01, *** p < 0.001.") }
    notes.append("Associations, not effects: what moved both a driver and the outcome is not ruled out.")
    return notes
  }

  private var directionNote: [String] {
    var parts: [String] = []
    for response in models.map(\.response) {
      guard let direction = outcomeDirection(response, context.directions) else { continue }
      let words =
        direction == .lowerIsBetter
        ? "\(response): 1 is best, so a minus sign is better" : "\(response): higher is better"
      if !parts.contains(words) { parts.append(words) }
    }
    return parts.isEmpty ? [] : [parts.joined(separator: "; ") + "."]
  }

  /// One sentence a distinct text, with the models it is about when they differ.
  private func grouped(_ text: (RegressionModel) -> String?) -> [String] {
    var order: [String] = []
    var names: [String: [String]] = [:]
    for model in models {
      guard let text = text(model) else { continue }
      if names[text] == nil { order.append(text) }
      names[text, default: []].append("(\(model.name))")
    }
    if order.count == 1, names[order[0]]?.count == models.count { return order }
    return order.map { "\(names[$0, default: []].joined(separator: ", ")): \($0)" }
  }

  private var sharedRowsNote: [String] {
    guard models.count > 1, let shared = context.sharedRows else { return [] }
    if models.allSatisfy({ $0.fit.sizes.rows == shared }) {
      return ["All models use the same \(shared) rows."]
    }
    return ["The models have \(shared) rows in common; with --same-rows all use only those."]
  }

  private var breakNotes: [String] {
    let periods = models.flatMap { $0.periods ?? [] }
    guard let first = periods.min(), let last = periods.max() else { return [] }
    return context.breaks.filter { first <= $0.lastBefore && last >= $0.firstAfter }.map {
      "Break between \(NumberText.exact($0.lastBefore)) and \(NumberText.exact($0.firstAfter)): \($0.what)"
    }
  }
}

extension RegressionModel {
  var lostRows: Int { fit.design.losses.reduce(0) { $0 + $1.count } }

  /// Whether a term or the response uses the column.
  func mentions(_ column: String) -> Bool { formula.contains(column) }

  /// What the standard errors allow for: plain words, then the term.
  func errorNote(unit: String?, time: String?, inParentheses: Bool) -> String {
    let covariance = estimates.covariance
    let words =
      switch covariance.choice {
      case .classical: "take errors to be of one spread and unrelated"
      case .heteroskedastic: "allow for errors of unequal spread"
      case .clustered: clusterWords(covariance.clusters.map(\.name), unit: unit, time: time)
      }
    let counts = covariance.clusters.map { "\($0.count)" }.joined(separator: " and ")
    return "Standard errors\(inParentheses ? " in parentheses" : "") \(words) (\(covariance.words)"
      + "\(counts.isEmpty ? "" : ", \(counts) clusters"); t with \(covariance.degreesOfFreedom) df)."
  }

  private func clusterWords(_ names: [String], unit: String?, time: String?) -> String {
    if names.count == 1, names[0] == unit, let time {
      return "allow for the \(time)s of one \(names[0]) being alike"
    }
    return "allow for rows that share a \(names.joined(separator: " or a ")) being alike"
  }

  var rowNote: String {
    let used = fit.sizes.rows
    guard lostRows > 0 else { return "Rows: all \(used) used." }
    let reasons = fit.design.losses.map { "\($0.count) \($0.reason)" }.joined(separator: ", ")
    return "Rows: \(used) of \(used + lostRows) used; left out: \(reasons)."
  }

  var effectNote: String? {
    let names = fit.design.absorbed.map(\.name)
    guard !names.isEmpty else { return nil }
    let rank = fit.sizes.parameters - fit.sizes.coefficients
    return "Taken out: all that is constant within a \(names.joined(separator: " or within a ")) "
      + "(absorbed fixed effects, \(fit.sizes.parametersAreExact ? "" : "at most ")\(rank) degrees of freedom)."
  }
}

extension CovarianceEstimate {
  /// The choice as a reader knows it, e.g. `clustered by province, CR1`.
  var words: String {
    guard case .clustered(let kind, let factor) = choice else { return label }
    return "clustered by " + clusters.map(\.name).joined(separator: " and ") + ", " + kind.rawValue
      + (kind == .cr1 && clusters.count > 1 && factor == .each ? " with each one's factor" : "")
  }
}
