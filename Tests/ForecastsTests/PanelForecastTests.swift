import DataFrames
import Testing

@testable import Forecasts

struct PanelForecastTests {
  private let series = SamplePanel.series(units: 15, years: 8)

  private func forecast(
    _ series: [UnitSeries], draws: Int = 2_000, threads: Int = 1, direction: Direction? = .higherIsBetter
  ) throws -> PanelForecast {
    var options = PanelForecast.Options()
    (options.draws, options.threads, options.direction) = (draws, threads, direction)
    return try PanelForecast(series, targets: [2018, 2020], step: 1, options: options)
  }

  private func mapped(_ change: (Double) -> Double) -> [UnitSeries] {
    series.map { UnitSeries(unit: $0.unit, times: $0.times, values: $0.values.map(change)) }
  }

  @Test func `threads change no bit`() throws {
    #expect(try forecast(series).lines == forecast(series, threads: 3).lines)
  }

  @Test func `a constant moves scores by itself and a factor scales them; ranks stay`() throws {
    let plain = try forecast(series).lines.joined()
    for (line, moved) in zip(plain, try forecast(mapped { $0 * 4 - 1000 }).lines.joined()) {
      #expect(distance(line.score * 4 - 1000, moved.score) < rounding)
      #expect(distance(line.low * 4 - 1000, moved.low) < rounding)
      #expect(distance(line.high * 4 - 1000, moved.high) < rounding)
      #expect(line.rank == moved.rank && line.lastRank == moved.lastRank)
    }
  }

  @Test func `the other direction turns the ranks round and leaves the scores`() throws {
    let best = try forecast(series).lines.joined()
    for (line, turned) in zip(best, try forecast(series, direction: .lowerIsBetter).lines.joined()) {
      #expect(line.score == turned.score && line.low == turned.low)
      let (rank, other) = (try #require(line.rank), try #require(turned.rank))
      #expect(rank.low == 16 - other.high && rank.high == 16 - other.low)
      // Medians are the first rank that half of the draws reach, from either side.
      #expect((rank.median - (16 - other.median)).magnitude <= 1)
    }
    #expect(
      try forecast(series, direction: nil).lines.joined().allSatisfy { $0.rank == nil && $0.lastRank == nil })
  }

  @Test func `scores of other units reach a score through the year alone, and ranks are shared out`() throws {
    let lines = try forecast(series).lines[0]
    #expect((lines.reduce(0) { $0 + ($1.rank?.first ?? 0) } - 1).magnitude < rounding)
    #expect((lines.reduce(0) { $0 + ($1.rank?.firstThree ?? 0) } - 3).magnitude < rounding)
    #expect(lines.allSatisfy { $0.rank.map { $0.low <= $0.median && $0.median <= $0.high } ?? false })
  }

  @Test func `one unit has a score and no rank`() throws {
    let lines = try forecast([series[3]]).lines[0]
    #expect(lines.count == 1 && lines[0].rank == nil && lines[0].lastRank == nil)
    #expect(lines[0].low < lines[0].score && lines[0].score < lines[0].high)
  }

  @Test func `two units that mirror each other share the range`() throws {
    let other = UnitSeries(unit: "z", times: series[0].times, values: series[0].values.map { 100 - $0 })
    let lines = try forecast([series[0], other]).lines[0]
    #expect(distance(lines[0].score + lines[1].score, 100) < rounding)
  }

  @Test func `units without a value in the last year are ranked, those gone for longer are not`() throws {
    var some = series
    some[2] = some[2].first(7)
    some[5] = some[5].first(6)
    some[9] = UnitSeries(unit: some[9].unit, times: [2016, 2017], values: [49, 50])
    let found = try forecast(some)
    #expect(found.absent == ["u102"] && found.gone == ["u105"] && found.short == ["u109"])
    #expect(found.units.count == 14 && found.lines[0].count == 13)
    let lines = found.lines[0]
    let absent = try #require(lines.first { $0.unit == "u102" })
    #expect(absent.lastRank == nil && absent.lastTime == 2016)
    #expect(lines.allSatisfy { $0.unit == "u102" || $0.high - $0.low < absent.high - absent.low })
    #expect((lines.reduce(0) { $0 + ($1.rank?.first ?? 0) }) <= 1)
  }

  @Test func `too little is refused with its reason`() throws {
    func error(_ series: [UnitSeries]) -> ForecastError? {
      do {
        _ = try forecast(series)
        return nil
      } catch { return error as? ForecastError }
    }
    #expect(error(series.map { $0.first(3) }) == .fewYears([2010, 2011, 2012]))
    let halves = series.enumerated().map { place, one in
      place % 2 == 0 ? one.first(3) : UnitSeries(unit: one.unit, times: [2012, 2013], values: [1, 2])
    }
    #expect(error(halves) == .fewValues(most: 3))
    let still = series.map { UnitSeries(unit: $0.unit, times: $0.times, values: series[0].values) }
    #expect(error(still) == .constant)
    #expect(error([UnitSeries(unit: "a", times: [1, 2, 3, 4], values: [2, 2, 2, 2])]) == .constant)
    let apart = [
      UnitSeries(unit: "a", times: [1, 2, 3, 8], values: [1, 3, 2, 4]),
      UnitSeries(unit: "b", times: [5, 6, 7, 9], values: [1, 3, 2, 4]),
    ]
    #expect(error(apart) == .apart([1, 2, 3, 8]))
    let single = UnitSeries(unit: "c", times: [1, 7], values: [1, 1])
    #expect(error(apart + [UnitSeries(unit: "c", times: [1, 9], values: [1, 1])]) == .nothingToCompare)
    // c itself is gone by then.
    #expect(error(apart + [single]) == .apart([1, 2, 3, 8]))
  }
}

extension UnitSeries {
  fileprivate func first(_ count: Int) -> UnitSeries {
    UnitSeries(unit: unit, times: Array(times.prefix(count)), values: Array(values.prefix(count)))
  }
}
