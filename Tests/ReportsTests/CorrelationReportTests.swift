import Correlations
import DataFrames
import Reports
import Tables
import Testing

struct CorrelationReportTests {
  private func frame(rows: Int = 12) -> DataFrame {
    let a = (0..<rows).map { Double($0 * 5 % 13) }
    let columns = [a, a.map { -$0 + Double(Int($0) % 3) }, a.map { _ in 4 }]
    return DataFrame(
      source: "mine.csv", names: ["training", "rank", "same"],
      columns: columns.map { .numbers(NumberColumn(values: $0)) }, rowCount: rows)
  }

  private func report(
    rows: Int = 12, _ pairs: [(x: String, y: String)], outcomes: [String] = [],
    methods: [CorrelationMethod] = [.pearson, .spearman], layout: CorrelationReport.Layout? = nil
  ) throws -> CorrelationReport {
    let names = ["training", "rank", "same"]
    let sample = try CorrelationSample(frame(rows: rows), sources: names.map { CorrelationSample.Source($0) })
    var options = CorrelationOptions()
    options.methods = methods
    let matrix = try CorrelationMatrix(sample, pairs: pairs, options: options)
    return CorrelationReport(
      title: "mine.csv", matrix: matrix, columns: names, outcomes: outcomes, layout: layout)
  }

  private let all = [(x: "training", y: "rank"), (x: "training", y: "same"), (x: "rank", y: "same")]

  @Test func `the tidy table has the promised keys in every layout`() throws {
    for layout in CorrelationReport.Layout.allCases {
      let table = try report(all, layout: layout).document().data[0]
      #expect(table.name == "correlations")
      #expect(
        table.columns.map(\.key) == [
          "x", "y", "method", "n", "estimate", "conf_low", "conf_high", "p_value", "p_adjusted",
        ])
      #expect(table.rows.count == 6)
      #expect(table.rows[2].cells[4...].allSatisfy { $0.value == .missing })
    }
  }

  @Test func `all pairs are a triangle a method, and an outcome a line a pair`() throws {
    let matrix = try report(all).document()
    #expect(matrix.display.map(\.name) == ["pearson", "spearman"])
    #expect(matrix.display[0].title == "mine.csv\nCorrelations: Pearson")
    #expect(matrix.display[0].columns.map(\.title) == ["Column", "1", "2"])
    #expect(matrix.display[0].rows.map { $0.cells[0].text } == ["1 training", "2 rank", "3 same"])
    #expect(matrix.display[0].rows[0].cells[1].text == "")
    #expect(matrix.display[0].rows[2].cells[1].text == "–")
    let long = try report([("training", "rank")], outcomes: ["rank"]).document()
    #expect(long.display[0].title == "mine.csv\nCorrelations with rank")
    #expect(
      long.display[0].columns.map(\.title) == [
        "Column", "Method", "n", "Estimate", "95% from", "to", "p", "Holm p",
      ])
    #expect(long.display[0].rows.map { $0.cells[0].text } == ["training", ""])
  }

  @Test func `one method stands in the title instead of a column`() throws {
    let table = try report([("training", "rank")], outcomes: ["rank"], methods: [.kendall]).document()
      .display[0]
    #expect(table.title == "mine.csv\nKendall tau-b correlations with rank")
    #expect(!table.columns.contains { $0.title == "Method" })
  }

  @Test func `a rank among the columns is read to the user`() throws {
    var one = try report([("training", "rank")], outcomes: ["rank"])
    one.context.rank = "rank"
    one.context.directions = ["rank": .lowerIsBetter]
    #expect(one.document().notes[0].hasPrefix("rank: 1 is best, so a minus sign is better"))
  }

  @Test func `a constant column is named once`() throws {
    let notes = try report(all).document().notes
    #expect(notes.filter { $0 == "No correlation with same: it is the same in all rows used." }.count == 1)
    #expect(notes.last?.hasPrefix("Associations, not effects") ?? false)
  }

  @Test func `few rows are a warning, many are none`() throws {
    #expect(try report(rows: 8, all).document().hasWarnings)
    #expect(try !report(rows: 12, all).document().hasWarnings)
  }
}
