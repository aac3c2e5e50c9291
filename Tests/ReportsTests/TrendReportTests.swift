import DataFrames
import Distributions
import Formulas
import Reports
import Tables
import Testing
import Trends

struct TrendReportTests {
  static let keys = [
    "unit", "outcome", "n", "first", "last", "s", "var_s", "tau", "method", "p_value", "p_adjusted",
    "slope", "slope_low", "slope_high", "intercept", "direction",
  ]

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
    #expect(table.columns.map(\.key) == Self.keys)
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

  @Test func `what Holm, BH and BY can reject at all is said where p has a floor`() throws {
    let table = try trends(years: 6, units: 63)
    func bound(_ adjustment: PValueAdjustment) -> String {
      let report = TrendReport(
        title: "Index", trends: table(adjustment), context: SeriesContext(unit: "u", time: "t", outcome: "y"))
      return report.document().notes.first { $0.hasPrefix("The smallest p") } ?? ""
    }
    #expect(bound(.holm).hasSuffix("0.00278; times 63 units Holm can reject nothing at 5%."))
    #expect(
      bound(.benjaminiHochberg).hasSuffix(
        "over 63 units BH can reject nothing at 5% unless at least 4 units have it."))
    #expect(bound(.benjaminiYekutieli).hasSuffix("unless at least 17 units have it."))
    #expect(bound(.none).hasSuffix("0.00278."))
  }

  /// Units whose values all differ, by turns up and down.
  private func trends(years: Int, units: Int) throws -> (PValueAdjustment) -> TrendTable {
    let count = years * units
    let frame = DataFrame(
      source: "r.csv", names: ["unit", "year"],
      columns: [
        .numbers(NumberColumn(values: (0..<count).map { Double($0 / years) })),
        .numbers(NumberColumn(values: (0..<count).map { Double($0 % years) })),
      ], rowCount: count)
    let panel = try Panel(frame, unit: "unit", time: "year")
    let values = NumberColumn(values: (0..<count).map { Double($0 * 7919 % 1009) })
    return { adjustment in
      var options = TrendTable.Options()
      options.adjustment = adjustment
      return TrendTable(panel, values, rows: .all(count), options: options)
    }
  }

  @Test func `each method says what it did, and what it could not do`() throws {
    var options = TrendTable.Options()
    for method in TrendMethod.allCases {
      options.method = method
      let frame = DataFrame(
        source: "r.csv", names: ["unit", "year"],
        columns: [
          .numbers(NumberColumn(values: (0..<24).map { Double($0 / 12) })),
          .numbers(NumberColumn(values: (0..<24).map { Double($0 % 12) })),
        ], rowCount: 24)
      let values = NumberColumn(values: (0..<24).map { $0 < 12 ? 5 : Double($0 * 7919 % 1009) })
      let table = TrendTable(
        try Panel(frame, unit: "unit", time: "year"), values, rows: .all(24), options: options)
      var report = TrendReport(
        title: "Index", trends: table, context: SeriesContext(unit: "u", time: "t", outcome: "y"))
      report.sizes = [SimulatedSize(method, years: 12, series: 100)]
      let notes = report.document().notes
      #expect(notes.contains { $0.hasPrefix("With 12 years and no trend, p falls below 5% in ") })
      #expect(notes.contains { $0.contains("p: ") || $0.contains("; p counts") })
      if method != .mannKendall {
        #expect(notes.contains { $0.hasPrefix("No answer for 0: the values are constant") })
        #expect(report.document().hasWarnings)
      }
    }
  }
}
