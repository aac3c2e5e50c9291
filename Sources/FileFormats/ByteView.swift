/// Bytes that belong to a C library, valid only while the call that gives them runs.
@safe struct ByteView {
  private let bytes: UnsafeBufferPointer<UInt8>

  @unsafe init(_ bytes: UnsafeBufferPointer<UInt8>) { unsafe self.bytes = unsafe bytes }

  var isEmpty: Bool { unsafe bytes.isEmpty }

  var isUTF8: Bool { unsafe String(validating: bytes, as: UTF8.self) != nil }

  func append(to array: inout [UInt8]) { unsafe array.append(contentsOf: bytes) }

  var array: [UInt8] { unsafe Array(bytes) }
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
