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

/// Line feeds counted, and whether there is any quote, NUL or byte beyond ASCII.
private struct QuickCount {
  /// Bytes whose line feeds a byte can count. The compiler turns the loop over a stretch into vector
  /// instructions; the vector types of the standard library are taken apart into single bytes.
  static let stretch = 240
  var lineFeeds = 0
  private var quotes: UInt8 = 0
  private var lowest: UInt8 = 255
  private var bits: UInt8 = 0

  var hasQuote: Bool { quotes != 0 }
  var hasNUL: Bool { lowest == 0 }
  var hasHighBit: Bool { bits >= 0x80 }

  init(_ window: ByteWindow, _ range: Range<Int>) {
    var index = range.lowerBound
    while index + Self.stretch <= range.upperBound {
      take(window, index, Self.stretch)
      index += Self.stretch
    }
    take(window, index, range.upperBound - index)
  }

  @inline(__always)
  private mutating func take(_ window: ByteWindow, _ start: Int, _ count: Int) {
    var ends: UInt8 = 0
    var (quotes, lowest, bits) = (self.quotes, self.lowest, self.bits)
    var offset = 0
    while offset < count {
      let byte = window[start &+ offset]
      ends &+= byte == .lineFeed ? 1 : 0
      quotes |= byte == .quote ? 1 : 0
      lowest = min(lowest, byte)
      bits |= byte
      offset &+= 1
    }
    (self.quotes, self.lowest, self.bits) = (quotes, lowest, bits)
    lineFeeds += Int(ends)
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
