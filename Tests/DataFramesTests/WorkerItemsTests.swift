import Testing

@testable import DataFrames

struct WorkerItemsTests {
  @Test func `results stand in the order of items and say who made them`() throws {
    for threads in [1, 2, 5] {
      let results = try forEachItem(100, threads: threads) {
        [Int]()
      } work: { (item, seen: inout [Int]) throws(DataError) -> Int in
        seen.append(item)
        return item * item
      }
      #expect(results.items == (0..<100).map { $0 * $0 })
      #expect(results.states.flatMap { $0 }.sorted() == Array(0..<100))
      #expect(results.workers.indices.allSatisfy { results.states[results.workers[$0]].contains($0) })
    }
  }

  @Test func `the error of the lowest item that failed is thrown`() {
    for threads in [1, 2, 4] {
      #expect(throws: DataError(.invalid, "30")) {
        try forEachItem(100, threads: threads) {
          0
        } work: { (item, _: inout Int) throws(DataError) -> Int in
          if item >= 30 { throw DataError(.invalid, "\(item)") }
          return item
        }
      }
    }
  }
}
