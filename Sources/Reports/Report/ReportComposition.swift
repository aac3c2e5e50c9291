internal import Tables

/// A report put together: what ran, in order, under the answers that follow from it.
public struct ReportComposition: Sendable {
  public var facts: ReportFacts
  public var exhibits: [ReportExhibit]
  /// What was not asked of these data, and why, a sentence each.
  public var gaps: [String]
  public var digits = 3

  public init(facts: ReportFacts, exhibits: [ReportExhibit], gaps: [String]) {
    (self.facts, self.exhibits, self.gaps) = (facts, exhibits, gaps)
  }

  public var document: ReportDocument {
    let sizes = SizesTable(evidence: evidence, digits: digits).table
    // The table of sizes stands first, so it bears the first number.
    let first = sizes == nil ? 1 : 2
    let numbered = exhibits.enumerated().map { (number: $0 + first, exhibit: $1) }
    var sections = [ReportSection(answerHeading, answers(sizes, numbered))]
    sections.append(
      ReportSection(
        "The data, and what they lack",
        DataPortrait(facts: facts, gaps: gaps).blocks
          + tables(numbered) { if case .description = $0 { true } else { false } }))
    sections += [
      section("Ranks and trends", numbered) { finding in
        switch finding {
        case .history, .changes, .trend: true
        default: false
        }
      },
      section("What stands together with what (correlations)", numbered) {
        if case .correlation = $0 { true } else { false }
      },
      section("Drivers side by side (regressions)", numbered) {
        if case .regression = $0 { true } else { false }
      },
      section("What next year may bring (forecast)", numbered) {
        if case .forecast = $0 { true } else { false }
      },
    ].compactMap(\.self)
    let methods = MethodsParagraph(exhibits: numbered, evidence: evidence, version: facts.version)
    sections.append(ReportSection("How the numbers were made", [.list(methods.sentences.map { [$0] })]))
    sections.append(ReportSection("To get every table again", commands(numbered, hasSizes: sizes != nil)))
    return ReportDocument(title: facts.title, sections: sections)
  }

  /// Whether a table carries a warning that a strict reader heeds.
  public var hasWarnings: Bool { exhibits.contains { $0.document.hasWarnings } }

  var evidence: [DriverEvidence] { exhibits.compactMap(\.regression).flatMap(rule.judged) }

  private var rule: EvidenceRule {
    EvidenceRule(effects: facts.effects, knowsUnits: facts.roles.unit != nil)
  }

  // MARK: The head

  private var answerHeading: String {
    facts.drivers.isEmpty ? "What can be said" : "The question and the answer"
  }

  private func answers(_ sizes: Table?, _ numbered: [(number: Int, exhibit: ReportExhibit)]) -> [ReportBlock]
  {
    var blocks: [ReportBlock] = []
    let evidence = evidence

    if !facts.drivers.isEmpty, !facts.outcomes.isEmpty {
      let drivers = facts.drivers.map { "\($0.direction == .lowerIsBetter ? "less" : "more") \($0.column)" }
      blocks.append(
        .paragraph(
          ["Does \(joined(drivers, "or")) go with a better \(listed(outcomes))?", Self.caution]
            + (facts.shape == .units ? [Self.once] : [])))
    }
    var entries = evidence.map {
      AnswerWords(evidence: $0, facts: facts, digits: digits).sentences
    }
    if evidence.isEmpty {
      entries += facts.drivers.map { driver in
        var one = DriverEvidence(driver: driver)
        one.conclude(adjusted: nil, asked: 0)
        let subject = AnswerWords(evidence: one, facts: facts, digits: digits).subject
        return ["\(subject): cannot be said with these data; the reason stands in the next section."]
      }
    }
    let absent = facts.absentDrivers
    if !absent.isEmpty {
      entries.append([
        "Of \(listed(absent)) nothing can be said: no column stands for \(absent.count == 1 ? "it" : "them")."
      ])
    }
    entries += trendSentences
    blocks.append(.list(entries))
    if let sizes, let source = numbered.first(where: { $0.exhibit.regression != nil }) {
      var table = sizes
      table.notes =
        (source.exhibit.regression?.readingNote ?? []) + [
          "The numbers are those of Table \(source.number), whose notes hold here too; models that do not count are left out.",
          "Each interval is sure by itself, not all of them together.",
        ]
      blocks.append(.table(Document(command: "report", display: [table], data: [], notes: []), number: 1))
      if let few = fewClusters(evidence) { blocks.append(.paragraph([few])) }
    }
    if evidence.contains(where: { !$0.counted.isEmpty }) {
      blocks += [.heading("The rule for these words"), .list(rule.sentences(evidence, facts).map { [$0] })]
    }
    return blocks
  }

  private static let once =
    "Each unit is there once, so units are compared with one another, and whatever else they differ in is in the answers."
  private static let caution = "This is about what stood together, not about what follows from what."

