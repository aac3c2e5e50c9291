import Testing

@testable import DataFrames

struct ChunkSurveyTests {
  @Test func `line feeds are counted on both sides of quotes`() throws {
    let text = "a\n\"b\nc\nd\"\ne\n"
    let buffer = ReadBuffer(capacity: 64)
    try buffer.load(.bytes(Array(text.utf8)), at: 0, count: text.utf8.count)
    let survey = ChunkSurvey(buffer.window, 0..<text.utf8.count)
    #expect(survey.lineFeedsAfterEven == 3)
    #expect(survey.lineFeedsAfterOdd == 2)
    #expect(survey.quotes == 2)
    #expect(survey.lineFeeds == 5)
  }

  @Test func `long stretches of line feeds are counted in full`() throws {
    for count in [239, 240, 241, 480, 5000] {
      let bytes = [UInt8](repeating: .lineFeed, count: count)
      let buffer = ReadBuffer(capacity: count)
      try buffer.load(.bytes(bytes), at: 0, count: count)
      #expect(ChunkSurvey(buffer.window, 0..<count).lineFeeds == count)
    }
  }

  @Test func `a bad byte is found at every place`() throws {
    let buffer = ReadBuffer(capacity: 500)
    for place in stride(from: 0, to: 500, by: 7) {
      for bad in [0, 0xFF] as [UInt8] {
        var bytes = [UInt8](repeating: 0x61, count: 500)
        bytes[place] = bad
        try buffer.load(.bytes(bytes), at: 0, count: 500)
        let survey = ChunkSurvey(buffer.window, 0..<500)
        #expect(survey.firstNUL == (bad == 0 ? place : nil))
        #expect(survey.firstInvalid == (bad == 0 ? nil : place))
      }
    }
  }

  @Test func `every record belongs to one chunk, whatever the size of chunks`() throws {
    let text = Array("a,\"b\n\n\"\n\"c\",d\ne,\"\"\"\n\"\nf,g".utf8)
    for size in 1...text.count {
      let chunks = try SurveyedChunks(
        .bytes(text), name: "t.csv", data: 0..<text.count, firstLine: 2, chunkSize: size, threads: 2)
      #expect(chunks.capacity == 4)
      #expect(chunks.hasQuotes)
      #expect(chunks.chunks.map(\.capacity).reduce(0, +) == 4)
      #expect(chunks.chunks.last?.endsInQuotes == false)
    }
  }
}
