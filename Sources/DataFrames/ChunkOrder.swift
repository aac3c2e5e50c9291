internal import Glibc
internal import Synchronization

/// Gives chunks their places while they are read, so that a file without quotes is passed over only once.
///
/// Where a chunk's rows go is known when the line feeds before it are counted. Chunks are taken in order and each
/// is counted before its cells are read, so a worker hardly ever waits for the one before. What this cannot
/// serve, a quote above all, ends in an error that nobody sees: the file is surveyed first and read again.
final class ChunkOrder: Sendable {
  private struct State {
    var chunks: [Chunk] = []
    var rows = 0
    var line: Int
    var isAbandoned = false
  }

  private let state: Mutex<State>
  private let capacity: Int

  /// - Parameter capacity: Rows there is room for.
  init(firstLine: Int, capacity: Int) {
    state = Mutex(State(line: firstLine))
    self.capacity = capacity
  }

  /// The chunk of that number, once all before it have theirs; `nil` when the reading was abandoned.
  func place(_ index: Int, range: Range<Int>, lineFeeds: Int) -> Chunk? {
    while true {
      let (chunk, isOver) = state.withLock { state -> (Chunk?, Bool) in
        guard !state.isAbandoned else { return (nil, true) }
        guard state.chunks.count == index else { return (nil, false) }
        let own = lineFeeds + (index == 0 ? 1 : 0)
        guard state.rows + own <= capacity else {
          state.isAbandoned = true
          return (nil, true)
        }
        let chunk = Chunk(
          range: range, beginsInQuotes: false, endsInQuotes: false, line: state.line, firstRow: state.rows,
          capacity: own)
        state.chunks.append(chunk)
        state.rows += own
        state.line += lineFeeds
        return (chunk, true)
      }
      if isOver { return chunk }
      // Waits are short and rare; a busy one would take the processor from the worker waited for.
      usleep(20)
    }
  }

  /// Lets nobody wait for a chunk that will not be placed.
  func abandon() { state.withLock { $0.isAbandoned = true } }

  /// All chunks placed so far.
  var chunks: [Chunk] { state.withLock { $0.chunks } }
}

extension RecordReader {
  /// Counts and reads a chunk in one go.
  ///
  /// - Throws: what its records are refused for, or a stand-in when the file has to be surveyed first.
  mutating func read(
    _ index: Int, range: Range<Int>, in order: ChunkOrder, of source: ByteSource
  ) throws(DataError) -> ChunkRows {
    do throws(DataError) {
      let unplaced = Chunk(
        range: range, beginsInQuotes: false, endsInQuotes: false, line: 0, firstRow: 0, capacity: 0)
      try load(unplaced, of: source)
      guard try isPlain(range, of: source),
        let chunk = order.place(index, range: range, lineFeeds: survey.lineFeeds)
      else { throw DataError(.invalid, "\(layout.source) has to be surveyed before it is read") }
      return try readLoaded(chunk)
    } catch {
      order.abandon()
      throw error
    }
  }

  /// Surveys the loaded chunk: whether it holds no quote and no bad byte.
  private mutating func isPlain(_ range: Range<Int>, of source: ByteSource) throws(DataError) -> Bool {
    // A UTF-8 sequence may begin before the chunk, outside the window.
    var lead = 0
    while lead < min(3, range.count), window[lead] & 0xC0 == 0x80 { lead += 1 }
    survey = ChunkSurvey(window, lead..<range.count)
    guard survey.quotes == 0, survey.firstNUL == nil, survey.firstInvalid == nil else { return false }
    guard lead > 0 else { return true }
    let from = max(0, range.lowerBound - 3)
    let around = ReadBuffer(capacity: 16)
    try around.load(source, at: from, count: min(range.upperBound + 3, source.count, from + 12) - from)
    let start = range.lowerBound - from
    return UTF8Check.firstInvalid(in: around.window, start..<start + lead) == nil
  }
}
