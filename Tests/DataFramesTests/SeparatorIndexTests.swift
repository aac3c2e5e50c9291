import Testing

@testable import DataFrames

struct SeparatorIndexTests {
  private func window(_ bytes: [UInt8], _ buffer: ReadBuffer) throws -> ByteWindow {
    try buffer.load(.bytes(bytes), at: 0, count: bytes.count)
    return buffer.window
  }

  @Test(arguments: 0..<50)
  func `every comma and line feed is found, and nothing else`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let some: [UInt8] = [0x2C, 0x0A, 0x2D, 0x0B, 0x8A, 0xAC, 0x61, 0x2B]
    let bytes = (0..<Int.random(in: 1...400, using: &random)).map { _ in
      some.randomElement(using: &random) ?? 0
    }
    let buffer = ReadBuffer(capacity: 1)
    let index = SeparatorIndex()
    let start = Int.random(in: 0..<bytes.count, using: &random)
    index.build(try window(bytes, buffer), from: start)
    var expected = bytes.indices.filter { $0 >= start && (bytes[$0] == 0x2C || bytes[$0] == 0x0A) }
    let lineFeeds = expected.count { bytes[$0] == 0x0A } + (bytes.last == 0x0A ? 0 : 1)
    // The line feed that stands for the end of an unfinished line.
    if bytes.last != 0x0A { expected.append(bytes.count) }
    #expect((1...max(index.count, 1)).map { index.cells[$0] - 1 } == expected || expected.isEmpty)
    #expect(index.count == expected.count)
    #expect(index.lineFeeds == lineFeeds)
    #expect(index.cells[0] == start)
  }

  @Test func `records are whole only when every line has its cells`() throws {
    let buffer = ReadBuffer(capacity: 1)
    let index = SeparatorIndex()
    for (text, records) in [
      ("a,b\nc,d\n", 2), ("a,b\nc,d", 2), ("a,b,\nc\n", 0), ("a\nb,c,d\n", 0), ("a,b\n\nc,d\n", 0),
      ("a,b\n\n", 0), ("\n", 0),
    ] {
      let window = try window(Array(text.utf8), buffer)
      index.build(window, from: 0)
      #expect(index.records(of: 2, in: window) == records, "\(text)")
    }
  }
}
