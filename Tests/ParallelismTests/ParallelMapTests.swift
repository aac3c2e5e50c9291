import Parallelism
import Testing

struct ParallelMapTests {
  struct Odd: Error, Equatable { let item: Int }

  @Test(arguments: [1, 2, 3, 8])
  func `results stand in the order of the items for any number of threads`(threads: Int) {
    #expect(parallelMap(1000, threads: threads) { $0 * $0 } == (0..<1000).map { $0 * $0 })
    #expect(parallelMap(0, threads: threads) { $0 }.isEmpty)
  }

  @Test(arguments: [1, 2])
  func `an item's error reaches the caller`(threads: Int) {
    #expect(throws: Odd(item: 7)) {
      _ = try parallelMap(8, threads: threads) { item throws(Odd) in
        if item == 7 { throw Odd(item: item) }
        return item
      }
    }
  }
}
