import Regression
import Tables
import Testing

@testable import Reports

struct RegressionReportTests {
  private func document(_ formulas: [String], table: String? = nil) throws -> Document {
    let models = try formulas.enumerated().map { try SampleModels.model($1, name: "\($0 + 1)") }
    return SampleModels.report(models).document(table: table, rowsOf: SampleModels.frame)
  }

  @Test func `tidy tables carry the keys that programs rely on`() throws {
    let data = try document(["rank ~ training | office"]).data
    #expect(data.map(\.name) == ["coefficients", "models"])
    #expect(
      data[0].columns.map(\.key) == [
        "model", "term", "estimate", "std_error", "statistic", "df", "p_value", "conf_low", "conf_high",
      ])
    #expect(
      data[1].columns.map(\.key) == [
        "model", "formula", "estimator", "covariance", "nobs", "n_units", "n_periods", "n_clusters",
        "df_residual",
        "r_squared", "adj_r_squared", "within_r_squared", "sigma", "log_lik", "aic", "bic", "dropped_rows",
        "dropped_terms",
      ])
    #expect(data[1].rows[0].cells[3].text == "CR1 by office")
    #expect(data[1].rows[0].cells[4].value == .integer(48))
  }

  @Test func `fitted values and residuals add up to the response, leverages to the parameters`() throws {
    let rows = try #require(try document(["rank ~ training | office + year"], table: "rows").data.last)
    #expect(rows.columns.map(\.key) == ["model", "office", "year", "fitted", "residual", "leverage"])
    func number(_ row: Int, _ column: Int) -> Double {
      if case .number(let value) = rows.rows[row].cells[column].value { value } else { .nan }
    }
    #expect(abs(number(0, 3) + number(0, 4) - 20 + 0.8 * 0 - 0.9 * 0) < 1e-12)
    let sum = (0..<48).reduce(0) { $0 + number($1, 5) }
    #expect(abs(sum - 16) < 1e-11)
  }

  @Test func `the covariance table is symmetric and its diagonal the squared errors`() throws {
    let tables = try document(["rank ~ training + it"], table: "covariance").data
    let covariance = try #require(tables.last)
    #expect(covariance.rows.count == 9)
    #expect(covariance.rows[1].cells[3].value == covariance.rows[3].cells[3].value)
    guard case .number(let variance) = covariance.rows[0].cells[3].value,
      case .number(let error) = tables[0].rows[0].cells[3].value
    else { return #expect(Bool(false), "numbers") }
    #expect(abs(variance - error * error) < 1e-14)
  }

  @Test func `models stand side by side with their errors below`() throws {
    let table = try document(["rank ~ training", "rank ~ it | office"]).display[0]
    #expect(table.columns.map(\.title) == ["", "(1)", "(2)"])
    #expect(table.rows[1].cells[0].text == "training")
    #expect(table.rows[1].cells[2].text.isEmpty)
    #expect(table.rows[2].cells[1].text.hasPrefix("("))
    #expect(table.rows.contains { $0.cells.map(\.text) == ["Effects taken out", "none", "office"] })
  }

  @Test func `notes say variance, clusters, rows and that it is association`() throws {
    let notes = try document(["rank ~ training | office + year"]).notes
    #expect(
      notes.contains(
        "Standard errors allow for the years of one office being alike (clustered by office, CR1, 12 clusters; t with 11 df)."
      ))
    #expect(notes.contains("All 48 rows used."))
    #expect(notes.contains("What training is: hours, not learning."))
    #expect(notes.contains { $0.hasPrefix("Few clusters: 12 by office") })
    #expect(notes.last?.hasPrefix("Associations, not effects") == true)
  }

  @Test func `numbers that differ between models are listed in their order`() throws {
    let models = [
      try SampleModels.model("rank ~ training", name: "1"),
      try SampleModels.model(
        "rank ~ lag(training, 1)", name: "2", clusters: [], covariance: .heteroskedastic(.hc3)),
    ]
    let notes = SampleModels.report(models).notes
    #expect(notes.contains { $0.hasPrefix("(1): standard errors in parentheses allow for the years") })
    #expect(
      notes.contains {
        $0.hasPrefix("(2): standard errors in parentheses allow for errors of unequal spread")
      })
    let both = [
      try SampleModels.model("rank ~ training", name: "1"), try SampleModels.model("rank ~ it", name: "2"),
    ]
    #expect(
      SampleModels.report(both).notes.contains {
        $0.hasPrefix("Standard errors in parentheses allow") && $0.hasSuffix("12 clusters; t with 11 df).")
      })
    #expect(notes.contains("(1) all 48 rows used."))
    #expect(notes.contains { $0.hasPrefix("(2) used 36 of 48 rows; left out: 12 missing lag(training, 1)") })
  }

  @Test func `breaks are said when the years span them and the columns are used`() throws {
    var report = SampleModels.report([try SampleModels.model("rank ~ training")])
    report.context.breaks = [
      SeriesBreak(lastBefore: 2017, firstAfter: 2018, what: "new form", columns: ["training"]),
      SeriesBreak(lastBefore: 2017, firstAfter: 2018, what: "new portal", columns: ["it"]),
      SeriesBreak(lastBefore: 2020, firstAfter: 2021, what: "new law"),
    ]
    let notes = report.notes.filter { $0.hasPrefix("Breaks") }
    #expect(notes == ["Breaks, where numbers before and after do not compare: training 2017|2018."])
  }

  @Test func `stars come with their legend`() throws {
    var report = SampleModels.report([try SampleModels.model("rank ~ training")])
    report.stars = true
    let document = report.document(rowsOf: SampleModels.frame)
    #expect(document.display[0].rows[0].cells[1].text.hasSuffix("***"))
    #expect(document.notes.contains("* p < 0.05, ** p < 0.01, *** p < 0.001."))
  }
}
