import DataFrames
import Testing

@testable import Forecasts

struct LevelPosteriorTests {
  @Test func `an uneven panel with gaps gives the dense restricted likelihood and year effects`() throws {
    let series = try ReferenceFile("panel.csv").series(unit: "unit", time: "time", value: "y")
    let histories = try PanelHistories(series, step: 1)
    let expected = try ReferenceFile("panel_expected.csv").rows
    let posterior = LevelPosterior(histories, grid: expected.map(\.ratios))
    #expect(posterior.degrees == 56 - 9 - 6)
    func likelihood(_ row: [String: String]) -> Double {
      -(row.number("log_det") + 41 * row.number("s").logarithm) / 2
    }
    for (point, row) in zip(posterior.points, expected) {
      #expect(distance(point.sumOfSquares, row.number("s")) < rounding)
      let ours = point.logLikelihood - posterior.points[0].logLikelihood
      #expect(distance(ours, likelihood(row) - likelihood(expected[0])) < rounding)
      let last = histories.yearMeans[6]
      for year in 0..<6 {
        let effect = histories.yearMeans[year] - last + point.yearEffects[year]
        #expect(distance(effect, row.number("m\(year)")) < rounding)
      }
    }
  }

  @Test func `forecasts of the distances equal the dense best linear ones`() throws {
    let series = try ReferenceFile("panel.csv").series(unit: "unit", time: "time", value: "y")
    let histories = try PanelHistories(series, step: 1)
    let rows = try ReferenceFile("panel_forecasts.csv").rows
    for start in stride(from: 0, to: rows.count, by: 18) {
      let posterior = LevelPosterior(histories, grid: [rows[start].ratios])
      let outlook = Outlook(posterior.points[0], histories, targets: [9, 11])
      for place in 0..<18 {
        #expect(distance(outlook.centres[place], rows[start + place].number("distance")) < rounding)
      }
    }
  }

  @Test func `draws of the distances spread as the dense variances say`() throws {
    let series = try ReferenceFile("panel.csv").series(unit: "unit", time: "time", value: "y")
    let histories = try PanelHistories(series, step: 1)
    let rows = try ReferenceFile("panel_forecasts.csv").rows
    for start in [108, 342] {
      let grid = [rows[start].ratios]
      let model = try ForecastModel(histories, targets: [2010, 2012], step: 1, grid: grid, threads: 2)
      let spread = distanceVariances(model, units: 9, draws: 20_000)
      let point = LevelPosterior(histories, grid: grid).points[0]
      for place in 0..<18 {
        // The scale is S over a chi-squared number with 41 degrees of freedom, whose inverse has mean 1 / 39.
        let expected = rows[start + place].number("variance") * point.sumOfSquares / 39
        // A variance from 20,000 draws is good to 1 %, three of them are 3 %; 36 are looked at.
        #expect(distance(spread[place] / expected, 1) < 0.04)
      }
    }
  }

  /// Of each unit's distance to the mean of its draw, target by target.
  private func distanceVariances(_ model: ForecastModel, units: Int, draws: Int) -> [Double] {
    var (sums, squares) = ([Double](repeating: 0, count: 2 * units), [Double](repeating: 0, count: 2 * units))
    for draw in 0..<draws {
      var stream = DrawStream(seed: 3, procedure: "test", draw: draw)
      var scores: [Double] = []
      model.draws.appendScores(&stream, to: &scores)
      for place in scores.indices {
        let own = scores[place / units * units..<(place / units + 1) * units]
        let distance = scores[place] - own.reduce(0, +) / Double(units)
        sums[place] += distance
        squares[place] += distance * distance
      }
    }
    let n = Double(draws)
    return zip(sums, squares).map { $1 / n - ($0 / n) * ($0 / n) }
  }

  @Test func `a complete panel keeps its yearly means, and weights add up to one`() throws {
    let series = SamplePanel.series(units: 12, years: 6)
    let histories = try PanelHistories(series, step: 1)
    let posterior = LevelPosterior(histories, threads: 2)
    #expect(posterior.points.allSatisfy { $0.yearEffects.allSatisfy { $0.magnitude < rounding } })
    #expect((posterior.points.reduce(0) { $0 + $1.weight } - 1).magnitude < rounding)
    #expect(posterior.degrees == 11 * 5)
    let model = try ForecastModel(histories, targets: [2020], step: 1, threads: 1)
    for (year, level) in model.commonLevels.enumerated() {
      #expect(distance(level, series.reduce(0) { $0 + $1.values[year] } / 12) < rounding)
    }
  }

  @Test func `values that never differ leave no variance and no preference`() throws {
    let series = [UnitSeries(unit: "a", times: [1, 2, 3, 4, 5], values: [0.1, 0.1, 0.1, 0.1, 0.1])]
    let posterior = LevelPosterior(try PanelHistories(series, step: 1))
    #expect(posterior.points.allSatisfy { $0.sumOfSquares == 0 && $0.weight.isFinite })
  }
}
