import DataFrames
import Descriptives
import Figures
import Formulas
import Reports
import Testing

struct HistoryFigureTests {
  /// Twelve units over three years; unit K has no rank in 2012.
  private func report() throws -> HistoryReport {
    let (units, years) = (12, [2011.0, 2012, 2013])
    let codes = (0..<units).flatMap { unit in years.map { _ in Int32(unit) } }
    let ranks = (0..<units).flatMap { unit in years.indices.map { Double((unit + 4 * $0) % units + 1) } }
    var validity = Bitmap(repeating: true, count: codes.count)
    validity[10 * 3 + 1] = false
    let frame = DataFrame(
      source: "r.csv", names: ["unit", "year"],
      columns: [
        .categories(
          CategoryColumn(
            codes: codes, levels: (0..<units).map { String("ABCDEFGHIJKL".dropFirst($0).prefix(1)) })),
        .numbers(NumberColumn(values: (0..<units).flatMap { _ in years })),
      ], rowCount: codes.count)
    let panel = try Panel(frame, unit: "unit", time: "year")
    let rank = NumberColumn(values: ranks, validity: validity)
    let history = RankHistory(
      panel, ranks: RankColumn(rank, ranked: nil, isPart: false, panel), score: nil, rows: .all(codes.count),
      periods: panel.times)
    return HistoryReport(
      title: "Index\nand more", history: history,
      context: HistoryReport.Context(
        unit: "unit", time: "year", ranks: "Rank: rank, 1 is best; sorted by the last one.",
        ranked: "rows with a rank",
        breaks: [SeriesBreak(lastBefore: 2012, firstAfter: 2013, what: "new criteria.")]))
  }

  private func chart(_ figure: Figure) throws -> BumpChart { try #require(figure.chart as? BumpChart) }

  @Test func `the first and the last three of the last year are in colour where nobody is named`() throws {
    let figure = try report().figure()
    let shown = try chart(figure).lines.filter(\.isHighlighted).map { $0.ranks.last?.value }
    #expect(shown == [1, 2, 3, 10, 11, 12])
    #expect(
      figure.subtitle
        == "Rank by year. In colour: the first three and the last three of 2013; grey: the other 6.")
  }

  @Test func `those named are in colour`() throws {
    let figure = try report().figure(FigureSelection(units: ["B", "K"]))
    #expect(try chart(figure).lines.filter(\.isHighlighted).map(\.name).sorted() == ["B", "K"])
    #expect(figure.alt.contains("B 2 (2011)"))
  }

  @Test func `gaps, breaks and the number ranked are carried over`() throws {
    let chart = try chart(try report().figure())
    #expect(chart.lines.first { $0.name == "K" }?.ranks.map(\.time) == [2011, 2013])
    #expect(chart.time.breaks == [TimeAxis.Gap(last: 2012, first: 2013)])
    #expect(chart.rank.isRank && chart.rank.worst == 12)
  }

  @Test func `notes say where ranks come from, what is missing and what a rule is`() throws {
    let figure = try report().figure()
    #expect(figure.title == "Index: and more")
    #expect(
      figure.notes == [
        "Rank: rank, 1 is best.", "Ranked each year: 12 (rows with a rank); not known for 2012.",
        "No point where there is no rank (1 of 36), and no line across.",
        "┊ Break between 2012 and 2013: new criteria.",
      ])
  }
}
