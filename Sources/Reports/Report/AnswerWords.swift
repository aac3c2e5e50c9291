internal import Tables

/// The answer on a driver as sentences whose strength is that of the evidence.
struct AnswerWords {
  let evidence: DriverEvidence
  let facts: ReportFacts
  let digits: Int

  /// The answer, then why models were not counted.
  var sentences: [String] {
    let head = "\(subject): "
    switch evidence.level {
    case .together: return [head + together] + exceptions
    case .divided: return [head + divided] + exceptions
    case .untold: return [head + untold] + exceptions
    case .unsaid:
      return [head + "cannot be said with these data: \(reasons.joined(separator: "; "))."]
    }
  }

  /// What the driver stands for, as far as its column goes: a proxy never under the bare name.
  var subject: String {
    let driver = evidence.driver
    let name = driver.role.prefix(1).uppercased() + driver.role.dropFirst()
    var note = ""
    if var isNot = driver.isNot?.lowercasedFirst {
      if isNot.hasSuffix(".") { isNot.removeLast() }
      note = " (\(isNot))"
    }
    return "\(name), as far as \(driver.column) shows it\(note)"
  }

  private var change: String { evidence.driver.direction == .lowerIsBetter ? "less" : "more" }

  private var together: String {
    let isBetter = evidence.counted.first?.isBetter ?? true
    let count = evidence.counted.count
    let models =
      count == 1
      ? "in the one model that could tell"
      : "in \(count == 2 ? "both" : "all \(count)") models that could tell"
    return
      "\(change) of it goes with a \(isBetter ? "better" : "worse") \(outcome(evidence.counted)) \(models) "
      + "(\(count == 1 ? "p" : "largest p") \(p(evidence.largestP))\(holm))."
  }

  private var divided: String {
    let (seen, others) = (evidence.counted.filter(\.isSeen), evidence.counted.filter { !$0.isSeen })
    let better = seen.filter(\.isBetter)
    let worse = seen.filter { !$0.isBetter }
    var parts: [String] = []
    for (group, word) in [(better, "better"), (worse, "worse")] where !group.isEmpty {
      parts.append("\(change) of it goes with a \(word) \(outcome(group)) in \(listedModels(group))")
    }
    if !others.isEmpty { parts.append("is not told apart from zero in \(listedModels(others))") }
    let found =
      parts.count > 1 ? parts.dropLast().joined(separator: "; ") + "; " + parts[parts.count - 1] : parts[0]
    return found + ending(seen: seen.count)
  }

  /// Why that is no answer.
  private func ending(seen: Int) -> String {
    if seen < evidence.counted.count { return ": it hangs on the model, so these data do not settle it." }
    if !evidence.agrees { return ": the directions differ, so these data do not settle it." }
    return
      ": below 0.05\(seen > 1 ? " each" : ""), but not once \(evidence.asked) drivers are allowed for (Holm p "
      + "\(p(evidence.adjustedP))), so these data do not settle it."
  }

  private var untold: String {
    let count = evidence.counted.count
    let models = count == 1 ? "the one model that could tell" : "any of the \(count) models that could tell"
    return
      "not told apart from zero in \(models) (\(count == 1 ? "p" : "smallest p") \(p(evidence.smallestP)))."
  }

  private var holm: String {
    guard evidence.asked > 1, let adjusted = evidence.adjustedP else { return "" }
    return "; \(p(adjusted)) after Holm for \(evidence.asked) drivers"
  }

  private func listedModels(_ entries: [DriverEvidence.Entry]) -> String {
    entries.map { "(\($0.model.name)) p \(p($0.p))" }.joined(separator: ", ")
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
    value.map { NumberText.pValue($0, digits: max(digits, 3)) } ?? "withheld"
  }

  // MARK: Models that do not count

  private var exceptions: [String] {
    evidence.uncounted.isEmpty ? [] : ["Not counted: \(reasons.joined(separator: "; "))."]
  }

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
    case .withoutEffects:
      "what is constant within a \(facts.unit)\(facts.roles.time.map { " or within a \($0)" } ?? "") is not taken out"
    case .dropped: "it is the same in all rows, or determined by what else is in the model"
    case .bent: "it does not enter as one straight term"
    case .withheld: "there is no p-value for it"
    case .noDirection: "it is not declared which end of the outcome is the good one"
    case .fewClusters(let count, let name):
      "errors rest on \(count) clusters (\(name)), fewer than \(EvidenceRule.least)"
    case .fewDegrees(let count):
      "\(counted(count, "row")) more than there are coefficients, fewer than \(EvidenceRule.least), tell the errors"
    }
  }
}

extension EvidenceRule {
  /// The rule as it is printed with the answers.
  func sentences(_ evidence: [DriverEvidence], _ facts: ReportFacts) -> [String] {
    let asked = evidence.map(\.asked).max() ?? 0
    let taken =
      effects.isEmpty
      ? "" : ", takes out what is constant within a \(effects.joined(separator: " or within a "))"
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
