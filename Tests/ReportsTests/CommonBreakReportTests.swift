import Breaks
import DataFrames
import Reports
import Tables
import Testing

struct CommonBreakReportTests {
  private func report(_ values: [Double], direction: Direction? = .higherIsBetter) throws -> CommonBreakReport
  {
    let series = (0..<3).map { number in
      UnitSeries(
        unit: "U\(number)", times: values.indices.map { Double(2014 + $0) },
        values: values.map { $0 + Double(number) })
    }
    return CommonBreakReport(
      title: "Index", common: try CommonBreak(series, draws: 999),
      context: SeriesContext(unit: "unit", time: "year", outcome: "score", direction: direction))
  }

  @Test func `one row says when, how much and for how many`() throws {
    let document = try report([1, 3, 2, 1, 3, 1, 6, 4, 5, 6, 4, 5]).document()
    let cells = document.display[0].rows[0].cells.map(\.text)
    #expect(cells.prefix(3) == ["2019|2020", "3", "12"])
    #expect(cells.suffix(2) == ["3 / 0", "improved"])
    #expect(document.data.map(\.name) == CommonBreakReport.tableNames)
    #expect(document.data[1].rows.count == 3)
    #expect(
      document.notes.contains { $0.hasPrefix("p rests on times that can be exchanged; nothing speaks") })
    #expect(!document.hasWarnings)
  }

  @Test func `without exchangeable years there is no p, the reason is said, and it is a warning`() throws {
    let document = try report([0, 1, 2, 1, 0, -1, -2, -1, 0, 1, 2, 1]).document()
    #expect(document.display[0].rows[0].cells[4].value == .missing)
    #expect(document.notes.contains { $0.hasPrefix("No p, since it rests on times that can be exchanged") })
    #expect(document.hasWarnings)
  }
}
