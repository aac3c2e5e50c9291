import DataFrames
@testable import Figures
import Formulas
import Reports
import Testing
import Trends

struct TrendFigureTests {
  private func report(units: Int, breaks: [SeriesBreak] = []) throws -> TrendReport {
    let years = (2011...2017).map(Double.init)
    let codes = (0..<units).flatMap { unit in years.map { _ in Int32(unit) } }
    let frame = DataFrame(
      source: "r.csv", names: ["unit", "year"],
      columns: [
        .categories(CategoryColumn(codes: codes, levels: (0..<units).map { "U\(10 + $0)" })),
        .numbers(NumberColumn(values: (0..<units).flatMap { _ in years })),
      ], rowCount: codes.count)
    let values = (0..<units).flatMap { unit in years.indices.map { Double(unit % 2 == 0 ? $0 : ($0 * 3) % 5) }
    }
    let trends = TrendTable(
      try Panel(frame, unit: "unit", time: "year"), NumberColumn(values: values), rows: .all(codes.count))
    return TrendReport(
      title: "Index", trends: trends,
      context: SeriesContext(
        unit: "unit", time: "year", outcome: "score", direction: .higherIsBetter, breaks: breaks))
  }

  @Test func `few units get a picture each, with Sen's line`() throws {
    let chart = try #require(try report(units: 2).figure().chart as? PanelChart)
    #expect(chart.panels.map(\.name) == ["U10", "U11"])
    #expect(
      chart.panels[0].traces == [
        PanelChart.Trace(from: TimePoint(2011, 0), to: TimePoint(2017, 6), isClear: true)
      ])
    #expect(chart.panels[1].traces.map(\.isClear) == [false])
  }

  @Test func `many units share one axis of slopes, unless some are chosen`() throws {
    let report = try report(units: 20)
    let chart = try #require(report.figure().chart as? IntervalChart)
    #expect(chart.panels[0].rows.count == 20 && chart.panels[0].axis.reference == 0)
    #expect(chart.panels[0].rows.count { $0.entries[0].isHollow } == 10)
    let chosen = try #require(report.figure(FigureSelection(units: ["U13"])).chart as? PanelChart)
    #expect(chosen.panels.map(\.name) == ["U13"])
    #expect(report.figure(FigureSelection(units: ["U13"])).notes.contains("Not shown: 19 of 20 units."))
  }

  @Test func `a break that was crossed is a rule, and no line joins its sides`() throws {
    let item = SeriesBreak(lastBefore: 2013, firstAfter: 2014, what: "new questions.")
    let figure = try report(units: 1, breaks: [item]).figure()
    let chart = try #require(figure.chart as? PanelChart)
    #expect(chart.time.breaks == [TimeAxis.Gap(last: 2013, first: 2014)])
    #expect(chart.time.runs(chart.panels[0].points).map(\.count) == [3, 4])
    #expect(figure.notes.contains { $0.hasPrefix("┊ Across a break between 2013 and 2014") })
  }
}
