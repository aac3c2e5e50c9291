import Testing

@testable import Regression

struct ConjugateGradientsTests {
  /// The residual is solved to 1e-12 relative; the values are of size one.
  static let tolerance = 1e-10

  @Test(arguments: [false, true])
  func `iteration and the Schur complement project alike`(weighted: Bool) throws {
    let panel = SamplePanel()
    let layout = EffectLayout([panel.unitGroup, panel.yearGroup], weights: weighted ? panel.weights : nil)
    func project(_ solve: ([Double]) throws -> [Double]) rethrows -> [Double] {
      var values = panel.y
      layout.removeLargestMeans(&values)
      layout.removeOthers(try solve(layout.otherSums(values)), from: &values)
      layout.removeLargestMeans(&values)
      return values
    }
    let exact = project(SchurComplement(layout, threads: 1).solve)
    let iterated = try project { try ConjugateGradients(layout: layout).solve($0, noise: 0) }
    for (a, b) in zip(exact, iterated) { #expect(abs(a - b) < Self.tolerance) }
  }

  @Test func `a column that the effects determine is settled at once`() throws {
    let panel = SamplePanel()
    let layout = EffectLayout([panel.unitGroup, panel.yearGroup], weights: nil)
    let gradients = ConjugateGradients(layout: layout)
    var values = panel.units.map { Double($0) / 3 }
    let noise = gradients.noise(of: values)
    layout.removeLargestMeans(&values)
    #expect(try gradients.solve(layout.otherSums(values), noise: noise).allSatisfy { abs($0) < 1e-14 })
  }
}
