internal import CZlib
internal import DocumentFormats

/// Compresses through zlib: the only code here that talks to it.
enum Deflate {
  /// As an entry of a zip container holds it: without header and checksum.
  static func raw(_ bytes: [UInt8]) throws(DocumentError) -> [UInt8] { try deflated(bytes, windowBits: -15) }

  /// As a file of gzip, without a name and a date, so that the same content gives the same file.
  static func gzip(_ bytes: [UInt8]) throws(DocumentError) -> [UInt8] { try deflated(bytes, windowBits: 31) }

  private static func deflated(_ bytes: [UInt8], windowBits: Int32) throws(DocumentError) -> [UInt8] {
    guard bytes.count < UInt32.max else {
      throw DocumentError("cannot compress \(bytes.count >> 20) MB in one piece; write CSV")
    }
    var stream = unsafe z_stream()
    let begun = unsafe deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard begun == Z_OK else { throw DocumentError("cannot compress: no memory for it") }
    defer { unsafe deflateEnd(&stream) }
    var (input, result) = (
      bytes, [UInt8](repeating: 0, count: Int(unsafe deflateBound(&stream, UInt(bytes.count))))
    )
    let code = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe result.withUnsafeMutableBufferPointer { target in
        unsafe (stream.next_in, stream.avail_in) = (source.baseAddress, UInt32(source.count))
        unsafe (stream.next_out, stream.avail_out) = (target.baseAddress, UInt32(clamping: target.count))
        return unsafe deflate(&stream, Z_FINISH)
      }
    }
    guard code == Z_STREAM_END else { throw DocumentError("cannot compress: zlib gave code \(code)") }
    return Array(result[..<Int(unsafe stream.total_out)])
  }
}
