import DataFrames
import Descriptives
import Formulas
import Reports
import Tables
import Testing

struct HistoryReportTests {
  /// Three units over three years; A and B tie in 2012, C has no rank in 2013.
  private func report(editions: [Double]? = nil) throws -> HistoryReport {
    let frame = DataFrame(
      source: "r.csv", names: ["unit", "year", "rank", "score"],
      columns: [
        .categories(CategoryColumn(codes: [0, 0, 0, 1, 1, 1, 2, 2], levels: ["A", "B", "C"])),
        .numbers(NumberColumn(values: [2011, 2012, 2013, 2011, 2012, 2013, 2011, 2012])),
        .numbers(NumberColumn(values: [1, 1, 2, 2, 1, 1, 3, 3])),
        .numbers(NumberColumn(values: [70, 71.5, 72, 60, 71.5, 75, 50, 51])),
      ], rowCount: 8)
    let panel = try Panel(frame, unit: "unit", time: "year")
    guard case .numbers(let rank) = frame.columns[2], case .numbers(let score) = frame.columns[3] else {
      preconditionFailure("columns of numbers")
    }
    let history = RankHistory(
      panel, ranks: RankColumn(rank, ranked: nil, isPart: false, panel), score: score, rows: .all(8),
      periods: panel.times)
    return HistoryReport(
      title: "Index", history: history,
      context: HistoryReport.Context(
        unit: "unit", time: "year", ranks: "Rank: rank, 1 is best.", ranked: "rows with a rank",
        breaks: [SeriesBreak(lastBefore: 2012, firstAfter: 2013, what: "new criteria.")]))
  }

  private func text(_ report: HistoryReport, showsChanges: Bool = false) -> String {
    TextFormat().render(report.document(showsChanges: showsChanges))
  }

  @Test func `ties are marked, a break is a rule, numbers ranked stand in the headings where they differ`()
    throws
  {
    #expect(
      text(try report()) == """
        Index
        Rank by year
        ──────────────────┬─────────────────────
              2011  2012  │ 2013
        unit    /3    /3  │   /2  Change   Score
        ──────────────────┼─────────────────────
        B        2     1= │    1      ▲1  75.000
        A        1     1= │    2      ▼1  72.000
        C        3     3  │
        ──────────────────┴─────────────────────

        Rank: rank, 1 is best.
        = marks a tie: another has the same rank that year.
        /n: units ranked (rows with a rank).
        Change: places gained (▲) or lost (▼) from 2011 to 2013. Score: of 2013.
        Blank: no rank that year (1 of 9).
        │ Break between 2012 and 2013: new criteria.

        """)
  }

  @Test func `scores and yearly changes can stand in the cells`() throws {
    var report = try report()
    report.shown = .score
    report.digits = 1
    #expect(text(report).contains("B     60.0  71.5 │ 75.0    15.0"))
    report.shown = .change
    #expect(text(report).contains("B             ▲1 │    ="))
    #expect(!text(report).contains("Change"))
  }

  @Test func `climbs stand above falls, and a break between is a warning`() throws {
    let document = try report().document(showsChanges: true)
    #expect(document.hasWarnings)
    let lines = TextFormat().render(document)
    #expect(lines.contains("B        2     1      ▲1\n────────────────────────\nA        1     2      ▼1"))
    #expect(lines.contains("2 of 3 units have both ranks."))
    #expect(lines.contains("Across a break between 2012 and 2013"))
  }

  @Test func `the tidy table has a row a unit and year`() throws {
    let table = try report().document().data[0]
    #expect(table.columns.map(\.key) == ["unit", "time", "rank", "n_ranked", "score", "change"])
    #expect(table.rows.count == 8)
    #expect(
      table.rows[2].cells.map(\.value) == [
        .text("B"), .number(2013), .number(1), .integer(2), .number(75), .number(0),
      ])
  }

  @Test func `only the first units are shown, and that is said`() throws {
    var report = try report()
    report.limit = 1
    let document = report.document()
    #expect(document.display[0].rows.count == 1)
    #expect(document.notes.contains("The first 1 of 3 units."))
  }
}
