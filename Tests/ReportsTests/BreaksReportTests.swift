import Breaks
import DataFrames
import Formulas
import Reports
import Tables
import Testing

struct BreaksReportTests {
  /// A that falls for good after 2017, B that goes up and down, C with three years, D that never moves.
  private func table(_ method: ChangeMethod = .pettitt, breaks: Int? = nil) throws -> BreakTable {
    let rows: [[Double]] = [[9, 8, 9, 8, 1, 2, 1, 2], [1, 2, 1, 3, 2, 3, 1, 3], [1, 2, 3], [5, 5, 5, 5]]
    var (codes, years, values): ([Int32], [Double], [Double]) = ([], [], [])
    for (unit, row) in rows.enumerated() {
      codes += row.map { _ in Int32(unit) }
      years += row.indices.map { Double(2014 + $0) }
      values += row
    }
    let frame = DataFrame(
      source: "r.csv", names: ["unit", "year"],
      columns: [
        .categories(CategoryColumn(codes: codes, levels: ["A", "B", "C", "D"])),
        .numbers(NumberColumn(values: years)),
      ], rowCount: values.count)
    var options = BreakTable.Options()
    (options.test.method, options.test.breaks) = (method, breaks)
    return BreakTable(
      try Panel(frame, unit: "unit", time: "year"), NumberColumn(values: values), rows: .all(values.count),
      options: options)
  }

  private func report(
    _ direction: Direction?, _ method: ChangeMethod = .pettitt, breaks: Int? = nil,
    at declared: [SeriesBreak] = []
  ) throws -> BreaksReport {
    BreaksReport(
      title: "Index", breaks: try table(method, breaks: breaks),
      context: SeriesContext(
        unit: "unit", time: "year", outcome: "rank", direction: direction, isRank: true, breaks: declared))
  }

  private func words(_ report: BreaksReport) -> [String] {
    report.document().display[0].rows.compactMap { $0.cells.last?.text }
  }

  @Test func `words follow the direction, and without one there is no better or worse`() throws {
    #expect(words(try report(.lowerIsBetter)) == ["improved", "worsened ~", "", ""])
    #expect(words(try report(.higherIsBetter)) == ["improved ~", "worsened", "", ""])
    #expect(words(try report(nil)) == ["rose ~", "fell", "", ""])
  }

  @Test func `the change is shown by the year before and the year after`() throws {
    let row = try report(.lowerIsBetter).document().display[0].rows[0]
    #expect(row.cells.map(\.text).prefix(4) == ["A", "8", "2017|2018", "16"])
  }

  @Test func `a change where the series is declared to break is the instrument's`() throws {
    let declared = [SeriesBreak(lastBefore: 2017, firstAfter: 2018, what: "new criteria.")]
    let report = try report(.lowerIsBetter, at: declared)
    #expect(words(report)[0] == "instrument")
    let document = report.document()
    #expect(document.hasWarnings)
    #expect(document.notes.contains { $0.hasPrefix("instrument: the change lies where") })
    let tidy = document.data[0]
    let column = try #require(tidy.columns.firstIndex { $0.key == "declared" })
    #expect(tidy.rows.map { $0.cells[column].value }.prefix(2) == [.flag(true), .flag(false)])
  }

  @Test func `a break a year away is not it`() throws {
    let declared = [SeriesBreak(lastBefore: 2018, firstAfter: 2019, what: "new criteria.")]
    #expect(words(try report(.lowerIsBetter, at: declared))[0] == "improved")
  }

  @Test func `short and constant series are named and their cells missing`() throws {
    let document = try report(.lowerIsBetter).document()
    #expect(document.notes.contains { $0.hasPrefix("Fewer than four values") && $0.hasSuffix("no test: C.") })
    #expect(document.notes.contains("The same value at all times, so nothing to test: D."))
    #expect(document.data[0].rows[2].cells[9].value == .missing)
  }

  @Test func `the tidy table has the promised columns`() throws {
    #expect(
      try report(nil).document().data[0].columns.map(\.key) == [
        "unit", "outcome", "method", "n", "first", "last", "break", "break_low", "break_high", "statistic",
        "p_value", "p_adjusted", "p_least", "law", "mean_before", "mean_after", "shift", "level", "declared",
      ])
  }

  @Test func `several breaks are as many rows, the unit's numbers on the first that is shown`() throws {
    let document = try report(nil, .baiPerron, breaks: 2).document()
    #expect(document.data[0].rows.count { $0.cells[0].text == "A" } == 2)
    #expect(document.display[0].rows.count { $0.cells[0].text == "A" } == 1)
    #expect(document.notes.contains { $0.hasPrefix("No interval for the time of change below 30 points") })
  }
}
