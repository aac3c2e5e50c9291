import DataFrames
import Distributions
import Forecasts
import Reports
import Tables
import Testing

struct ForecastReportTests {
  /// Five units in nine years; the scores of later letters are higher.
  private func report(
    ahead: Int = 1, direction: Direction? = .higherIsBetter, units: Int = 5, years: Int = 9, step: Double = 1
  ) throws -> ForecastReport {
    var stream = PhiloxStream(seed: 2, procedure: "report", draw: 0)
    let series = (0..<units).map { unit in
      UnitSeries(
        unit: ["A", "B", "C", "D", "E"][unit], times: (0..<years).map { 2010 + step * Double($0) },
        values: (0..<years).map { _ in 10 * Double(unit) + stream.standardNormal() })
    }
    var options = PanelForecast.Options()
    (options.draws, options.direction) = (400, direction)
    let targets = (0..<ahead).map { 2010 + step * Double(years + $0) }
    return ForecastReport(
      title: "Index", forecast: try PanelForecast(series, targets: targets, step: step, options: options),
      backTest: BackTest(series, ahead: ahead, step: step, options: options),
      context: SeriesContext(unit: "unit", time: "year", outcome: "score", direction: direction))
  }

  private func has(_ notes: [String], _ words: String) -> Bool { notes.contains { $0.contains(words) } }

  @Test func `the best forecast comes first, by the declared direction`() throws {
    func first(_ direction: Direction?) throws -> String {
      try report(direction: direction).document().display[0].rows[0].cells[0].text
    }
    #expect(try first(.higherIsBetter) == "E" && first(.lowerIsBetter) == "A" && first(nil) == "E")
  }

  @Test func `a rank never stands without its range`() throws {
    let ranked = try report().document()
    let keys = ranked.display[0].columns.map(\.key)
    #expect(keys.contains("rank") && keys.contains("rank_range"))
    #expect(ranked.display[0].rows[0].cells.map(\.text).contains("1–1"))
    let none = try report(direction: nil).document().display[0].columns.map(\.key)
    #expect(none == ["unit", "last_score", "score", "score_low", "score_high"])
  }

  @Test func `only the units asked for are shown, their ranks among all`() throws {
    var report = try report()
    report.shown = ["B"]
    let document = report.document()
    #expect(document.display[0].rows.count == 1 && document.data[0].rows.count == 1)
    #expect(document.data[0].rows[0].cells[5].value == .integer(4))
    #expect(has(document.notes, "among all 5 units"))
  }

  @Test func `a table a year ahead, then the back-test, and tidy tables with the promised columns`() throws {
    let document = try report(ahead: 2).document()
    #expect(document.display.map(\.name) == ["forecast_2019", "forecast_2020", "backtest"])
    #expect(document.data.map(\.name) == ForecastReport.tableNames)
    #expect(document.data[0].rows.count == 10 && document.data[1].rows.count == 2)
    #expect(
      document.data[0].columns.map(\.key) == [
        "unit", "time", "score", "score_low", "score_high", "rank", "rank_low", "rank_high", "p_first",
        "p_top3",
        "last_time", "last_score", "last_rank",
      ])
  }

  @Test func `too few held-out years are untested, with the number`() throws {
    let four = try report(years: 4).document()
    #expect(four.display.count == 1 && has(four.notes, "Untested: no held-out years after the first 4"))
    #expect(has(try report(years: 6).document().notes, "Untested: only 2 held-out years after the first 4"))
    #expect(
      has(try report(ahead: 3, years: 7).document().notes, "Untested 2 to 3 years ahead: only 2 held-out"))
  }

  @Test func `a plain forecast that did better is named`() throws {
    let report = try report()
    let line = try #require(report.backTest.lines.first)
    let best = min(line.naive.last, line.naive.mean, line.naive.drift)
    #expect(has(report.document().notes, "A plain forecast did better") == (best < line.error))
  }

  @Test func `editions two years apart are called editions`() throws {
    let notes = try report(step: 2).document().notes
    #expect(has(notes, "An edition ahead is 2 years") && has(notes, "9 editions"))
  }

  @Test func `three units have no column for the first three, one unit has none for ranks`() throws {
    #expect(!(try report(units: 3).document().display[0].columns.map(\.key).contains("p_top3")))
    var one = try report(units: 1)
    one.noRanks = "No rank: one unit."
    let document = one.document()
    #expect(has(document.notes, "No rank: one unit.") && !has(document.notes, "share its shock"))
  }
}
