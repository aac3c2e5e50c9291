internal import Tables

/// The answer on a driver as sentences whose strength is that of the evidence.
struct AnswerWords {
  let evidence: DriverEvidence
  let facts: ReportFacts
  let digits: Int

  /// The answer, what the column is where it is a proxy, and why models were not counted.
  var sentences: [String] {
    let driver = evidence.driver
    let proxy = driver.isNot.map { "What \(driver.column) is: \($0.lowercasedFirst)" }
    let isSaid = evidence.level != .unsaid && !evidence.uncounted.isEmpty
    return [
      "\(subject): \(answer)", proxy, isSaid ? "Not counted: \(reasons.joined(separator: "; "))." : nil,
    ]
    .compactMap(\.self)
  }

  /// What the driver stands for, as far as its column goes: a proxy never under the bare name.
  var subject: String {
    let role = evidence.driver.role
    return "\(role.prefix(1).uppercased() + role.dropFirst()), as far as \(evidence.driver.column) shows it"
  }

  private var answer: String {
    let change = evidence.driver.direction == .lowerIsBetter ? "less of it" : "more of it"
    return switch evidence.level {
    case .together: "\(change) \(together)"
    case .divided: "\(change) \(divided)"
    case .untold: "\(change) \(untold)"
    case .unsaid: "cannot be said with these data: \(reasons.joined(separator: "; "))."
    }
  }

  private var together: String {
    let count = evidence.counted.count
    let isBetter = evidence.counted.first?.isBetter ?? true
    let models =
      switch count {
      case 1: "the one model"
      case 2: "both models"
      default: "all \(count) models"
      }
    return
      "\(goesWith(isBetter, evidence.counted)) in \(models) that could tell (\(count == 1 ? "" : "largest ")"
      + "\(p(evidence.largestP))\(holm))."
  }

  private func goesWith(_ isBetter: Bool, _ entries: [DriverEvidence.Entry]) -> String {
    "goes with a \(isBetter ? "better" : "worse") \(outcome(entries))"
  }

  private var divided: String {
    let (seen, others) = (evidence.counted.filter(\.isSeen), evidence.counted.filter { !$0.isSeen })
    var parts = [true, false].compactMap { isBetter -> String? in
      let group = seen.filter { $0.isBetter == isBetter }
      return group.isEmpty ? nil : "\(goesWith(isBetter, group)) in \(listedModels(group))"
    }
    if !others.isEmpty { parts.append("is not told apart from zero in \(listedModels(others))") }
    return parts.joined(separator: "; ") + ending(seen: seen.count)
  }

  /// Why that is no answer.
  private func ending(seen: Int) -> String {
    if seen < evidence.counted.count { return ": it hangs on the model, so these data do not settle it." }
    if !evidence.agrees { return ": the directions differ, so these data do not settle it." }
    return
      ": not once \(evidence.asked) drivers are allowed for (Holm \(p(evidence.adjustedP))), so these data do not "
      + "settle it."
  }

  private var untold: String {
    let count = evidence.counted.count
    let models = count == 1 ? "the one model" : "any of the \(count) models"
    return "is not told apart from zero in \(models) that could tell (\(count == 1 ? "" : "smallest ")"
      + "\(p(evidence.smallestP)))."
  }

  private var holm: String {
    guard evidence.asked > 1, let adjusted = evidence.adjustedP else { return "" }
    return "; after Holm for \(evidence.asked) drivers \(p(adjusted))"
  }

  private func listedModels(_ entries: [DriverEvidence.Entry]) -> String {
    entries.map { "(\($0.model.name)) \(p($0.p))" }.joined(separator: ", ")
  }

  /// What the entries' outcomes are called together.
  private func outcome(_ entries: [DriverEvidence.Entry]) -> String {
    let kinds = Set(
      entries.map { entry in
        entry.model.response == facts.roles.rank
          ? "rank" : entry.model.response == facts.roles.score ? "score" : "outcome"
      })
    if kinds == ["rank", "score"] { return "rank and score" }
    return kinds.count == 1 ? kinds.first ?? "outcome" : "outcome"
  }

  private func p(_ value: Double?) -> String {
    guard let value else { return "p withheld" }
    let text = NumberText.pValue(value, digits: max(digits, 3))
    return text.first == "<" ? "p\(text)" : "p=\(text)"
  }

  // MARK: Models that do not count

  private var reasons: [String] {
    guard !evidence.uncounted.isEmpty else { return ["no model holds it"] }
    var order: [String] = []
    var names: [String: [String]] = [:]
    for (model, reason) in evidence.uncounted {
      let text = words(reason)
      if names[text] == nil { order.append(text) }
      names[text, default: []].append("(\(model.name))")
    }
    return order.map { "in \(listed(names[$0] ?? [])) \($0)" }
  }

  private func words(_ reason: DriverEvidence.Uncounted) -> String {
    switch reason {
    case .unknownUnits: "it is not said which rows belong to one unit (--unit, --time)"
    case .withoutEffects:
      "what is constant within one \(facts.effects.joined(separator: " or within one ")) is not taken out"
    case .dropped: "it is the same in all rows, or determined by what else is in the model"
    case .bent: "it does not enter as one straight term"
    case .withheld: "there is no p-value for it"
    case .noDirection: "it is not declared which end of the outcome is the good one"
    case .fewClusters(let count, let name):
      "errors rest on \(count) clusters (\(name)), fewer than \(EvidenceRule.least)"
    case .fewDegrees(let count):
      "there are only \(count) rows more than coefficients, fewer than \(EvidenceRule.least)"
    }
  }
}

extension EvidenceRule {
  /// The rule as it is printed with the answers.
  func sentences(_ evidence: [DriverEvidence], _ facts: ReportFacts) -> [String] {
    let asked = evidence.map(\.asked).max() ?? 0
    let taken =
      effects.isEmpty
      ? "" : ", takes out what is constant within one \(effects.joined(separator: " or within one "))"
    let isClustered = evidence.flatMap(\.counted).contains { !$0.model.estimates.covariance.clusters.isEmpty }
    let floor =
      isClustered || !effects.isEmpty
      ? "\(Self.least) clusters" : "\(Self.least) rows more than there are coefficients"
    let allowance = asked > 1 ? ", after allowing for the \(asked) drivers asked (Holm)" : ""
    return [
      "A model counts for a driver when it holds the driver as one straight term\(taken), and when its errors rest on at "
        + "least \(floor). It does not count without a p-value for the driver, or where the good end of its outcome is not "
        + "declared.",
      "\"Goes with\" is said when all models that count show the same direction and the largest of their p-values is below "
        + "0.05\(allowance). What has to be seen in every model needs no further allowance for the number of models.",
      "\"Hangs on the model\" is said when p is below 0.05 in some of them only; with opposite directions, or when it does "
        + "not outlast the allowance, the data do not settle it either.",
      "\"Not told apart from zero\" is said when p is below 0.05 in none of them. It is not the same as zero: the "
        + "intervals show what these data cannot rule out.",
      "\"Cannot be said\" is said when no model counts or no column stands for the driver.",
      "None of these words says what would happen if an office changed a driver: they are about what stood together.",
    ]
  }
}
