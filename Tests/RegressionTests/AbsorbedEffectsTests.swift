import Formulas
import LinearAlgebra
import Testing

@testable import Regression

struct AbsorbedEffectsTests {
  let panel = SamplePanel()

  /// Region of three units each: units are nested in regions.
  var regionGroup: Group { group("region", panel.units.map { $0 / 3 }) }
  /// Region by year cells next to unit effects: the graph falls into one component a region.
  var regionYearGroup: Group { group("region:year", zip(panel.units, panel.years).map { $0 / 3 * 100 + $1 }) }

  private func expectSame(
    effects: [Group], rank: Int, weighted: Bool, _ comment: Comment
  ) throws {
    let absorbed = try LinearRegression().fit(
      panel.design(constant: false, weighted: weighted, absorbed: effects))
    let dummies = try LinearRegression().fit(
      panel.design(constant: false, dummies: effects, weighted: weighted))
    #expect(absorbed.sizes.parameters == 2 + rank, comment)
    #expect(dummies.sizes.parameters == 2 + rank, comment)
    #expect(absorbed.sizes.parametersAreExact)
    for (a, b) in zip(absorbed.coefficients, dummies.coefficients) {
      #expect(relativeDistance(a, b) < identityTolerance, comment)
    }
    for (a, b) in zip(absorbed.residuals, dummies.residuals) {
      #expect(abs(a - b) < identityTolerance, comment)
    }
    let kinds: [Covariance] = [.classical] + HeteroskedasticKind.allCases.map(Covariance.heteroskedastic)
    for kind in kinds {
      let (one, two) = (try standardErrors(absorbed, kind), try standardErrors(dummies, kind))
      for (a, b) in zip(one, two) { #expect(relativeDistance(a, b) < identityTolerance, comment) }
    }
    let (one, two) = (try #require(absorbed.leverages()), try #require(dummies.leverages()))
    for (a, b) in zip(one, two) { #expect(abs(a - b) < identityTolerance, comment) }
    #expect(relativeDistance(absorbed.goodness.rSquared, 1 - squaresRatio(dummies)) < identityTolerance)
  }

  private func squaresRatio(_ fit: Fit) -> Double {
    let mean = squares(fit.response, weights: fit.design.weights, centred: true)
    return fit.goodness.residualSquares / mean
  }

  @Test(arguments: [false, true])
  func `fixed effects are dummies`(weighted: Bool) throws {
    let (unit, year) = (panel.unitGroup, panel.yearGroup)
    try expectSame(effects: [unit], rank: 12, weighted: weighted, "units")
    try expectSame(effects: [unit, year], rank: 12 + 7 - 1, weighted: weighted, "units and years")
    try expectSame(effects: [year, unit], rank: 12 + 7 - 1, weighted: weighted, "years and units")
    try expectSame(effects: [regionGroup, year], rank: 4 + 7 - 1, weighted: weighted, "regions and years")
  }

  @Test(arguments: [false, true])
  func `nested, disconnected and three effects are dummies too`(weighted: Bool) throws {
    let (unit, year) = (panel.unitGroup, panel.yearGroup)
    try expectSame(effects: [unit, regionGroup], rank: 12, weighted: weighted, "units in regions")
    let cells = regionYearGroup.levelCount
    try expectSame(
      effects: [unit, regionYearGroup], rank: 12 + cells - 4, weighted: weighted, "disconnected")
    try expectSame(
      effects: [unit, year, regionGroup], rank: 12 + 7 - 1, weighted: weighted, "three effects")
  }

  @Test func `components are counted`() {
    #expect(connectedComponents(panel.unitGroup, panel.yearGroup) == 1)
    #expect(connectedComponents(panel.unitGroup, regionYearGroup) == 4)
    #expect(connectedComponents(panel.unitGroup, panel.unitGroup) == 12)
  }

  @Test func `nesting is told from crossing`() {
    #expect(isNested(panel.unitGroup, in: regionGroup))
    #expect(!isNested(regionGroup, in: panel.unitGroup))
    #expect(!isNested(panel.yearGroup, in: panel.unitGroup))
  }

  @Test func `many levels of both effects are taken out by iteration, their rank exact`() throws {
    // Both effects have more levels than the Schur complement is formed for.
    var numbers = SampleNumbers(seed: 9)
    let n = 12_000
    let (most, size) = (SchurComplement.mostLevels, 2500)
    let a = group("a", (0..<n).map { _ in Int32(numbers.below(size)) })
    let b = group("b", (0..<n).map { _ in Int32(numbers.below(size - 100)) })
    #expect(b.levelCount > most)
    let effects = AbsorbedEffects([a, b], weights: nil, threads: 1)
    #expect(!effects.isExact)
    #expect(effects.rankIsExact)
    #expect(effects.rank == a.levelCount + b.levelCount - connectedComponents(a, b))
    var residuals = (0..<n).map { _ in numbers.next() }
    try effects.takeOut(of: &residuals)
    for group in [a, b] {
      var sums = [Double](repeating: 0, count: group.levelCount)
      for (i, code) in group.codes.enumerated() { sums[Int(code)] += residuals[i] }
      #expect(sums.allSatisfy { abs($0) < 1e-10 })
    }
    #expect(effects.leverages() == nil)
  }

  @Test func `a large mean hides no variation, and a constant within units stays dropped`() throws {
    let years = panel.years.map { 1e9 + Double($0 % 3) }
    let design = panel.design(constant: false, absorbed: [panel.unitGroup], more: [numbers("large", years)])
    let fit = try LinearRegression().fit(design)
    let dummies = try LinearRegression().fit(
      panel.design(
        constant: false, dummies: [panel.unitGroup], more: [numbers("small", years.map { $0 - 1e9 })]))
    #expect(fit.droppedTerms.isEmpty)
    // The mean of 1e9 costs nine of sixteen digits.
    #expect(relativeDistance(fit.coefficients[2], dummies.coefficients[2]) < 1e-6)
    let still = panel.units.map { 1e9 + Double($0) / 3 }
    let none = try LinearRegression().fit(
      panel.design(constant: false, absorbed: [panel.unitGroup], more: [numbers("still", still)]))
    #expect(none.droppedTerms == ["still"])
  }
}
