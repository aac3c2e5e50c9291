/// What to do with the cells of a record from left to right.
struct CellStep: Sendable {
  enum Task: Sendable { case skip, number, category }
  let task: Task
  /// How many cells are skipped; 1 otherwise.
  let count: Int
  /// The file column of the first of them.
  let column: Int
  /// Where the cell goes.
  let slot: Int
}

/// All that a worker needs to know to read records, the same for every chunk.
struct TableLayout: Sendable {
  let source: String
  let names: [String]
  let steps: [CellStep]
  let missing: MissingTokens
  let hasQuotes: Bool

  /// - Parameter columns: File columns and what they are read as; slot i holds the i-th.
  init(
    header: CSVHeader, source: String, columns: [(Int, ColumnKind)], missing: MissingTokens, hasQuotes: Bool
  ) {
    self.source = source
    self.names = header.names
    self.missing = missing
    self.hasQuotes = hasQuotes
    var steps: [CellStep] = []
    var next = 0
    for slot in columns.indices.sorted(by: { columns[$0].0 < columns[$1].0 }) {
      let (column, kind) = columns[slot]
      if column > next { steps.append(CellStep(task: .skip, count: column - next, column: next, slot: -1)) }
      steps.append(
        CellStep(task: kind == .number ? .number : .category, count: 1, column: column, slot: slot))
      next = column + 1
    }
    let rest = header.names.count - next
    if rest > 0 { steps.append(CellStep(task: .skip, count: rest, column: next, slot: -1)) }
    self.steps = steps
  }
}

/// What the records of one chunk held besides the cells written to the targets.
struct ChunkRows: Sendable {
  var rows = 0
  /// A bit a row for each slot, set where the entry is missing; empty while nothing is.
  var missing: [[UInt64]]
  /// The first text in a slot read as numbers, and the first number too large for a double.
  var texts: [CellText?]
  var overflows: [CellText?]
  /// The line of the first row, and of every row that does not stand on the line after the row before it.
  var lineJumps: [LineJump] = []

  init(slots: Int) {
    missing = Array(repeating: [], count: slots)
    texts = Array(repeating: nil, count: slots)
    overflows = Array(repeating: nil, count: slots)
  }
}

struct LineJump: Sendable, Equatable {
  let row: Int
  let line: Int
}

/// Reads the records of chunks, one chunk after another, into columns.
struct RecordReader {
  let layout: TableLayout
  let targets: [ColumnTarget]
  let buffer: ReadBuffer
  let unescaped = ReadBuffer(capacity: 256)
  /// One a slot; those of number columns stay empty.
  var dictionaries: [TextDictionary]
  /// For each column of categories, the keys of the chunk's short texts; 0 where there is another text or none.
  var shortKeys: [[UInt64]]
  var window: ByteWindow
  var result: ChunkRows
  /// The row being read: within the chunk, in the column, where it begins, its line, line feeds in quotes so far.
  var row = 0
  var place = 0
  var recordStart = 0
  var line = 0
  var embedded = 0

  init(layout: TableLayout, targets: [ColumnTarget], capacity: Int) {
    self.layout = layout
    self.targets = targets
    buffer = ReadBuffer(capacity: capacity)
    dictionaries = Array(repeating: TextDictionary(), count: targets.count)
    shortKeys = Array(repeating: [], count: targets.count)
    window = buffer.window
    result = ChunkRows(slots: targets.count)
  }

  /// Reads the records that the chunk holds, at most `limit` of them.
  mutating func read(_ chunk: Chunk, of source: ByteSource, limit: Int = .max) throws(DataError) -> ChunkRows
  {
    result = ChunkRows(slots: targets.count)
    guard chunk.capacity > 0 else { return result }
    try load(chunk, of: source)
    line = chunk.line
    row = 0
    place = chunk.firstRow
    var start = chunk.firstRow == 0 ? 0 : afterFirstRecordEnd(chunk)
    let rows = min(chunk.capacity, limit)
    for step in layout.steps where step.task == .category {
      shortKeys[step.slot] = [UInt64](repeating: 0, count: rows)
    }
    var expected = -1
    while start <= chunk.range.count, start < window.count, row < rows {
      if let next = afterBlankLine(start) {
        start = next
        line += 1
        continue
      }
      if line != expected { result.lineJumps.append(LineJump(row: row, line: line)) }
      embedded = 0
      start = try readRecord(from: start)
      line += 1 + embedded
      expected = embedded > 0 ? -1 : line
      row += 1
      place += 1
    }
    result.rows = row
    for step in layout.steps where step.task == .category {
      dictionaries[step.slot].codes(of: shortKeys[step.slot], count: row) {
        targets[step.slot].set($0, row: chunk.firstRow + $1)
      }
    }
    return result
  }

  /// Reads the chunk and on to the end of its last record.
  private mutating func load(_ chunk: Chunk, of source: ByteSource) throws(DataError) {
    var more = 4096
    while true {
      let available = source.count - chunk.range.lowerBound
      let count = min(chunk.range.count + more, available)
      try buffer.load(source, at: chunk.range.lowerBound, count: count)
      window = buffer.window
      if count == available { return }
      var inQuotes = chunk.endsInQuotes
      for index in chunk.range.count..<count {
        if window[index] == .quote { inQuotes.toggle() }
        if window[index] == .lineFeed, !inQuotes { return }
      }
      more *= 4
    }
  }

  /// The start of the chunk's own first record; lines passed on the way are counted.
  private mutating func afterFirstRecordEnd(_ chunk: Chunk) -> Int {
    var inQuotes = chunk.beginsInQuotes
    for index in 0..<window.count {
      if window[index] == .quote { inQuotes.toggle() }
      if window[index] == .lineFeed {
        line += 1
        if !inQuotes { return index + 1 }
      }
    }
    return window.count
  }

  @inline(__always)
  private func afterBlankLine(_ start: Int) -> Int? {
    if window[start] == .lineFeed { return start + 1 }
    if window[start] == .carriageReturn, window[start + 1] == .lineFeed { return start + 2 }
    return nil
  }

  /// Reads one record and returns where the next begins.
  @inline(__always)
  private mutating func readRecord(from start: Int) throws(DataError) -> Int {
    recordStart = start
    var index = start
    let last = layout.steps.count - 1
    for number in 0...last {
      let step = layout.steps[number]
      switch step.task {
      case .skip: index = try skip(step, from: index, toEnd: number == last)
      case .number: index = try readNumber(step, from: index)
      case .category: index = try readCategory(step, from: index)
      }
      if window[index] != (number == last ? .lineFeed : .comma) {
        throw misplacedEnd(at: index)
      }
      index += 1
    }
    return index
  }
}
