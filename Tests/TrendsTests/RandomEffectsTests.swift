import DataFrames
import Testing

@testable import Trends

struct RandomEffectsTests {
  @Test func `the variance, the mean and the guesses are metafor's`() {
    let estimates = Dictionary(grouping: ReferenceSeries.rows("shrunk.csv")) { $0["set"] ?? "" }
    let models = ReferenceSeries.rows("shrunk-models.csv")
    #expect(models.count == 4)
    for model in models {
      let rows = (estimates[model["set"] ?? ""] ?? []).map { $0.compactMapValues(Double.init) }
      let fit = RandomEffects(
        rows.compactMap { $0["y"] }, variances: rows.compactMap { $0["v"] })
      func agrees(_ ours: Double, _ theirs: Double?) -> Bool {
        theirs.map { abs(ours - $0) <= 1e-8 * max(abs($0), 1e-6) } ?? false
      }
      #expect(agrees(fit.variance, Double(model["variance"] ?? "")))
      #expect(agrees(fit.mean, Double(model["mean"] ?? "")))
      #expect(agrees(fit.meanError, Double(model["mean_error"] ?? "")))
      #expect(agrees(fit.q, Double(model["q"] ?? "")) && agrees(fit.qPValue, Double(model["q_p"] ?? "")))
      for (guess, row) in zip(fit.shrunk, rows) {
        #expect(agrees(guess.value, row["value"]) && agrees(guess.error, row["error"]))
      }
    }
  }

  @Test
  func
    `equal variances: the moment estimate, and slopes no further apart than their errors all shrink to the mean`()
  {
    let fit = RandomEffects([1, 2, 3, 6], variances: [0.5, 0.5, 0.5, 0.5])
    #expect(abs(fit.variance - (14.0 / 3 - 0.5)) < 1e-12)
    let alike = RandomEffects([1, 1.1, 0.9], variances: [1, 1, 1])
    #expect(alike.variance == 0 && alike.shrunk.allSatisfy { $0.value == alike.mean })
  }

  @Test func `slopes of units share one error, longer series a smaller one`() throws {
    let short = [0.0, 2, 1]
    let long = [0.0, 1, 3, 2, 5, 4]
    func unit(_ name: String, _ values: [Double]) -> UnitSeries {
      UnitSeries(unit: name, times: values.indices.map(Double.init), values: values)
    }
    let slopes = try #require(
      ShrunkSlopes([unit("A", short), unit("B", long), unit("C", [5, 1, 2, 0]), unit("D", [1])]))
    #expect(slopes.lines.map(\.unit) == ["A", "B", "C"] && slopes.leftOut == ["D"])
    #expect(slopes.degreesOfFreedom == 1 + 4 + 2)
    let error = slopes.residualDeviation
    #expect(abs(slopes.lines[0].standardError - error / 2.0.squareRoot()) < 1e-14)
    #expect(abs(slopes.lines[1].standardError - error / 17.5.squareRoot()) < 1e-14)
    #expect(ShrunkSlopes([unit("A", short), unit("B", long)]) == nil)
    #expect(ShrunkSlopes([unit("A", [1, 2, 3]), unit("B", [0, 0, 0]), unit("C", [3, 2, 1])]) == nil)
  }
}