  /// Those that models were asked for, where models ran.
  private var outcomes: [String] {
    let asked = exhibits.compactMap(\.regression).flatMap(\.models).map(\.response)
    let found = facts.outcomes.filter(asked.contains)
    return found.isEmpty ? facts.outcomes : found
  }

  private func fewClusters(_ evidence: [DriverEvidence]) -> String? {
    let clusters = evidence.flatMap(\.counted).flatMap { $0.model.estimates.covariance.clusters }
    guard let least = clusters.min(by: { $0.count < $1.count }), least.count < 30 else { return nil }
    return
      "With \(least.count) clusters (\(least.name)) such p-values tend to be somewhat too small; near 0.05 they are to be "
      + "read with care."
  }

  private var trendSentences: [[String]] {
    let trends = exhibits.compactMap(\.trend)
    return trends.compactMap { trend -> [String]? in
      let times = trend.trends.lines.flatMap(\.times)
      let ends = [times.min(), times.max()].compactMap(\.self).map(NumberText.exact)
      let span = trends.count > 1 ? " in \(ends.joined(separator: "–"))" : ""
      let sentences = MovementWords(trend: trend, span: span).sentences
      return sentences.isEmpty ? nil : sentences
    }
  }

  // MARK: Tables and commands

  private func tables(
    _ numbered: [(number: Int, exhibit: ReportExhibit)], where belongs: (ReportExhibit.Finding) -> Bool
  ) -> [ReportBlock] {
    numbered.filter { belongs($0.exhibit.finding) }.map { .table($0.exhibit.document, number: $0.number) }
  }

  private func section(
    _ heading: String, _ numbered: [(number: Int, exhibit: ReportExhibit)],
    where belongs: (ReportExhibit.Finding) -> Bool
  ) -> ReportSection? {
    let found = numbered.filter { belongs($0.exhibit.finding) }
    guard !found.isEmpty else { return nil }
    return ReportSection(heading, found.flatMap(blocks))
  }

  private func blocks(_ number: Int, _ exhibit: ReportExhibit) -> [ReportBlock] {
    let table = ReportBlock.table(exhibit.document, number: number)
    return lead(number, exhibit) + [table] + [exhibit.figure.map(ReportBlock.figure)].compactMap(\.self)
  }

  /// What a reader has to know before the table.
  private func lead(_ number: Int, _ exhibit: ReportExhibit) -> [ReportBlock] {
    switch exhibit.finding {
    case .correlation: return facts.shape == .panel ? [.paragraph([Self.comparison])] : []
    case .history(let report):
      let words = origin(report) + acrossBreaks(report, number)
      return words.isEmpty ? [] : [.paragraph(words)]
    case .regression(_, let reason): return [.paragraph([reason])]
    default: return []
    }
  }

  private static let comparison =
    "Here units are compared with one another within each period, and whatever else they differ in is in the numbers; the "
    + "answers at the head do not rest on them."

  /// A change over all periods shown is not the units' own where the series breaks among them.
  private func acrossBreaks(_ report: HistoryReport, _ number: Int) -> [String] {
    let periods = report.history.periods
    guard let first = periods.first, let last = periods.last else { return [] }
    return report.context.breaks.filter { first <= $0.lastBefore && last >= $0.firstAfter }.map { one in
      "The column Change of Table \(number) runs across the break between \(NumberText.exact(one.lastBefore)) and "
        + "\(NumberText.exact(one.firstAfter)), so it is not the units' own change alone."
    }
  }

  /// Whether the ranks were published or computed.
  private func origin(_ report: HistoryReport) -> [String] {
    if report.context.ranks.hasPrefix("Rank: made here") {
      return ["The ranks are computed here from the scores; they are not published places."]
    }
    guard let rank = facts.roles.rank else { return [] }
    if let text = facts.resource?.field(rank)?.description {
      return ["Of \(rank) the codebook says:", text]
    }
    return [
      "The ranks are those of the column \(rank), as the table gives them; whether they were published is not said there."
    ]
  }

  private func commands(_ numbered: [(number: Int, exhibit: ReportExhibit)], hasSizes: Bool) -> [ReportBlock]
  {
    var lines: [(table: Int, line: String)] = []
    if hasSizes, let source = numbered.first(where: { $0.exhibit.regression != nil }) {
      lines.append((1, "\(source.exhibit.command) --table coefficients"))
    }
    lines += numbered.map { ($0.number, $0.exhibit.command) }
    var sentences = ["Version: reformstat \(facts.version).", "Data: \(facts.sourceName)\(edition)."]
    if facts.argument == "-" {
      sentences.append("The data came on standard input: give each command the same.")
    }
    return [.paragraph(sentences), .commands(lines)]
  }

  private var edition: String {
    guard facts.isBundled else { return "" }
    return ", a dataset that comes with the program\(facts.codebook?.version.map { ", version \($0)" } ?? "")"
  }
}

/// Names as a sentence has them: a, b or c.
private func joined(_ names: [String], _ word: String) -> String {
  guard names.count > 1, let last = names.last else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " \(word) " + last
}
