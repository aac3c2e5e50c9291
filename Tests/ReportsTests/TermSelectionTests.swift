import Testing

@testable import Reports

struct TermSelectionTests {
  private func terms(_ selection: TermSelection) throws -> [String] {
    selection.ordered([
      try SampleModels.model("rank ~ training"), try SampleModels.model("rank ~ it + training"),
    ])
  }

  @Test func `terms stand once, in order of appearance, the constant last`() throws {
    #expect(try terms(TermSelection()) == ["training", "it", "(Intercept)"])
  }

  @Test func `keeping gives the order, omitting takes away`() throws {
    #expect(try terms(TermSelection(keep: ["it", "training"])) == ["it", "training"])
    #expect(try terms(TermSelection(omit: ["(Intercept)"])) == ["training", "it"])
  }

  @Test func `names that no model has are found`() throws {
    let models = [try SampleModels.model("rank ~ training")]
    let selection = TermSelection(
      keep: ["training"], omit: ["ti"], labels: ["tranning": "x", "training": "y"])
    #expect(selection.unknown(in: models) == ["ti", "tranning"])
    #expect(selection.label("training") == "y")
  }
}
