/// Bytes that belong to a C library, valid only while the call that gives them runs.
@safe struct ByteView {
  private let bytes: UnsafeBufferPointer<UInt8>

  @unsafe init(_ bytes: UnsafeBufferPointer<UInt8>) { unsafe self.bytes = unsafe bytes }

  var isEmpty: Bool { unsafe bytes.isEmpty }
  var count: Int { unsafe bytes.count }

  /// The byte at an index; 0 beyond the end.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? unsafe bytes[index] : 0
  }

  /// The eight bytes from an index, the first one lowest; those beyond the end are 0.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    guard index < 0 || index > count - 8 else {
      return UInt64(
        littleEndian: unsafe UnsafeRawBufferPointer(bytes).loadUnaligned(
          fromByteOffset: index, as: UInt64.self))
    }
    return (0..<8).reduce(0) { $0 | UInt64(self[index + $1]) << UInt64(8 * $1) }
  }

  subscript(range: Range<Int>) -> ByteView {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes of the view")
    return unsafe ByteView(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Some bytes as the value of an attribute; the byte after them must be `end`, and none of them.
  @inline(__always)
  func value(_ range: Range<Int>, end: UInt8) -> XMLBytes {
    guard range.lowerBound >= 0, range.upperBound < count, self[range.upperBound] == end,
      let base = unsafe bytes.baseAddress
    else { preconditionFailure("a value that ends") }
    return unsafe XMLBytes(
      UnsafeRawPointer(base + range.lowerBound).assumingMemoryBound(to: CChar.self), end: end)
  }

  var isUTF8: Bool { unsafe String(validating: bytes, as: UTF8.self) != nil }

  /// Whether the bytes are UTF-8 without the two numbers that are no signs in XML, U+FFFE and U+FFFF.
  var holdsXMLSigns: Bool {
    isUTF8 && !(0..<count).contains { self[$0] == 0xEF && self[$0 + 1] == 0xBF && self[$0 + 2] > 0xBD }
  }

  func append(to array: inout [UInt8]) { unsafe array.append(contentsOf: bytes) }

  var array: [UInt8] { unsafe Array(bytes) }
}

extension [UInt8] {
  /// Lets `body` look at the first bytes.
  func withView<Result, Failure>(
    ofFirst count: Int, _ body: (ByteView) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe withUnsafeBufferPointer { bytes throws(Failure) in
      try body(unsafe ByteView(bytes)[0..<count])
    }
  }
}

extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
  static let zero: UInt8 = 0x30
}
