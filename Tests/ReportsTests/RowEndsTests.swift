import Tables
import Testing

@testable import Reports

struct RowEndsTests {
  private let rows = (1...7).map { TableRow([.integer($0)]) }

  @Test func `the ends of a long table, a rule between them`() {
    let ends = rows.ends(2)
    #expect(ends.map { $0.cells[0].text } == ["1", "2", "6", "7"])
    #expect(ends.map(\.ruleAbove) == [false, false, true, false])
    #expect(
      rowsShown(2, of: 7) == "Shown are the first and the last 2 of 7; the numbers allow for all of them.")
  }

  @Test func `a table no longer than its ends is whole`() {
    #expect(rows.ends(4) == rows && rows.ends(nil) == rows)
    #expect(rowsShown(4, of: 7) == nil && rowsShown(nil, of: 7) == nil)
  }
}
