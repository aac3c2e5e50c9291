import DataFrames
import Formulas
import Reports
import Tables
import Testing
import Trends

struct TrendReportTests {
  /// The department's four years, beside one that goes the other way.
  private func report(_ direction: Direction?, isRank: Bool = true, units: Int = 2) throws -> TrendReport {
    let values: [Double] = [3, 2, 2, 1, 1, 2, 3, 4]
    let frame = DataFrame(
      source: "r.csv", names: ["unit", "year"],
      columns: [
        .categories(CategoryColumn(codes: [0, 0, 0, 0, 1, 1, 1, 1], levels: ["A", "B"])),
        .numbers(NumberColumn(values: [2016, 2017, 2018, 2019, 2016, 2017, 2018, 2019])),
      ], rowCount: 8)
    let rows = RowSelection.listed((0..<Int32(4 * units)).map { $0 })
    let trends = TrendTable(
      try Panel(frame, unit: "unit", time: "year"), NumberColumn(values: values), rows: rows)
    return TrendReport(
      title: "Index", trends: trends,
      context: SeriesContext(
        unit: "unit", time: "year", outcome: "rank", direction: direction, isRank: isRank))
  }

  private func words(_ report: TrendReport) -> [String] {
    report.document().display[0].rows.compactMap { $0.cells.last?.text }
  }

  @Test func `words follow the direction, and without one there is no better or worse`() throws {
    #expect(words(try report(.lowerIsBetter)) == ["improving ~", "worsening ~"])
    #expect(words(try report(.higherIsBetter, isRank: false)) == ["improving ~", "worsening ~"])
    #expect(words(try report(nil, isRank: false)) == ["rising ~", "falling ~"])
    #expect(try report(.higherIsBetter).document().display[0].rows[0].cells[0].text == "B")
  }

  @Test func `one unit: what four values can show, and what further years could`() throws {
    let notes = try report(.lowerIsBetter, units: 1).document().notes
    #expect(notes.contains("The smallest p that 4 such values can have is 0.167."))
    #expect(notes.contains("P with further years: 1 more at rank 1: 0.0667, 2 more at rank 1: 0.0333."))
    #expect(
      notes.contains { $0.hasPrefix("No 95% interval with 4 points: all pairwise slopes, -1.000 to 0.000") })
    #expect(!notes.contains { $0.contains("allows for") })
  }

  @Test func `the tidy table has the promised columns and no interval where there is none`() throws {
    let table = try report(.lowerIsBetter).document().data[0]
    #expect(
      table.columns.map(\.key) == [
        "unit", "outcome", "n", "first", "last", "s", "var_s", "tau", "method", "p_value", "p_adjusted",
        "slope",
        "slope_low", "slope_high", "intercept", "direction",
      ])
    #expect(table.rows[0].cells[12].value == .missing)
    #expect(table.rows[0].cells[15].value == .text("improving"))
  }

  @Test func `a break that was crossed is said and is a warning`() throws {
    var report = try report(.lowerIsBetter)
    #expect(!report.document().hasWarnings)
    report.context.breaks = [SeriesBreak(lastBefore: 2017, firstAfter: 2018, what: "new criteria.")]
    let document = report.document()
    #expect(document.hasWarnings)
    #expect(document.notes.contains { $0.hasPrefix("Across a break between 2017 and 2018") })
  }
}
