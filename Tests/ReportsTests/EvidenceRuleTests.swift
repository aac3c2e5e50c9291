import Regression
import Testing

@testable import Reports

/// Each level of evidence is reached by the models it is made for, and by no others.
struct EvidenceRuleTests {
  private static let both = "| office + year"

  private func judged(
    _ formulas: [String], effects: [String] = ["office", "year"], clusters: [String] = ["office"]
  ) throws -> [DriverEvidence] {
    let models = try formulas.enumerated().map {
      try SampleModels.model($1, name: "\($0 + 1)", clusters: clusters)
    }
    return EvidenceRule(effects: effects).judged(SampleModels.report(models))
  }

  @Test func `what every counted model shows goes with the outcome`() throws {
    let found = try judged(["rank ~ training + meetings + it \(Self.both)", "rank ~ training \(Self.both)"])
    #expect(found[0].level == .together)
    #expect(found[0].counted.count == 2)
    #expect(found[0].counted.map(\.isBetter) == [true, true])
    #expect(found[1].level == .together)
  }

  @Test func `what no counted model shows is not told apart from zero`() throws {
    let found = try judged(["rank ~ training + meetings + it \(Self.both)"])
    #expect(found[2].level == .untold)
    #expect((found[2].largestP ?? 0) >= 0.05)
  }

  @Test func `what some counted models show is settled by none`() throws {
    let found = try judged(["rank ~ training + meetings + it \(Self.both)", "it ~ training \(Self.both)"])
    #expect(found[0].counted.map(\.isSeen) == [true, false])
    #expect(found[0].level == .divided)
  }

  @Test func `a model that leaves units or years in does not count`() throws {
    for formula in ["rank ~ training", "rank ~ training | office", "rank ~ training | year"] {
      let found = try judged([formula])
      #expect(found[0].level == .unsaid, "\(formula)")
      #expect(found[0].uncounted.map(\.reason) == [.withoutEffects])
    }
    #expect(try judged(["rank ~ training"], effects: [])[0].level == .together)
  }

  @Test func `errors on few clusters do not count`() throws {
    let found = try judged(["rank ~ training \(Self.both)"], clusters: ["year"])
    #expect(found[0].level == .unsaid)
    #expect(found[0].uncounted.map(\.reason) == [.fewClusters(4, "year")])
  }

  @Test func `a driver that bends or is absent says nothing`() throws {
    let found = try judged(["rank ~ I(training^2) \(Self.both)"])
    #expect(found[0].uncounted.map(\.reason) == [.bent])
    #expect(found[1].counted.isEmpty && found[1].uncounted.isEmpty)
    #expect(found.allSatisfy { $0.level == .unsaid })
  }

  @Test func `an outcome whose good end is unknown does not count`() throws {
    let model = try SampleModels.model("rank ~ training \(Self.both)")
    var report = SampleModels.report([model])
    report.context.directions["rank"] = nil
    let found = EvidenceRule(effects: ["office", "year"]).judged(report)
    #expect(found[0].uncounted.map(\.reason) == [.noDirection])
  }

  // MARK: Of single numbers

  private func evidence(_ entries: [(p: Double, isBetter: Bool)], adjusted: Double) throws -> DriverEvidence {
    let model = try SampleModels.model("rank ~ training \(Self.both)")
    var found = DriverEvidence(driver: SampleModels.drivers[0])
    found.counted = entries.map {
      DriverEvidence.Entry(model: model, row: model.estimates.rows[0], p: $0.p, isBetter: $0.isBetter)
    }
    found.conclude(adjusted: adjusted, asked: 3)
    return found
  }

  @Test func `the limit is on the largest p and on its allowance for several drivers`() throws {
    #expect(try evidence([(0.01, true), (0.012, true)], adjusted: 0.036).level == .together)
    #expect(try evidence([(0.01, true), (0.02, true)], adjusted: 0.06).level == .divided)
    #expect(try evidence([(0.01, true), (0.2, true)], adjusted: 0.2).level == .divided)
    #expect(try evidence([(0.06, true), (0.2, true)], adjusted: 0.6).level == .untold)
  }

  @Test func `models that disagree settle nothing, however small their p`() throws {
    let found = try evidence([(0.001, true), (0.001, false)], adjusted: 0.003)
    #expect(found.level == .divided)
  }

  @Test func `Holm counts the drivers that could be asked`() throws {
    let found = try judged(["rank ~ training + it \(Self.both)"])
    #expect(found.map(\.asked) == [2, 2, 2])
    #expect(found[1].adjustedP == nil)
    let largest = found[0].largestP ?? 1
    #expect(found[0].adjustedP == 2 * largest)
  }

  // MARK: In words

  private func words(_ evidence: DriverEvidence) -> String {
    var facts = ReportFacts()
    facts.roles = .init(unit: "office", time: "year", rank: "rank")
    facts.shape = .panel
    return AnswerWords(evidence: evidence, facts: facts, digits: 3).sentences.joined(separator: " ")
  }

  @Test func `each level has its words`() throws {
    func expect(_ entries: [(p: Double, isBetter: Bool)], _ adjusted: Double, _ answer: String) throws {
      let found = words(try evidence(entries, adjusted: adjusted))
      #expect(
        found
          == "Training, as far as training shows it: more of it \(answer) What training is: hours, not learning."
      )
    }
    try expect(
      [(0.01, true), (0.012, true)], 0.036,
      "goes with a better rank in both models that could tell (largest p=0.012; after Holm for 3 drivers p=0.036)."
    )
    try expect(
      [(0.01, false)], 0.03,
      "goes with a worse rank in the one model that could tell (p=0.010; after Holm for 3 drivers p=0.030).")
    try expect(
      [(0.01, true), (0.2, true)], 0.2,
      "goes with a better rank in (1) p=0.010; is not told apart from zero in (1) p=0.200: it hangs on the model, so "
        + "these data do not settle it.")
    try expect(
      [(0.02, true), (0.03, true)], 0.09,
      "goes with a better rank in (1) p=0.020, (1) p=0.030: not once 3 drivers are allowed for (Holm p=0.090), so these "
        + "data do not settle it.")
    try expect(
      [(0.3, true), (0.2, false)], 0.9,
      "is not told apart from zero in any of the 2 models that could tell (smallest p=0.200).")
    try expect(
      [(0.0001, true), (0.001, false)], 0.003,
      "goes with a better rank in (1) p<0.001; goes with a worse rank in (1) p=0.001: the directions differ, so these "
        + "data do not settle it.")
  }

  @Test func `why nothing can be said is said`() throws {
    let few = try judged(["rank ~ training \(Self.both)"], clusters: ["year"])[0]
    #expect(
      words(few).hasPrefix(
        "Training, as far as training shows it: cannot be said with these data: in (1) errors rest on 4 clusters (year), "
          + "fewer than 10."))
    let bare = try judged(["rank ~ training"])[0]
    #expect(
      words(bare).contains("in (1) what is constant within one office or within one year is not taken out."))
  }
}
