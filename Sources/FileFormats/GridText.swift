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
    guard let (digits, decimals) = Self.shortDecimal(number) else {
      bytes.append(contentsOf: CSVWriter.text(number).utf8)
      return
    }
    if number < 0 { bytes.append(.minus) }
    // The last digit comes first: 15 digits, a point and a zero before it have room.
    var signs = InlineArray<24, UInt8>(repeating: .zero)
    var (rest, start, written) = (digits, signs.count, 0)
    repeat {
      if written == decimals, written > 0 {
        start -= 1
        signs[start] = UInt8(ascii: ".")
      }
      start -= 1
      signs[start] = .zero + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      written += 1
    } while rest > 0 || written <= decimals
    for index in start..<signs.count { bytes.append(signs[index]) }
  }

  /// The digits of the shortest text that gives the double, where they are at most 15 with at most six decimals.
  ///
  /// Digits and power of ten are exact doubles, so that their quotient is the double nearest to the decimal; and no two
  /// decimals of at most 15 digits are nearest to the same one.
  private static func shortDecimal(_ number: Double) -> (digits: UInt64, decimals: Int)? {
    let magnitude = number.magnitude
    if magnitude < 1e15, magnitude == magnitude.rounded(.towardZero), number.sign == .plus || number != 0 {
      return (UInt64(magnitude), 0)
    }
    // Smaller ones are written with an exponent.
    guard magnitude >= 1e-4, magnitude < 1e9 else { return nil }
    var power = 1.0
    for decimals in 1...6 {
      power *= 10
      let digits = UInt64(magnitude * power + 0.5)
      if Double(digits) / power == magnitude { return (digits, decimals) }
    }
    return nil
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
