import DataFrames
import Formulas
import Testing

@testable import Descriptives

struct RowGroupsTests {
  @Test func `numbers are ordered by value and the missing group stands last`() {
    let groups = RowGroups(.numbers(numbers([10, nil, 9, 10])), rows: .all(4)).groups
    #expect(groups.map(\.key) == [.number(9), .number(10), .missing])
    #expect(groups.map(\.rows) == [.listed([2]), .listed([0, 3]), .listed([1])])
  }

  @Test func `categories are ordered by bytes`() {
    let groups = RowGroups(.categories(categories(["é", "z", "A"])), rows: .all(3)).groups
    #expect(groups.map(\.key) == [.category("A"), .category("z"), .category("é")])
  }

  @Test func `a group without a described row is left out`() {
    let groups = RowGroups(.categories(categories(["a", "b", "b"])), rows: .listed([1, 2])).groups
    #expect(groups.map(\.key) == [.category("b")])
  }
}
