import Testing

@testable import Trends

struct BlockPermutationTests {
  @Test func `blocks have the cube root of the years, at least two`() {
    #expect([4, 10, 15, 16, 27, 40, 100].map(BlockPermutation.blockLength) == [2, 2, 2, 3, 3, 3, 5])
  }

  @Test func `all orders of the blocks are compared, the short last block among them`() {
    let values: [Double] = [1, 2, 2, 5, 3, 6, 9]
    let blocks = BlockPermutation(values, draws: 99, seed: 1)
    let parts: [[Double]] = [[1, 2], [2, 5], [3, 6], [9]]
    var hits = 0
    for a in 0..<4 {
      for b in 0..<4 where b != a {
        for c in 0..<4 where c != a && c != b {
          let d = 6 - a - b - c
          let moved = MannKendall(parts[a] + parts[b] + parts[c] + parts[d]).s
          hits += abs(moved) >= abs(blocks.s) ? 1 : 0
        }
      }
    }
    #expect(blocks.law.isExact)
    #expect(abs(blocks.law.twoSided(blocks.s) - Double(hits) / 24) < 1e-15)
  }
}
