import Testing

@testable import DataFrames

struct ByteWindowTests {
  @Test func `the end of a cell is its first comma or line feed`() throws {
    let buffer = ReadBuffer(capacity: 64)
    for length in 0..<30 {
      for end in [",", "\n", ""] {
        let text = String(repeating: "x", count: length) + end + ",\n,"
        try buffer.load(.bytes(Array(text.utf8)), at: 0, count: text.utf8.count)
        #expect(buffer.window.endOfCell(from: 0) == length)
      }
      let quoted = String(repeating: "x", count: length) + "\"x,"
      try buffer.load(.bytes(Array(quoted.utf8)), at: 0, count: quoted.utf8.count)
      #expect(buffer.window.endOfCellOrQuote(from: 0) == length)
      #expect(buffer.window.endOfCell(from: 0) == length + 2)
    }
  }

  @Test func `every matching byte of a word is marked and counted`() {
    var random = SplitMix(state: 4)
    for _ in 0..<2000 {
      let pool: [UInt8] = [0x2C, 0x2D, 0x2B, 0xAC, 0, 0xFF]
      let bytes = (0..<8).map { _ in pool.randomElement(using: &random) ?? 0 }
      var word: UInt64 = 0
      for byte in bytes.reversed() { word = word << 8 | UInt64(byte) }
      let marks = allMatches(word, .commas)
      let marked = (0..<8).map { (place: Int) -> Bool in (marks >> UInt64(8 * place + 7)) & 1 == 1 }
      #expect(marked == bytes.map { $0 == 0x2C })
      #expect(matchCount(marks) == bytes.count { $0 == 0x2C })
      #expect(firstMatch(word, .commas).trailingZeroBitCount == marks.trailingZeroBitCount)
    }
  }
}
