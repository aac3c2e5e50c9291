import DataFrames
import Testing

@testable import Forecasts

struct NaiveForecastTests {
  @Test func `the drift is the change from the first value to the last by their distance`() {
    let naive = NaiveForecast(UnitSeries(unit: "a", times: [2010, 2011, 2015], values: [1, 9, 11]))
    #expect(naive.mean == 7)
    #expect(naive.drifting(to: 2017) == 15)
  }
}
