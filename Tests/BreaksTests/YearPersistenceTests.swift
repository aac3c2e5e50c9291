import DataFrames
import Testing

@testable import Breaks

struct YearPersistenceTests {
  private func years(_ rows: [[Double?]]) -> YearSums {
    YearSums(
      rows.enumerated().map { number, row in
        let present = row.indices.filter { row[$0] != nil }
        return UnitSeries(
          unit: "U\(number)", times: present.map { Double(2010 + $0) }, values: present.compactMap { row[$0] }
        )
      })
  }

  private let orders = RandomOrders(draws: 999, seed: 1, threads: 2)

  @Test func `products of neighbours over squares, the change taken out`() {
    // Levels 2 and 9; deviations -1 0 1 and 1 -1 0.
    let sums = years([[1, 2, 3, 10, 8, 9]])
    #expect(abs(sums.persistence(ofOrder: Array(0..<6), isCommon: false) - (0 + 0 + 1 - 1 + 0) / 4) < 1e-12)
    #expect(
      abs(sums.persistence(ofOrder: [0, 2, 1, 3, 4, 5], isCommon: true) - (-1 + 0 + 0 - 1 + 0) / 4) < 1e-12)
  }

  @Test func `across a gap there is no product`() {
    let sums = years([[1, 2, nil, 3, 10, 8, 9], [0, 0, 0, 0, 0, 0, 0]])
    #expect(abs(sums.persistence(ofOrder: Array(0..<7), isCommon: false) - (0 + 1 - 1 + 0) / 4) < 1e-12)
  }

  @Test func `each unit has its own change unless it is common`() {
    let sums = years([[1, 1, 5, 5, 5, 5], [1, 1, 1, 1, 5, 5]])
    #expect(sums.persistence(ofOrder: Array(0..<6), isCommon: false) == 0)
    #expect(sums.persistence(ofOrder: Array(0..<6), isCommon: true) > 0)
  }

  @Test func `shuffled years show none, slow ones do`() {
    let slow = years((0..<8).map { unit in (0..<12).map { Double((($0 + unit) % 12) * 2 % 12) } })
    #expect(YearPersistence(slow, isCommon: false, orders).isReal)
    let quick = years((0..<8).map { unit in (0..<12).map { Double(($0 * 5 + unit * 3) % 7) } })
    let found = YearPersistence(quick, isCommon: false, orders)
    #expect(!found.isReal)
    #expect(found.expected < 0)
  }
}
