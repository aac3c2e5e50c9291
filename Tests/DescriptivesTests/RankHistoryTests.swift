import DataFrames
import Descriptives
import Formulas
import Testing

struct RankHistoryTests {
  /// Ranks of three units in 2011, 2012 and 2014; B has no row in 2012, C no rank in 2014.
  private let rows: [(unit: String, year: Double, rank: Double?)] = [
    ("A", 2011, 1), ("B", 2011, 2), ("C", 2011, 3), ("A", 2012, 2), ("C", 2012, 1), ("A", 2014, 2),
    ("B", 2014, 1), ("C", 2014, nil),
  ]

  private func panel(_ editions: [Double]? = nil) throws -> Panel {
    try Panel(
      DataFrame(
        source: "r.csv", names: ["unit", "year"],
        columns: [
          .categories(categories(rows.map(\.unit))), .numbers(numbers(rows.map(\.year))),
        ], rowCount: rows.count), unit: "unit", time: "year", editions: editions)
  }

  private func history(
    editions: [Double]? = nil, rows shown: RowSelection? = nil, periods: [Double]? = nil
  ) throws -> RankHistory {
    let panel = try panel(editions)
    let ranks = RankColumn(numbers(rows.map(\.rank)), ranked: nil, isPart: false, panel)
    return RankHistory(
      panel, ranks: ranks, score: nil, rows: shown ?? .all(rows.count),
      periods: periods ?? PeriodSteps(panel).filled(panel.times))
  }

  @Test func `units are sorted by their last rank, those without one after them`() throws {
    #expect(try history().lines.map(\.unit) == ["B", "A", "C"])
  }

  @Test func `a year without rows is a blank period and changes never cross it`() throws {
    let history = try history()
    #expect(history.periods == [2011, 2012, 2013, 2014])
    let changes = history.lines.map { $0.places.map { $0?.change } }
    #expect(changes == [[nil, nil, nil, nil], [nil, -1, nil, nil], [nil, 2, nil, nil]])
    #expect(history.lines[0].places.map { $0 == nil } == [false, true, true, false])
  }

  @Test func `with declared editions the edition before is the period before`() throws {
    let history = try history(editions: [2011, 2012, 2014])
    #expect(history.periods == [2011, 2012, 2014])
    #expect(history.lines[1].places.map { $0?.change } == [nil, -1, 0])
  }

  @Test func `what is shown does not change ranks or numbers ranked`() throws {
    let only = try history(rows: .listed([1, 6]))
    #expect(only.lines.map(\.unit) == ["B"])
    #expect(only.lines[0].places[0]?.ranked == 3)
    #expect(only.ranked == [3, 2, nil, 2])
  }

  @Test func `moves go from the first period to the last, the largest climb first`() throws {
    #expect(try history().changes.map(\.unit) == ["B", "A"])
    #expect(try history().changes.map(\.gained) == [1, -1])
    #expect(try history(periods: [2011]).changes.isEmpty)
  }
}
