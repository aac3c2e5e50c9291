import Convergence
import DataFrames
import Reports
import Tables
import Testing

struct ConvergenceReportTests {
  /// Eight units whose gaps halve every year, with a little noise of no pattern.
  private func grid(years: Int, units: Int = 8, lowest: Double = 30) -> ScoreGrid {
    let scores = (0..<units).map { unit in
      (0..<years).map { year -> Double? in
        var gap = Double(unit * 4)
        for _ in 0..<year { gap /= 1.5 }
        return lowest + gap + 0.3 * Double((unit * 5 + year * 7 + unit * year) % 7)
      }
    }
    return ScoreGrid(
      units: (0..<units).map { "U\($0)" }, times: (0..<years).map { Double(2011 + $0) }, scores: scores)
  }

  private func report(years: Int, units: Int = 8, lowest: Double = 30, time: String = "year")
    -> ConvergenceReport
  {
    ConvergenceReport(
      title: "Index", convergence: ConvergenceTable(grid(years: years, units: units, lowest: lowest)),
      context: SeriesContext(unit: "unit", time: time, outcome: "score", direction: .higherIsBetter))
  }

  private func cell(_ document: Document, _ measure: String, _ key: String) -> TableValue? {
    let table = document.data[0]
    guard let column = table.columns.firstIndex(where: { $0.key == key }),
      let name = table.columns.firstIndex(where: { $0.key == "measure" })
    else { return nil }
    return table.rows.first { $0.cells[name].value == .text(measure) }?.cells[column].value
  }

  @Test func `within units there is no p, and no half-life unless noise is surely small`() {
    let document = report(years: 12).document()
    for measure in ["beta_within", "beta_jackknife"] {
      #expect(cell(document, measure, "p_value") == .missing)
      #expect(cell(document, measure, "estimate") != .missing)
    }
    #expect(cell(document, "beta_within", "half_life") == .missing)
    #expect(cell(document, "beta_ols", "p_value") != .missing)
  }

  @Test func `the answer stands first, and says what noise would do`() {
    let notes = report(years: 12).document().notes
    #expect(notes[0].hasPrefix("Of a gap between one unit and another in 2011, "))
    #expect(notes.last?.hasPrefix("That gaps close is no reason for itself") ?? false)
  }

  @Test func `what is lacking is a note and a warning, its cells are empty`() {
    let document = report(years: 3).document()
    #expect(document.hasWarnings)
    #expect(document.notes.contains("Nothing within units: it takes 6 years equally far apart, there are 3."))
    #expect(
      document.notes.contains("No log t and no clubs: it takes 10 years equally far apart, there are 3."))
    #expect(cell(document, "log_t", "estimate") == .missing)
    let zero = report(years: 12, lowest: 0).document()
    #expect(zero.notes.contains { $0.hasPrefix("No log t and no clubs: it divides by the mean") })
  }

  @Test func `the tidy tables have the promised names and keys`() {
    let document = report(years: 12).document()
    #expect(document.data.map(\.name) == ConvergenceReport.tableNames)
    #expect(document.data[1].columns.map(\.key) == ["year", "n", "sd", "mean", "cv"])
    #expect(document.data[1].rows.count == 12)
    #expect(document.data[2].columns.map(\.key).prefix(2) == ["unit", "club"])
    #expect(document.data[2].rows.count == 8)
  }

  @Test func `a time that is no English word has no plural`() {
    #expect(report(years: 3, time: "Năm").document().notes.contains { $0.contains("it takes 6 Năm equally") })
  }
}
