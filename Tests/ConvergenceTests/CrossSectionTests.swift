import Testing

@testable import Convergence

struct CrossSectionTests {
  @Test func `slopes, HC3 errors, p-values and the first-stage F are R's`() throws {
    let panels = try ReferencePanel.all()
    for row in try referenceRows("slopes.csv") where row["measure"] != "reliability" {
      let set = try #require(panels[row["set"] ?? ""])
      let measure = row["measure"] ?? ""
      let section = CrossSection(
        set.grid, controls: measure.hasSuffix("_given") ? set.controls(["a", "b"]) : [])
      let change = try #require(
        (measure.hasPrefix("beta_iv") ? section.instrumented : section.plain).value)
      #expect(change.units == row["n"].flatMap(Int.init))
      #expect(isNear(change.beta.estimate, number(row, "estimate")), "\(row)")
      #expect(isNear(change.beta.standardError, number(row, "std_error")), "\(row)")
      #expect(change.beta.degreesOfFreedom == number(row, "df"))
      #expect(isNear(change.beta.pValue, number(row, "p_value"), 1e-9), "\(row)")
      if measure.hasPrefix("beta_iv") {
        #expect(isNear(section.firstStageF, number(row, "first_stage_f")), "\(row)")
      }
    }
  }

  @Test func `shifting and scaling scores leaves beta, up to rounding`() throws {
    let grid = try #require(try ReferencePanel.all()["odd"]).grid
    let moved = ScoreGrid(
      units: grid.units, times: grid.times, scores: grid.scores.map { $0.map { $0.map { 3 - 7 * $0 } } })
    let (a, b) = (CrossSection(grid), CrossSection(moved))
    #expect(isNear(a.plain.value?.beta.estimate, b.plain.value?.beta.estimate, 1e-12))
    #expect(isNear(a.instrumented.value?.beta.standardError, b.instrumented.value?.beta.standardError, 1e-12))
  }

  @Test func `a unit without the first or the last score is left out, and too few are a lack`() {
    let holes = grid([[1, 2, 3], [nil, 2, 4], [3, 4, nil], [5, 1, 2], [2, 2, 2], [4, 3, 5]])
    let section = CrossSection(holes)
    #expect(section.members == [0, 3, 4, 5])
    #expect(section.plain.lack == .units(have: 4, need: 5))
  }

  @Test func `with two years there is nothing to free the first from`() {
    let two = grid([[1, 2], [3, 3], [4, 6], [5, 4], [7, 6], [2, 4]])
    #expect(CrossSection(two).plain.value != nil)
    #expect(CrossSection(two).instrumented.lack == .times(have: 2, need: 3))
  }

  @Test func `the same first score for all is a lack of spread`() {
    let flat = grid([[1, 2, 1], [1, 3, 2], [1, 6, 3], [1, 4, 4], [1, 6, 4], [1, 4, 5]])
    #expect(CrossSection(flat).plain.lack == .spread)
  }

  @Test func `a control that never varies, or that another makes up, is dropped and named`() {
    let six = grid([
      [1, 2, 3], [3, 3, 4], [4, 6, 5], [5, 4, 5], [7, 6, 6], [2, 4, 2], [6, 6, 7], [3, 2, 5],
    ])
    let base = [3, 1, 4, 1, 5, 9, 2, 6].map { Double?($0) }
    let section = CrossSection(
      six,
      controls: [
        CrossSection.Control(name: "a", values: base),
        CrossSection.Control(name: "twice", values: base.map { $0.map { 2 * $0 + 1 } }),
        CrossSection.Control(name: "flat", values: base.map { _ in 7 }),
      ])
    #expect(section.droppedControls == ["twice", "flat"])
    let alone = CrossSection(six, controls: [CrossSection.Control(name: "a", values: base)])
    #expect(isNear(section.plain.value?.beta.estimate, alone.plain.value?.beta.estimate, 1e-13))
    #expect(section.plain.value?.beta.degreesOfFreedom == 5)
  }
}
