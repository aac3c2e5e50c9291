import DataFrames
import Testing

@testable import Forecasts

struct BackTestTests {
  private func options(_ draws: Int = 500) -> PanelForecast.Options {
    var options = PanelForecast.Options()
    (options.draws, options.direction) = (draws, .higherIsBetter)
    return options
  }

  @Test func `each year after the fourth is held out once a year ahead`() throws {
    let test = BackTest(SamplePanel.series(units: 6, years: 9), ahead: 3, step: 1, options: options())
    #expect(test.lines.map(\.ahead) == [1, 2, 3] && test.lines.map(\.years) == [5, 4, 3])
    #expect(test.lines.map(\.count) == [30, 24, 18] && test.untested.isEmpty)
  }

  @Test func `fewer than three held-out years are no test`() {
    let short = BackTest(SamplePanel.series(units: 6, years: 6), ahead: 2, step: 1, options: options())
    #expect(short.lines.isEmpty && short.untested.map(\.years) == [2, 1])
    let seven = BackTest(SamplePanel.series(units: 6, years: 7), ahead: 2, step: 1, options: options())
    #expect(seven.lines.map(\.ahead) == [1] && seven.untested.map(\.ahead) == [2])
    let four = BackTest(SamplePanel.series(units: 6, years: 4), ahead: 1, step: 1, options: options())
    #expect(four.untested.map(\.years) == [0])
  }

  @Test func `an origin sees nothing of what follows it`() throws {
    let series = SamplePanel.series(units: 6, years: 7)
    let line = try #require(BackTest(series, ahead: 1, step: 1, options: options()).lines.first)
    var (hits, error, naive) = (0, 0.0, 0.0)
    for known in 4..<7 {
      let past = series.map {
        UnitSeries(
          unit: $0.unit, times: Array($0.times.prefix(known)), values: Array($0.values.prefix(known)))
      }
      let forecast = try PanelForecast(
        past, targets: [2010 + Double(known)], step: 1, options: options(), procedure: "back-test \(known)",
        ranked: nil)
      for (unit, own) in forecast.lines[0].enumerated() {
        let actual = series[unit].values[known]
        hits += own.low <= actual && actual <= own.high ? 1 : 0
        error += (own.score - actual).magnitude
        naive += (series[unit].values[known - 1] - actual).magnitude
      }
    }
    #expect(line.coverage == Double(hits) / 18)
    #expect(distance(line.error, error / 18) < rounding && distance(line.naive.last, naive / 18) < rounding)
  }

  @Test func `ranks are held against ranks among those forecast that have a value`() throws {
    var series = SamplePanel.series(units: 6, years: 8)
    let short = series[0]
    series[0] = UnitSeries(
      unit: short.unit, times: Array(short.times.prefix(7)), values: Array(short.values.prefix(7)))
    let line = try #require(BackTest(series, ahead: 1, step: 1, options: options()).lines.first)
    #expect(line.count == 4 * 6 - 1)
    #expect(line.ranks.map { $0.coverage > 0.5 && $0.error <= 3 } ?? false)
  }

  @Test func `long series are tested on their last twenty years`() throws {
    let test = BackTest(SamplePanel.series(units: 2, years: 26), ahead: 1, step: 1, options: options(100))
    #expect(test.firstOrigin == 6 && test.lines.first?.years == 20)
  }

  @Test func `threads change nothing`() {
    var (one, two) = (options(), options())
    (one.threads, two.threads) = (1, 3)
    let series = SamplePanel.series(units: 6, years: 8)
    #expect(
      BackTest(series, ahead: 1, step: 1, options: one).lines
        == BackTest(series, ahead: 1, step: 1, options: two).lines)
  }
}
