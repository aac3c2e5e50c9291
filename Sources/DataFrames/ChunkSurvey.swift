/// What one pass over a chunk of bytes finds before any cell is read.
///
/// Whether a chunk begins inside quotes is known only once the quotes before it are counted, so line feeds are
/// counted for both cases: those after an even number of the chunk's quotes end a record if the chunk began
/// outside quotes, the others if it began inside.
struct ChunkSurvey: Equatable {
  var lineFeedsAfterEven = 0
  var lineFeedsAfterOdd = 0
  var quotes = 0
  /// Positions within the window.
  var firstNUL: Int?
  var firstInvalid: Int?

  var lineFeeds: Int { lineFeedsAfterEven + lineFeedsAfterOdd }

  init(_ window: ByteWindow, _ range: Range<Int>) {
    let quick = QuickCount(window, range)
    lineFeedsAfterEven = quick.lineFeeds
    if quick.hasQuote { countAround(window, range) }
    if quick.hasNUL { firstNUL = range.first { window[$0] == 0 } }
    if quick.hasHighBit { firstInvalid = UTF8Check.firstInvalid(in: window, range) }
  }

  private mutating func countAround(_ window: ByteWindow, _ range: Range<Int>) {
    var odd = 0
    var afterOdd = 0
    var all = 0
    for index in range {
      let byte = window[index]
      odd += byte == .quote ? 1 : 0
      let ends = byte == .lineFeed ? 1 : 0
      all += ends
      afterOdd += ends & odd
    }
    quotes = odd
    lineFeedsAfterOdd = afterOdd
    lineFeedsAfterEven = all - afterOdd
  }
}

/// Line feeds counted, and whether there is any quote, NUL or byte beyond ASCII, eight bytes at a time.
private struct QuickCount {
  var lineFeeds = 0
  /// High bits of bytes, set somewhere if there is such a byte.
  private var quotes: UInt64 = 0
  private var nuls: UInt64 = 0
  private var bits: UInt64 = 0

  var hasQuote: Bool { quotes & Self.highBits != 0 }
  var hasNUL: Bool { nuls & Self.highBits != 0 }
  var hasHighBit: Bool { bits & Self.highBits != 0 }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  init(_ window: ByteWindow, _ range: Range<Int>) {
    var index = range.lowerBound
    // 30 words hold at most 240 line feeds, so that the sum of a stretch fits in a byte.
    while index + 240 <= range.upperBound {
      takeWords(window, index, count: 30)
      index += 240
    }
    while index < range.upperBound {
      let byte = window[index]
      if byte == .lineFeed { lineFeeds += 1 }
      if byte == .quote { quotes |= Self.highBits }
      if byte == 0 { nuls |= Self.highBits }
      bits |= UInt64(byte)
      index += 1
    }
  }

  @inline(__always)
  private mutating func takeWords(_ window: ByteWindow, _ start: Int, count: Int) {
    var ends: UInt64 = 0
    var (quotes, nuls, bits) = (self.quotes, self.nuls, self.bits)
    for number in 0..<count {
      let word = window.word(at: start &+ 8 &* number)
      let apart = word ^ .quotes
      ends &+= allMatches(word, .lineFeeds) &>> 7
      quotes |= (apart &- Self.ones) & ~apart
      nuls |= (word &- Self.ones) & ~word
      bits |= word
    }
    (self.quotes, self.nuls, self.bits) = (quotes, nuls, bits)
    lineFeeds += Int(truncatingIfNeeded: (ends &* Self.ones) &>> 56)
  }
}

/// A chunk of the data with all that must be known to read it apart from the others.
///
/// A chunk holds the records that begin after a line feed in it (the first chunk: also the first record), so
/// every record belongs to exactly one chunk, whatever their size.
struct Chunk: Sendable {
  /// Bytes of the source.
  let range: Range<Int>
  let beginsInQuotes: Bool
  let endsInQuotes: Bool
  /// The line on which the chunk's first byte stands.
  let line: Int
  /// Rows that the chunks before can hold at most.
  let firstRow: Int
  /// Rows that this chunk can hold at most: fewer when there are blank lines.
  let capacity: Int
}

/// All chunks of a source, surveyed on several threads.
struct SurveyedChunks: Sendable {
  private(set) var chunks: [Chunk] = []
  private(set) var hasQuotes = false
  private(set) var capacity = 0

  /// - Throws: a NUL byte or invalid UTF-8, at its line.
  init(
    _ source: ByteSource, name: String, data: Range<Int>, firstLine: Int, chunkSize: Int, threads: Int
  ) throws(DataError) {
    let count = max(1, (data.count + chunkSize - 1) / chunkSize)
    let bounds = { @Sendable (index: Int) in min(data.lowerBound + index * chunkSize, data.upperBound) }
    let surveys = try surveyAll(source, count: count, threads: threads, bounds: bounds)
    var line = firstLine
    var inQuotes = false
    for (index, survey) in surveys.enumerated() {
      if let byte = survey.problem {
        throw try explain(byte, source, name: name, chunkStart: bounds(index), line: line)
      }
      let ends = inQuotes ? survey.counts.lineFeedsAfterOdd : survey.counts.lineFeedsAfterEven
      let after = inQuotes != (survey.counts.quotes & 1 == 1)
      let own = ends + (index == 0 ? 1 : 0)
      chunks.append(
        Chunk(
          range: bounds(index)..<bounds(index + 1), beginsInQuotes: inQuotes, endsInQuotes: after, line: line,
          firstRow: capacity, capacity: own))
      capacity += own
      line += survey.counts.lineFeeds
      inQuotes = after
      if survey.counts.quotes > 0 { hasQuotes = true }
    }
  }
}

/// A survey, and where in the source the first bad byte stands.
private struct PlacedSurvey: Sendable {
  let counts: ChunkSurvey
  let problem: Int?
}

private func surveyAll(
  _ source: ByteSource, count: Int, threads: Int, bounds: @Sendable (Int) -> Int
) throws(DataError) -> [PlacedSurvey] {
  let results = try forEachItem(count, threads: threads) {
    ReadBuffer(capacity: bounds(1) - bounds(0) + 6)
  } work: { (index, buffer: inout ReadBuffer) throws(DataError) -> PlacedSurvey in
    // Three bytes around the chunk: a UTF-8 sequence may cross its ends.
    let from = max(bounds(index) - 3, 0)
    let to = min(bounds(index + 1) + 3, source.count)
    try buffer.load(source, at: from, count: to - from)
    let counts = ChunkSurvey(buffer.window, (bounds(index) - from)..<(bounds(index + 1) - from))
    let problem = [counts.firstNUL, counts.firstInvalid].compactMap { $0 }.min()
    return PlacedSurvey(counts: counts, problem: problem.map { $0 + from })
  }
  return results.items
}

/// The refusal of a bad byte: its chunk is read again to count lines, on this path only.
private func explain(
  _ position: Int, _ source: ByteSource, name: String, chunkStart: Int, line: Int
) throws(DataError) -> DataError {
  let buffer = ReadBuffer(capacity: position - chunkStart + 1)
  try buffer.load(source, at: chunkStart, count: position - chunkStart + 1)
  let window = buffer.window
  let before = (0..<(position - chunkStart)).count { window[$0] == .lineFeed }
  let byte = window[position - chunkStart]
  return byte == 0
    ? CSVRefusal.nul(name, line: line + before) : CSVRefusal.notUTF8(name, line: line + before, byte: byte)
}
