internal import DataFrames
internal import Formulas
internal import Regression
internal import Tables

extension RegressionReport {
  /// What stands under the table: the answers in words, how to read it, what it rests on, and what it is not.
  var notes: [String] {
    var notes = context.drivers.compactMap { driver in
      DriverVerdict(driver, models: models, directions: context.directions)
        .sentence(digits: digits, several: models.count > 1)
    }
    notes += context.drivers.compactMap { driver in
      guard let isNot = driver.isNot, models.contains(where: { $0.mentions(driver.column) }) else {
        return nil
      }
      return "What \(driver.column) is: \(isNot.lowercasedFirst)"
    }
    notes += modelsNote + readingNote + errorNotes
    notes += grouped(\.rowNote) + mostLostNote + sharedRowsNote
    notes += grouped(\.effectNote)
    notes += modelNotes
    notes += breakNote + context.remarks
    if stars { notes.append("* p < 0.05, ** p < 0.01, *** p < 0.001.") }
    notes.append("Associations, not effects: what moved both a driver and the outcome is not ruled out.")
    return notes
  }

  var modelsNote: [String] {
    let titles = models.compactMap { model in model.title.map { "(\(model.name)) \($0)" } }
    return models.count > 1 && !titles.isEmpty ? ["Models: " + titles.joined(separator: "; ") + "."] : []
  }

  /// Which end of each outcome is the good one, and what scaled terms are in.
  var readingNote: [String] {
    var parts: [String] = []
    for response in models.map(\.response) {
      guard let direction = outcomeDirection(response, context.directions) else { continue }
      let isRank = response == context.rank || response.hasPrefix("rank(")
      let words =
        direction == .higherIsBetter
        ? "\(response): higher is better"
        : "\(response): \(isRank ? "1 is best" : "lower is better"), so a minus sign is better"
      if !parts.contains(words) { parts.append(words) }
    }
    let terms = models.flatMap { $0.estimates.rows.map(\.term) }
    if terms.contains(where: { $0.hasPrefix("scale(") }) {
      let within = context.time.flatMap { time in
        terms.contains { $0.hasPrefix("scale(") && $0.hasSuffix("by = \(time))") } ? " of its \(time)" : nil
      }
      parts.append("scale(): in standard deviations\(within ?? "") among the rows used")
    }
    return parts.isEmpty ? [] : [parts.joined(separator: "; ") + "."]
  }

  /// What the standard errors allow for: plain words, then the term; numbers a model where they differ.
  var errorNotes: [String] {
    let kinds = owned { [$0.errorWords(unit: context.unit, time: context.time).joined(separator: " (")] }
    return kinds.map { words, models, names in
      let place = self.models.count > 1 ? " in parentheses" : ""
      let clusters = listed(models) { model in
        let counts = model.estimates.covariance.clusters.map { "\($0.count)" }
        return counts.isEmpty ? nil : counts.joined(separator: " and ")
      }
      let degrees = listed(models) { "\($0.estimates.covariance.degreesOfFreedom)" } ?? ""
      return "\(names.map { $0 + ": s" } ?? "S")tandard errors\(place) \(words)"
        + "\(clusters.map { ", \($0) clusters" } ?? ""); t with \(degrees) df)."
    }
  }

  /// One text when all models have the same, else all in order.
  private func listed(_ models: [RegressionModel], _ text: (RegressionModel) -> String?) -> String? {
    let texts = models.compactMap(text)
    guard let first = texts.first else { return nil }
    if texts.allSatisfy({ $0 == first }) { return first }
    return texts.dropLast().joined(separator: ", ") + " and " + (texts.last ?? "")
  }

  /// Each distinct text in order, with its models, and their names unless it is about all of them.
  private func owned(
    _ texts: (RegressionModel) -> [String]
  ) -> [(text: String, models: [RegressionModel], names: String?)] {
    var order: [String] = []
    var owners: [String: [RegressionModel]] = [:]
    for model in models {
      for text in texts(model) {
        if owners[text] == nil { order.append(text) }
        owners[text, default: []].append(model)
      }
    }
    return order.map { text in
      let found = owners[text, default: []]
      let names = found.map { "(\($0.name))" }.joined(separator: ", ")
      return (text, found, found.count == models.count ? nil : names)
    }
  }

