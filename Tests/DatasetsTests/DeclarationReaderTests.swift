@testable import Datasets
import Testing

struct DeclarationReaderTests {
  private func declaration(_ changes: (String, String)...) throws -> Declaration {
    let bytes = SampleCodebook.with(changes)
    let codebook = try Codebook(json: bytes, source: "datapackage.json", strictness: .bundled)
    return try #require(codebook.declaration)
  }

  @Test func `every part of the block is read`() throws {
    let sample = try declaration()
    #expect(sample.isNot == ["courses": "Hours offered, not hours learnt from."])
    #expect(sample.breaks.map(\.lastBefore) == [2017, 2020])
    #expect(sample.breaks.map(\.firstAfter) == [2018, 2021])
    #expect(sample.breaks[1].what == "A new questionnaire.")
    #expect(sample.editions == [2014, 2016, 2018])
    #expect(sample.models.map(\.formula) == ["score ~ courses | province + year", "place ~ courses"])
    #expect(sample.models.map(\.condition) == [nil, "year >= 2016"])
    #expect(sample.sameRows)
    #expect(sample.cluster == "province")
    #expect(sample.traps == ["Totals do not compare across 2018."])
    #expect(sample.partial == nil && !sample.isSynthetic && sample.noRegression == nil)
  }

  @Test func `what may be left out is read where it stands`() throws {
    let more = try declaration(
      ("\"same_rows\": true,", "\"no_regression\": {\"reason\": \"One unit.\", \"instead\": [\"trend\"]},"),
      ("\"editions\":", "\"partial\": \"Top five.\", \"synthetic\": true, \"editions\":"),
      ("\"A sample\"", "\"SYNTHETIC sample\""),
      (
        "\"is_not\"",
        "\"simulation\": {\"seed\": 7, \"model\": \"y = x\", \"command\": \"simulate\"}, \"is_not\""
      ))
    #expect(more.noRegression == NoRegression(reason: "One unit.", instead: ["trend"]))
    #expect(more.simulation == Simulation(seed: 7, model: "y = x", command: "simulate"))
    #expect(more.partial == "Top five.")
    #expect(more.isSynthetic)
    #expect(!more.sameRows)
  }

  @Test func `a mistyped key is refused and not passed over`() {
    #expect(
      faults(changing: ("\"traps\":", "\"trap\":"), ("\"training\":", "\"traning\":")) == [
        "reformstat.trap: unknown; did you mean \"traps\"?",
        "reformstat.roles.traning: unknown; did you mean \"training\"?",
      ])
  }

  @Test func `a model without a formula is refused`() {
    let expected = "missing; expected a formula such as \"y ~ x\""
    #expect(
      faults(changing: (", \"formula\": \"place ~ courses\"", "")) == [
        "reformstat.models[1].formula: \(expected)"
      ])
  }

  @Test func `faults inside the parts are named by their places`() {
    let found = faults(
      changing: ("\"last_before\": 2017", "\"last_before\": \"2017\""),
      (", \"what\": \"A new questionnaire.\"", ""),
      ("2016, 2018]", "2016.5, 2018]"), ("\"same_rows\": true", "\"same_rows\": 1"),
      (
        "\"traps\"",
        "\"no_regression\": {\"reason\": \"One unit.\", \"instead\": []}, \"simulation\": {}, \"traps\""
      ))
    #expect(
      found == [
        "reformstat.breaks[0].last_before: is \"2017\"; expected a year",
        "reformstat.breaks[1].what: missing; expected what changed",
        "reformstat.editions[1]: is 2016.5; expected a year",
        "reformstat.same_rows: is 1; expected true or false",
        "reformstat.no_regression.instead: empty; expected a list of what to do instead",
        "reformstat.simulation.seed: missing; expected a whole number",
        "reformstat.simulation.model: missing; expected the model in words",
        "reformstat.simulation.command: missing; expected the command that makes the data",
        "reformstat.synthetic: is false or missing beside a simulation; expected true",
      ])
  }
}
