import DataFrames
import Testing

@testable import Forecasts

struct PanelHistoriesTests {
  @Test func `units of the same years share a pattern, and centred values add up to nothing`() throws {
    var series = SamplePanel.series(units: 5, years: 6)
    series[2] = UnitSeries(unit: "gap", times: [2010, 2012, 2015], values: [1, 2, 3])
    let histories = try PanelHistories(series, step: 1)
    #expect(histories.patterns.map(\.count) == [4, 1] && histories.patternOf == [0, 0, 1, 0, 0])
    #expect(histories.patterns[1].times == [0, 2, 5] && histories.short == ["gap"])
    for year in 0..<6 {
      let sum = zip(histories.centred, histories.places).reduce(0) { sum, item in
        sum + (item.1.firstIndex(of: year).map { item.0[$0] } ?? 0)
      }
      #expect(sum.magnitude < rounding)
    }
  }

  @Test func `a single value in a year of its own says nothing and is left out`() throws {
    let series = SamplePanel.series(units: 3, years: 6) + [UnitSeries(unit: "z", times: [2016], values: [4])]
    #expect(throws: ForecastError.self) { try PanelHistories(series, step: 1) }
    let early =
      SamplePanel.series(units: 3, years: 6) + [
        UnitSeries(unit: "z", times: [2014], values: [4]),
        UnitSeries(unit: "y", times: [2014.5], values: [4]),
      ]
    let histories = try PanelHistories(early, step: 1)
    #expect(histories.years == [2010, 2011, 2012, 2013, 2014, 2015])
    #expect(histories.gone == ["z"] && histories.short == ["y"])
  }

  @Test func `steps are counted from the first year`() throws {
    let series = [UnitSeries(unit: "a", times: [2004, 2008, 2010, 2012], values: [1, 2, 4, 3])]
    #expect(try PanelHistories(series, step: 2).times == [0, 2, 3, 4])
  }
}
