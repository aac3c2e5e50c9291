import DataFrames
import Testing

@testable import Reports

struct DriverVerdictTests {
  private func sentence(_ column: Int, _ formula: String, _ directions: [String: Direction]? = nil) throws
    -> String?
  {
    DriverVerdict(
      SampleModels.drivers[column], models: [try SampleModels.model(formula)],
      directions: directions ?? SampleModels.directions
    ).sentence(digits: 3, several: false)
  }

  @Test func `both directions are read`() throws {
    let formula = "rank ~ training + meetings + it | office + year"
    #expect(try sentence(0, formula) == "training: more of it goes with a better outcome (p<0.001).")
    #expect(try sentence(1, formula) == "meetings: less of it goes with a better outcome (p<0.001).")
    #expect(
      try sentence(2, formula)?.hasPrefix("it (IT): more of it is not told apart from no change (p=0.")
        == true)
  }

  @Test func `an outcome that is better when higher turns the answer`() throws {
    var directions = SampleModels.directions
    directions["rank"] = .higherIsBetter
    #expect(
      try sentence(0, "rank ~ training", directions)
        == "training: more of it goes with a worse outcome (p<0.001).")
  }

  @Test func `a straight function of a driver speaks for it, a bent, joint or repeated one does not`() throws
  {
    #expect(try sentence(0, "rank ~ scale(training, by = year)")?.contains("better outcome") == true)
    #expect(try sentence(0, "rank ~ lag(training, 1)")?.contains(": more of it") == true)
    let silence = "training does not enter as one straight term, so no one number answers."
    for formula in ["I(training^2)", "training:meetings", "training + I(training^2)", "training * meetings"] {
      #expect(try sentence(0, "rank ~ \(formula)") == silence)
    }
    #expect(try sentence(0, "rank ~ meetings") == nil)
  }

  @Test func `an outcome without a known direction is higher or lower, never better`() throws {
    #expect(
      try sentence(0, "rank ~ training", ["training": .higherIsBetter])
        == "training: more of it goes with a lower outcome (p<0.001).")
    #expect(
      try sentence(1, "rank ~ meetings + training", [:])
        == "meetings: less of it goes with a lower outcome (p<0.001).")
  }

  @Test func `ranked variables have one as best`() throws {
    #expect(try sentence(0, "rank ~ rank(training)")?.contains("better outcome") == true)
    #expect(outcomeDirection("rank(score)", ["score": .higherIsBetter]) == .lowerIsBetter)
    #expect(outcomeDirection("log(score)", ["score": .higherIsBetter]) == .higherIsBetter)
    #expect(outcomeDirection("other", ["score": .higherIsBetter]) == nil)
  }

  @Test func `several models are told apart by their names`() throws {
    let models = [
      try SampleModels.model("rank ~ training", name: "1"), try SampleModels.model("rank ~ it", name: "2"),
      try SampleModels.model("rank ~ training + it", name: "3"),
    ]
    let verdict = DriverVerdict(SampleModels.drivers[0], models: models, directions: SampleModels.directions)
    #expect(
      verdict.sentence(digits: 3, several: true)
        == "training: more of it goes with a better outcome in (1) p<0.001, (3) p<0.001.")
  }
}
