import Testing

@testable import DataFrames

struct ColumnStorageTests {
  @Test func `columns are filled in place and cut to their rows`() throws {
    let made = makeColumns([.number, .category, .number], capacity: 10) { targets in
      for row in 0..<4 {
        targets[0].set(Double(row), row: row)
        targets[1].set(Int32(row - 1), row: row)
        targets[2].set(-Double(row), row: row)
      }
      targets[1].recode(0..<4, by: [7, 8, 9])
      targets[2].move(2..<4, to: 1)
      return 3
    }
    guard case .values(let first) = made[0], case .codes(let codes) = made[1],
      case .values(let last) = made[2]
    else {
      Issue.record("columns of other kinds")
      return
    }
    #expect(first == [0, 1, 2])
    #expect(codes == [0, 7, 8])
    #expect(last == [0, -2, -3])
  }
}
