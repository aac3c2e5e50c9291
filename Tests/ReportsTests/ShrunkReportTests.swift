import DataFrames
import Reports
import Tables
import Testing
import Trends

struct ShrunkReportTests {
  private func report(shown: Set<String>) throws -> ShrunkReport {
    func unit(_ name: String, _ values: [Double]) -> UnitSeries {
      UnitSeries(unit: name, times: values.indices.map(Double.init), values: values)
    }
    let slopes = try #require(
      ShrunkSlopes([
        unit("A", [1, 2.1, 2.9, 4]), unit("B", [4, 3.1, 2, 0.9]), unit("C", [2, 2.1, 2, 1.9]), unit("D", [1]),
      ]))
    return ShrunkReport(
      title: "Index", slopes: slopes, shown: shown, level: 0.95,
      context: SeriesContext(unit: "unit", time: "year", outcome: "score", direction: .higherIsBetter))
  }

  @Test func `the best slope stands first, and what cannot be told from none is marked`() throws {
    let document = try report(shown: ["A", "B", "C", "D"]).document()
    #expect(document.display[0].rows.map { $0.cells[0].text } == ["A", "C", "B"])
    #expect(
      document.display[0].rows.compactMap { $0.cells.last?.text } == [
        "improving", "worsening ~", "worsening",
      ])
    #expect(document.notes.contains("Fewer than three values, so left out: D."))
  }

  @Test func `a choice of units is shrunk among all`() throws {
    let (one, all) = (try report(shown: ["B"]).document(), try report(shown: ["A", "B", "C"]).document())
    #expect(one.data[0].rows == [all.data[0].rows[1]])
    #expect(one.data[1].rows == all.data[1].rows)
    #expect(one.notes.contains { $0.contains("when it is one of 3") })
  }
}
