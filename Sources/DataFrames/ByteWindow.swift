/// A stretch of bytes to read from, followed by at least eight more readable bytes.
///
/// A plain view: whoever made it keeps the bytes alive while it is used.
@safe struct ByteWindow {
  private let base: UnsafePointer<UInt8>
  let count: Int

  /// - Parameter base: `count` bytes and `ReadBuffer.padding` readable ones after them.
  @unsafe init(base: UnsafePointer<UInt8>, count: Int) {
    unsafe self.base = unsafe base
    self.count = count
  }

  subscript(index: Int) -> UInt8 {
    @inline(__always) get {
      assert(index >= 0 && index < count + ReadBuffer.padding, "a byte of the window")
      return unsafe base[index]
    }
  }

  /// The eight bytes from a position, the first one lowest.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    assert(index >= 0 && index + 8 <= count + ReadBuffer.padding, "eight bytes of the window")
    return UInt64(
      littleEndian: unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
  }

  func string(_ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes of the window")
    return unsafe String(
      decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
  }

  /// Appends a stretch of the bytes to an array.
  func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes of the window")
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// The position of the first comma or line feed from `start`; the line feed after the last byte stops it.
  @inline(__always)
  func endOfCell(from start: Int) -> Int {
    var index = start
    while true {
      let bytes = word(at: index)
      let found = firstMatch(bytes, .commas) | firstMatch(bytes, .lineFeeds)
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
  }

  /// As `endOfCell(from:)`, but a quote stops it as well.
  @inline(__always)
  func endOfCellOrQuote(from start: Int) -> Int {
    var index = start
    while true {
      let bytes = word(at: index)
      let found = firstMatch(bytes, .commas) | firstMatch(bytes, .lineFeeds) | firstMatch(bytes, .quotes)
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
  }
}

/// The high bit of the first byte of `word` that equals the byte of `pattern`; bits above it mean nothing.
@inline(__always)
func firstMatch(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
  let difference = word ^ pattern
  return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
}

/// The high bits of all bytes of `word` that equal the byte of `pattern`.
@inline(__always)
func allMatches(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
  let difference = word ^ pattern
  let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  return ~(((difference & low) &+ low) | difference | low)
}

/// How many bytes a result of `allMatches` marks.
@inline(__always)
func matchCount(_ marks: UInt64) -> Int {
  // A quarter of the steps of a population count where the processor's own may not be assumed.
  Int(truncatingIfNeeded: ((marks &>> 7) &* 0x0101_0101_0101_0101) &>> 56)
}

extension UInt64 {
  static let commas: UInt64 = 0x2C2C_2C2C_2C2C_2C2C
  static let lineFeeds: UInt64 = 0x0A0A_0A0A_0A0A_0A0A
  static let quotes: UInt64 = 0x2222_2222_2222_2222
  static let points: UInt64 = 0x2E2E_2E2E_2E2E_2E2E
}

extension UInt8 {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let tab: UInt8 = 0x09
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let plus: UInt8 = 0x2B
  static let minus: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let semicolon: UInt8 = 0x3B
}
