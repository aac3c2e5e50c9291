import DataFrames
import Formulas
import Reports
import Tables
import Testing
import Trends

struct PooledReportTests {
  /// Two units over four years that rise together, and one that falls.
  private func report(by groups: CategoryColumn? = nil) throws -> PooledReport {
    let values: [Double] = [1, 2, 3, 4, 2, 3, 4, 5, 4, 3, 2, 1]
    let frame = DataFrame(
      source: "r.csv", names: ["unit", "year"],
      columns: [
        .categories(CategoryColumn(codes: (0..<12).map { Int32($0 / 4) }, levels: ["A", "B", "C"])),
        .numbers(NumberColumn(values: (0..<12).map { Double(2016 + $0 % 4) })),
      ], rowCount: 12)
    let trends = PooledTable(
      try Panel(frame, unit: "unit", time: "year"), NumberColumn(values: values), by: groups, rows: .all(12))
    return PooledReport(
      title: "Index", group: groups == nil ? nil : "region", trends: trends,
      context: SeriesContext(unit: "unit", time: "year", outcome: "score", direction: .higherIsBetter))
  }

  @Test func `units add up, and more of them do not make more years`() throws {
    let document = try report().document()
    #expect(
      document.display[0].rows[0].cells.map(\.text).prefix(6) == ["(all)", "3", "2", "1", "6", "0.083"])
    #expect(
      document.notes.contains("More units do not make more years: with 4 of them p cannot be below 0.0833."))
    #expect(document.notes.contains { $0.hasPrefix("No 95% interval for (all)") })
    #expect(document.notes.contains { $0.contains("if units were independent") })
    #expect(!document.hasWarnings)
  }

  @Test func `each group has its own line, and rows without one are counted`() throws {
    let codes: [Int32] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]
    var present = Bitmap(repeating: true, count: 12)
    present[11] = false
    let groups = CategoryColumn(codes: codes, levels: ["north", "south"], validity: present)
    let document = try report(by: groups).document()
    #expect(document.display[0].rows.map { $0.cells[0].text } == ["north", "south"])
    #expect(document.display[0].rows.compactMap { $0.cells.last?.text } == ["improving ~", "worsening ~"])
    #expect(document.notes.contains("Left out: 1 row without region."))
    #expect(document.data.map(\.name) == ["trend", "pooled"])
    #expect(document.data[0].columns.map(\.key) == TrendReportTests.keys)
    #expect(document.data[0].rows[0].cells[8].value == .text("joint-exact"))
  }
}
