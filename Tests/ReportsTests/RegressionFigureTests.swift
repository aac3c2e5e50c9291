import Figures
import Testing

@testable import Reports

struct RegressionFigureTests {
  private func chart(_ report: RegressionReport) throws -> IntervalChart {
    try #require(report.figure.chart as? IntervalChart)
  }

  @Test func `each coefficient stands with its interval, hollow where that holds zero`() throws {
    let model = try SampleModels.model("rank ~ training + meetings + it")
    let rows = try chart(SampleModels.report([model])).panels[0].rows
    #expect(rows.map(\.name) == ["training", "meetings", "it"])
    #expect(rows.map { $0.entries[0].isHollow } == [false, false, true])
    for (row, estimate) in zip(rows, model.estimates.rows.dropFirst()) {
      #expect(row.entries[0].estimate == estimate.estimate && row.entries[0].low == estimate.interval?.lower)
    }
  }

  @Test func `outcomes have an axis each, and models their shape on it`() throws {
    let models = [
      try SampleModels.model("rank ~ training + meetings", name: "1"),
      try SampleModels.model("training ~ it", name: "2"),
      try SampleModels.model("rank ~ training", name: "3"),
    ]
    let chart = try chart(SampleModels.report(models))
    #expect(chart.panels.map(\.title) == ["rank", "training"])
    #expect(chart.panels[0].rows[0].entries.map(\.series) == [0, 2])
    #expect(chart.legend.count == 3)
  }

  @Test func `the axis says which side is better`() throws {
    let chart = try chart(SampleModels.report([try SampleModels.model("rank ~ training")]))
    #expect(
      chart.panels[0].axis.title.hasSuffix("left of 0 is better)") && chart.panels[0].axis.reference == 0)
  }

  @Test func `notes are those of the table, of intervals`() throws {
    let notes = SampleModels.report([try SampleModels.model("rank ~ training + it")]).figure.notes
    #expect(notes.contains { $0.hasPrefix("Intervals allow for the years of one office being alike") })
    #expect(notes.contains("The constant is left out of the picture."))
    #expect(
      notes.last == "Associations, not effects: what moved both a driver and the outcome is not ruled out.")
  }
}
