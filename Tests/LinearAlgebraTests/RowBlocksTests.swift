@testable import LinearAlgebra
import Testing

struct RowBlocksTests {
  @Test func `blocks cover every row once, in order, never across a super-block`() {
    let n = RowBlocks.superBlockSize + 2 * RowBlocks.blockSize + 3
    let rows = RowBlocks(rowCount: n, columnCount: 0, threads: 2) { block, scratch in
      for i in 0..<block.count { scratch[i] = Double(block.lowerBound + i) }
    }
    let seen = rows.mapSuperBlocks { part in
      var values: [Double] = []
      part.forEachBlock { block, scratch in values += scratch.prefix(block.count) }
      return values
    }
    #expect(seen.count == 2)
    #expect(seen[0].count == RowBlocks.superBlockSize)
    #expect(seen.flatMap(\.self) == (0..<n).map(Double.init))
    var whole = 0
    rows.whole.forEachBlock { block, _ in whole += block.count }
    #expect(whole == n)
  }
}
