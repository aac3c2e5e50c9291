import Testing

@testable import DocumentFormats

struct CRC32Tests {
  /// The published check value of CRC-32, and two values of Python's zlib.crc32.
  @Test(
    arguments: [
      ("123456789", 0xcbf4_3926), ("", 0), ("The quick brown fox jumps over the lazy dog", 0x414f_a339),
    ] as [(String, UInt32)])
  func `checksums are the published ones`(text: String, checksum: UInt32) {
    #expect(CRC32.checksum(of: Array(text.utf8)) == checksum)
  }
}
