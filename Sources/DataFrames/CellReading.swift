/// A quoted cell: the bytes between its quotes and the position after the closing one.
struct QuotedCell {
  let content: Range<Int>
  let hasDoubledQuotes: Bool
  let end: Int
}

extension RecordReader {
  /// Passes over cells without looking at them; returns the position of the comma or line feed after the last.
  @inline(__always)
  mutating func skip(_ step: CellStep, from start: Int, toEnd: Bool) throws(DataError) -> Int {
    if layout.hasQuotes { return try skipQuoted(step, from: start) }
    var index = start
    var left = step.count
    while true {
      let word = window.word(at: index)
      let ends = allMatches(word, .lineFeeds)
      var commas = allMatches(word, .commas)
      if ends != 0 { commas &= (ends & (0 &- ends)) &- 1 }
      let found = matchCount(commas)
      if ends == 0, found < left {
        left -= found
        index += 8
        continue
      }
      if found < left {
        let end = index + ends.trailingZeroBitCount >> 3
        guard toEnd, found == left - 1 else { throw misplacedEnd(at: end) }
        return end
      }
      for _ in 1..<left { commas &= commas &- 1 }
      return index + commas.trailingZeroBitCount >> 3
    }
  }

  private mutating func skipQuoted(_ step: CellStep, from start: Int) throws(DataError) -> Int {
    var index = start
    for cell in 0..<step.count {
      if window[index] == .quote {
        index = try quotedCell(from: index, column: step.column + cell).end
      } else {
        index = window.endOfCellOrQuote(from: index)
      }
      if cell < step.count - 1 {
        guard window[index] == .comma else { throw misplacedEnd(at: index) }
        index += 1
      }
    }
    return index
  }

  @inline(__always)
  mutating func readNumber(_ step: CellStep, from start: Int) throws(DataError) -> Int {
    if window[start] == .quote { return try readQuoted(step, from: start) }
    let end = layout.hasQuotes ? window.endOfCellOrQuote(from: start) : window.endOfCell(from: start)
    let stop = contentEnd(start, end)
    if !layout.missing.holdsNumbers {
      let isNegative = window[start] == .minus
      let first = isNegative ? start + 1 : start
      if let value = NumberText.short(window.word(at: first), count: stop - first) {
        targets[step.slot].set(isNegative ? -value : value, row: place)
        return end
      }
    }
    readLongNumber(step, start..<stop)
    return end
  }

  @inline(__always)
  mutating func readCategory(_ step: CellStep, from start: Int) throws(DataError) -> Int {
    if window[start] == .quote { return try readQuoted(step, from: start) }
    let end = layout.hasQuotes ? window.endOfCellOrQuote(from: start) : window.endOfCell(from: start)
    let range = start..<contentEnd(start, end)
    if layout.missing.contains(window, withoutBlanks(range)) {
      setMissing(step)
    } else {
      setText(step, window, range)
    }
    return end
  }

  /// The end of a cell without the carriage return of a line end.
  @inline(__always)
  private func contentEnd(_ start: Int, _ end: Int) -> Int {
    window[end] == .lineFeed && end > start && window[end - 1] == .carriageReturn ? end - 1 : end
  }

  @inline(__always)
  private func withoutBlanks(_ range: Range<Int>) -> Range<Int> {
    var (from, to) = (range.lowerBound, range.upperBound)
    while from < to, isBlank(window[from]) { from += 1 }
    while to > from, isBlank(window[to - 1]) { to -= 1 }
    return from..<to
  }

  /// An unquoted cell of a number column that is not a few plain digits: missing, longer, or text.
  @inline(never)
  private mutating func readLongNumber(_ step: CellStep, _ cell: Range<Int>) {
    let range = withoutBlanks(cell)
    if layout.missing.contains(window, range) { return setMissing(step) }
    setNumber(step, window, range)
  }

