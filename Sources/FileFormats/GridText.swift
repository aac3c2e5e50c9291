internal import DataFrames

/// Cells as the bytes of a CSV file (RFC 4180) that reads back as the same values.
///
/// Numbers are the shortest text that gives the same double, missing entries are empty. A text is quoted where a
/// comma, a quote or a line break demands it, and always in a column that the format declares as text, so that
/// `NA` there stays a text; elsewhere `NA` is what it would be in a CSV file.
struct GridText {
  private(set) var bytes: [UInt8] = []
  /// Line feeds written so far.
  private(set) var lines = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func comma() { bytes.append(.comma) }

  mutating func endLine() {
    bytes.append(.lineFeed)
    lines += 1
  }

  mutating func append(_ number: Double) {
    guard number.magnitude < 1e15, number == number.rounded(.towardZero), number.sign == .plus || number != 0
    else {
      bytes.append(contentsOf: CSVWriter.text(number).utf8)
      return
    }
    var rest = UInt64(number.magnitude)
    if number < 0 { bytes.append(.minus) }
    let start = bytes.count
    repeat {
      bytes.append(.zero + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  mutating func append(_ text: String, quoted: Bool = false) {
    let content = Array(text.utf8)
    append(content, 0..<content.count, quoted: quoted)
  }

  /// Appends a stretch of bytes as one cell.
  mutating func append(_ content: [UInt8], _ range: Range<Int>, quoted: Bool) {
    var demandsQuotes = quoted
    for index in range {
      let byte = content[index]
      if byte == .comma || byte == .quote || byte == .lineFeed || byte == .carriageReturn {
        demandsQuotes = true
      }
    }
    guard demandsQuotes else {
      bytes.append(contentsOf: content[range])
      return
    }
    bytes.append(.quote)
    for index in range {
      let byte = content[index]
      if byte == .quote { bytes.append(.quote) }
      if byte == .lineFeed { lines += 1 }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }

  /// Appends bytes that are written as CSV demands already.
  mutating func appendRaw(_ content: ArraySlice<UInt8>) {
    bytes.append(contentsOf: content)
  }

  /// A lone empty cell would be a blank line, and blank lines are no rows.
  mutating func appendLoneMissing() { bytes += [.quote, .quote] }
}
