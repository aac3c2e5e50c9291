import DataFrames
import Descriptives
import Formulas
import Testing

struct PanelSummaryTests {
  private func panel(
    _ units: [String?], _ years: [Double?], editions: [Double]? = nil
  ) throws -> Panel {
    let frame = DataFrame(
      source: "panel.csv", names: ["province", "year"],
      columns: [.categories(categories(units)), .numbers(numbers(years))], rowCount: units.count)
    return try Panel(frame, unit: "province", time: "year", editions: editions)
  }

  @Test func `a full panel is balanced whatever the order of its rows`() throws {
    let summary = PanelSummary(try panel(["b", "a", "a", "b"], [2012, 2011, 2012, 2011]))
    #expect(summary.isBalanced)
    #expect(summary.unitCount == 2)
    #expect(summary.periods == [2011, 2012])
    #expect(summary.rowCount == 4)
    #expect(summary.missingCells == 0)
    #expect(summary.gaps.isEmpty)
    #expect([summary.lateCount, summary.earlyCount] == [0, 0])
  }

  @Test func `gaps, late starts and early ends are told apart`() throws {
    let units = ["a", "a", "a", "a", "b", "b", "c", "d"]
    let summary = PanelSummary(try panel(units, [1, 2, 3, 4, 1, 4, 3, 1]))
    #expect(summary.missingCells == 8)
    #expect(summary.gaps.map(\.unit) == ["b"])
    #expect(summary.gaps.map(\.missing) == [[2, 3]])
    #expect(summary.lateCount == 1)
    #expect(summary.earlyCount == 2)
  }

  @Test func `a survey of every second year has no gaps`() throws {
    let summary = PanelSummary(try panel(["a", "a", "b", "b"], [2012, 2014, 2012, 2014]))
    #expect(summary.isBalanced)
    #expect(summary.gaps.isEmpty)
  }

  @Test func `an edition that no unit has is said, not counted as a gap`() throws {
    let summary = PanelSummary(
      try panel(["a", "a", "b", "b"], [2003, 2008, 2003, 2008], editions: [2003, 2005, 2008, 2010]))
    #expect(summary.absentEditions == [2005])
    #expect(summary.isBalanced)
  }

  @Test func `rows without a unit or a time are counted apart`() throws {
    let summary = PanelSummary(try panel(["a", nil, "a"], [2011, 2011, nil]))
    #expect(summary.rowCount == 1)
    #expect(summary.rowsWithoutKey == 2)
    #expect(summary.isBalanced)
  }

  @Test func `units and periods are those of the rows described`() throws {
    let panel = try panel(["a", "a", "a", "b", "b"], [1, 2, 3, 1, 3])
    #expect(PanelSummary(panel).gaps.map(\.unit) == ["b"])
    let outer = PanelSummary(panel, rows: .listed([4, 0, 2, 3]))
    #expect(outer.isBalanced)
    #expect(outer.periods == [1, 3])
    let first = PanelSummary(panel, rows: .listed([0, 1, 2]))
    #expect(first.unitCount == 1)
    #expect(first.rowsWithoutKey == 0)
  }

  @Test func `no rows make an empty panel`() throws {
    let summary = PanelSummary(try panel(["a"], [1]), rows: .listed([]))
    #expect(summary.unitCount == 0)
    #expect(summary.periods.isEmpty)
    #expect(summary.missingCells == 0)
  }
}