  private mutating func setNumber(_ step: CellStep, _ window: ByteWindow, _ range: Range<Int>) {
    let value = NumberText.parse(window, range)
    targets[step.slot].set(value.map { $0.isFinite ? $0 : 0 } ?? 0, row: place)
    if let value, value.isFinite { return }
    let cell = { (reader: RecordReader) in
      CellText(line: reader.line + reader.embedded, text: window.string(range))
    }
    if value == nil {
      if result.texts[step.slot] == nil { result.texts[step.slot] = cell(self) }
    } else if result.overflows[step.slot] == nil {
      result.overflows[step.slot] = cell(self)
    }
  }

  /// Short texts wait for the end of the chunk, where they are looked up together.
  @inline(__always)
  private mutating func setText(_ step: CellStep, _ window: ByteWindow, _ range: Range<Int>) {
    if range.count <= 8 {
      shortKeys[step.slot][row] = TextDictionary.shortKey(window, range)
    } else {
      targets[step.slot].set(dictionaries[step.slot].longCode(of: window, range), row: place)
    }
  }

  /// A quoted cell: empty is missing, anything else is never a missing token.
  @inline(never)
  private mutating func readQuoted(_ step: CellStep, from start: Int) throws(DataError) -> Int {
    let before = embedded
    let cell = try quotedCell(from: start, column: step.column)
    var text = window
    var range = cell.content
    if cell.hasDoubledQuotes {
      let bytes = withoutDoubledQuotes(range)
      try unescaped.load(.bytes(bytes), at: 0, count: bytes.count)
      text = unescaped.window
      range = 0..<bytes.count
    }
    if range.isEmpty {
      setMissing(step)
    } else if step.task == .category {
      setText(step, text, range)
    } else {
      let after = embedded
      embedded = before
      setNumber(step, text, range)
      embedded = after
    }
    return cell.end
  }

  private func withoutDoubledQuotes(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      bytes.append(window[index])
      index += window[index] == .quote ? 2 : 1
    }
    return bytes
  }

  private mutating func setMissing(_ step: CellStep) {
    let slot = step.slot
    let words = row >> 6
    while result.missing[slot].count <= words { result.missing[slot].append(0) }
    result.missing[slot][words] |= 1 << UInt64(row & 63)
    if step.task == .number {
      targets[slot].set(0.0, row: place)
    } else {
      targets[slot].set(Int32(-1), row: place)
    }
  }

  /// Finds the closing quote of a cell that begins with one.
  private mutating func quotedCell(from start: Int, column: Int) throws(DataError) -> QuotedCell {
    let opened = line + embedded
    var doubled = false
    var index = start + 1
    while index < window.count {
      if window[index] == .lineFeed { embedded += 1 }
      if window[index] == .quote {
        guard window[index + 1] == .quote, index + 1 < window.count else {
          return QuotedCell(
            content: start + 1..<index, hasDoubledQuotes: doubled,
            end: try endAfterQuote(index + 1, start: start, line: opened, column: column))
        }
        doubled = true
        index += 1
      }
      index += 1
    }
    throw CSVRefusal.unclosed(cellPlace(column, line: opened), text: excerptText(from: start))
  }

  private func endAfterQuote(
    _ index: Int, start: Int, line: Int, column: Int
  ) throws(DataError) -> Int {
    if window[index] == .comma || window[index] == .lineFeed { return index }
    if window[index] == .carriageReturn, window[index + 1] == .lineFeed { return index + 1 }
    throw CSVRefusal.afterQuote(cellPlace(column, line: line), text: excerptText(from: start))
  }

  func cellPlace(_ column: Int, line: Int) -> CellPlace {
    CellPlace(source: layout.source, line: line, column: layout.names[column])
  }

  /// Enough of the text from a position for a message, up to the end of the line.
  func excerptText(from start: Int) -> String {
    var end = start
    while end < window.count, window[end] != .lineFeed, end - start < 300 { end += 1 }
    // A cut sequence would show as a replacement character.
    while end > start, window[end] & 0xC0 == 0x80 { end -= 1 }
    let last = end > start && window[end - 1] == .carriageReturn ? end - 1 : end
    return window.string(start..<last)
  }
}
