/// The column names of a CSV file and where its data begin.
struct CSVHeader: Sendable, Equatable {
  let names: [String]
  /// The line on which the names stand (the first of them, should a name hold a line break).
  let line: Int
  /// The position of the first byte after the header, and the line on which it stands.
  let dataStart: Int
  let dataLine: Int

  /// - Throws: every reason for which the top of a file shows that it is not a CSV file this reader takes.
  init(_ source: ByteSource, name: String) throws(DataError) {
    let buffer = ReadBuffer(capacity: min(source.count, 1 << 16))
    try buffer.load(source, at: 0, count: min(source.count, 1 << 16))
    try refuseUTF16(buffer.window, name)
    guard let start = firstContent(buffer.window) else { throw CSVRefusal.empty(name) }
    var end = recordEnd(buffer.window, from: start.position)
    while end == nil, buffer.count < source.count {
      try buffer.load(source, at: 0, count: min(source.count, 4 * buffer.count))
      end = recordEnd(buffer.window, from: start.position)
    }
    let window = buffer.window
    let stop = end ?? window.count
    try checkBytes(window, start.position..<stop, name, line: start.line)
    var cells = HeaderCells(window: window, stop: stop, source: name, line: start.line)
    names = try cells.read(from: start.position)
    line = start.line
    dataStart = min(stop + 1, source.count)
    dataLine = start.line + (start.position..<dataStart).count { window[$0] == .lineFeed }
    try refuseNames(cells, name)
  }

  private func refuseNames(_ cells: HeaderCells, _ source: String) throws(DataError) {
    if names.count == 1, !cells.anyQuoted {
      let only = names[0]
      if only.contains("\t") { throw CSVRefusal.delimiter(source, line: line, name: "tabs", shown: only) }
      if only.contains(";") {
        throw CSVRefusal.delimiter(source, line: line, name: "semicolons", shown: only)
      }
    }
    if cells.delimiterAfterQuote != nil {
      throw CSVRefusal.delimiter(
        source, line: line, name: cells.delimiterAfterQuote == .tab ? "tabs" : "semicolons",
        shown: names.first ?? "")
    }
    if names.contains(where: { $0.utf8.contains(.carriageReturn) }), !cells.anyQuoted {
      throw CSVRefusal.lineEnds(source)
    }
    var seen: [String: Int] = [:]
    for (index, column) in names.enumerated() {
      if column.isEmpty {
        throw CSVRefusal.emptyName(source, line: line, column: index + 1, of: names.count)
      }
      if let first = seen.updateValue(index + 1, forKey: column) {
        throw CSVRefusal.duplicateName(source, line: line, name: column, first: first, second: index + 1)
      }
    }
  }
}

/// The cells of the header record, read one after another; speed is of no matter here.
private struct HeaderCells {
  let window: ByteWindow
  let stop: Int
  let source: String
  let line: Int
  var anyQuoted = false
  var delimiterAfterQuote: UInt8?
  private var names: [String] = []

  init(window: ByteWindow, stop: Int, source: String, line: Int) {
    self.window = window
    self.stop = stop
    self.source = source
    self.line = line
  }

  mutating func read(from start: Int) throws(DataError) -> [String] {
    var index = start
    while true {
      index = window[index] == .quote && index < stop ? try quoted(from: index) : try plain(from: index)
      guard index < stop, window[index] == .comma else { return names }
      index += 1
    }
  }

  private mutating func plain(from start: Int) throws(DataError) -> Int {
    var end = start
    while end < stop, window[end] != .comma {
      if window[end] == .quote { throw CSVRefusal.strayQuote(place, text: window.string(start..<stop)) }
      end += 1
    }
    let last = end == stop && end > start && window[end - 1] == .carriageReturn ? end - 1 : end
    names.append(trimmed(window.string(start..<last)))
    return end
  }

  private mutating func quoted(from start: Int) throws(DataError) -> Int {
    anyQuoted = true
    var text: [UInt8] = []
    var index = start + 1
    while index < stop {
      if window[index] != .quote {
        text.append(window[index])
      } else if index + 1 < stop, window[index + 1] == .quote {
        text.append(.quote)
        index += 1
      } else {
        names.append(String(decoding: text, as: UTF8.self))
        return try closed(start, index + 1)
      }
      index += 1
    }
    throw CSVRefusal.unclosed(place, text: window.string(start..<stop))
  }

  /// The end of a quoted cell: a comma, or the end of the record after an optional carriage return.
  private mutating func closed(_ start: Int, _ index: Int) throws(DataError) -> Int {
    if index == stop || window[index] == .comma { return index }
    if window[index] == .carriageReturn, index + 1 == stop { return stop }
    if names.count == 1, window[index] == .semicolon || window[index] == .tab {
      delimiterAfterQuote = window[index]
      return stop
    }
    throw CSVRefusal.afterQuote(place, text: window.string(start..<stop))
  }

  private var place: CellPlace {
    CellPlace(source: source, line: line, column: "\(names.count + 1)")
  }
}

private func refuseUTF16(_ window: ByteWindow, _ name: String) throws(DataError) {
  guard window.count >= 2 else { return }
  let mark = (window[0], window[1])
  if mark == (0xFF, 0xFE) || mark == (0xFE, 0xFF) { throw CSVRefusal.utf16(name) }
  let pairs = min(window.count, 64) / 2
  let zeros = (0..<pairs).count { (window[2 * $0] == 0) != (window[2 * $0 + 1] == 0) }
  if zeros == pairs { throw CSVRefusal.utf16(name) }
}

/// The first byte after a byte order mark and blank lines, and its line.
private func firstContent(_ window: ByteWindow) -> (position: Int, line: Int)? {
  let hasMark = window.count >= 3 && window[0] == 0xEF && window[1] == 0xBB && window[2] == 0xBF
  var line = 1
  for index in (hasMark ? 3 : 0)..<max(window.count, hasMark ? 3 : 0) {
    switch window[index] {
    case .lineFeed: line += 1
    case .carriageReturn where window[index + 1] == .lineFeed: continue
    default: return (index, line)
    }
  }
  return nil
}

/// The position of the line feed that ends the record, or `nil` when the window ends first.
private func recordEnd(_ window: ByteWindow, from start: Int) -> Int? {
  var inQuotes = false
  for index in start..<window.count {
    if window[index] == .quote { inQuotes.toggle() }
    if window[index] == .lineFeed, !inQuotes { return index }
  }
  return nil
}

private func checkBytes(
  _ window: ByteWindow, _ range: Range<Int>, _ name: String, line: Int
) throws(DataError) {
  let survey = ChunkSurvey(window, range)
  guard let bad = [survey.firstNUL, survey.firstInvalid].compactMap({ $0 }).min() else { return }
  let here = line + (range.lowerBound..<bad).count { window[$0] == .lineFeed }
  throw window[bad] == 0
    ? CSVRefusal.nul(name, line: here) : CSVRefusal.notUTF8(name, line: here, byte: window[bad])
}