  /// One sentence a distinct text, begun by the models it is about when they differ.
  func grouped(_ text: (RegressionModel) -> String?) -> [String] {
    owned { [text($0)].compactMap(\.self) }.map { text, _, names in
      names.map { "\($0) \(text.lowercasedFirst)" } ?? text
    }
  }

  /// Each model's own caveats.
  private var modelNotes: [String] {
    owned { model in
      let isUncentred = !model.fit.design.hasConstant && model.fit.design.absorbed.isEmpty
      return model.fit.design.notes + model.estimates.notes.map(\.text)
        + (isUncentred ? ["Without a constant R² is about zero, not about the mean."] : [])
    }.map { text, _, names in names.map { "\($0): \(text)" } ?? text }
  }

  var mostLostNote: [String] {
    let losing = models.filter(\.losesMostRows)
    guard !losing.isEmpty else { return [] }
    let names =
      losing.count == models.count ? "" : " in " + losing.map { "(\($0.name))" }.joined(separator: ", ")
    return ["Most rows are left out\(names): what remains may differ from the rest."]
  }

  var sharedRowsNote: [String] {
    guard let shared = context.sharedRows else { return [] }
    let sharing = models.filter { shared.models.contains($0.name) }
    let all = sharing.count == models.count
    let names = all ? "All models" : sharing.map { "(\($0.name))" }.joined(separator: ", ")
    if sharing.allSatisfy({ $0.fit.sizes.rows == shared.rows }) {
      return ["\(names) use the same \(shared.rows) rows."]
    }
    return [
      "\(all ? "The models" : names) use different rows; --same-rows fits them on the \(shared.rows) rows that every one can use."
    ]
  }

  /// Where the series break, in one line; the codebook says what changed.
  var breakNote: [String] {
    let periods = models.flatMap { $0.periods ?? [] }
    guard let first = periods.min(), let last = periods.max() else { return [] }
    var places: [String] = []
    for one in context.breaks where first <= one.lastBefore && last >= one.firstAfter {
      guard one.columns.isEmpty || models.contains(where: { one.columns.contains(where: $0.mentions) }) else {
        continue
      }
      let what = one.columns.isEmpty ? "the series" : one.columns.joined(separator: " and ")
      places.append("\(what) \(NumberText.exact(one.lastBefore))|\(NumberText.exact(one.firstAfter))")
    }
    guard !places.isEmpty else { return [] }
    return [
      "Breaks, where numbers before and after do not compare: \(places.joined(separator: ", "))\(context.codebookHint)."
    ]
  }
}

extension RegressionModel {
  var effectNote: String? {
    let names = fit.design.absorbed.map(\.name)
    guard !names.isEmpty else { return nil }
    return
      "Taken out: all that is constant within a \(names.joined(separator: " or within a ")) (absorbed fixed effects)."
  }

  var lostRows: Int { fit.design.losses.reduce(0) { $0 + $1.count } }
  var losesMostRows: Bool { lostRows > fit.sizes.rows }

  /// What the errors allow for, and the term for it.
  func errorWords(unit: String?, time: String?) -> [String] {
    let covariance = estimates.covariance
    let words =
      switch covariance.choice {
      case .classical: "take errors to be of one spread and unrelated"
      case .heteroskedastic: "allow for errors of unequal spread"
      case .clustered: clusterWords(covariance.clusters.map(\.name), unit: unit, time: time)
      }
    return [words, covariance.words]
  }

  private func clusterWords(_ names: [String], unit: String?, time: String?) -> String {
    if names.count == 1, names[0] == unit, let time {
      // English words alone take an s.
      let periods = time.allSatisfy { $0.isASCII && $0.isLowercase } ? "\(time)s" : "rows"
      return "allow for the \(periods) of one \(names[0]) being alike"
    }
    return "allow for rows that share a \(names.joined(separator: " or a ")) being alike"
  }

  var rowNote: String {
    let used = fit.sizes.rows
    guard lostRows > 0 else { return "All \(used) rows used." }
    let reasons = fit.design.losses.map { loss in
      loss.reason == "--where"
        ? "\(loss.count) outside \(filter ?? loss.reason)" : "\(loss.count) \(loss.reason)"
    }
    return "Used \(used) of \(used + lostRows) rows; left out: \(reasons.joined(separator: ", "))."
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

extension String {
  /// The sentence with a small first letter, to stand inside another; an abbreviation keeps its capitals.
  var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
