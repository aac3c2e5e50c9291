internal import CZlib
internal import DataFrames

/// Inflates a file compressed by gzip, and never to more than a limit.
enum Gzip {
  /// Two gigabytes, and (beyond 256 MB) no more than 300 times the size of the file.
  static func limit(_ compressed: Int) -> Int { min(2 << 30, max(256 << 20, 300 * compressed)) }

  /// - Parameter most: Where to stop without an error, for a look at the beginning.
  static func inflated(_ bytes: [UInt8], name: String, most: Int = .max) throws(DataError) -> [UInt8] {
    var stream = unsafe z_stream()
    // 15 bits of window, and 16 for the header of gzip.
    guard unsafe inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw damaged(name)
    }
    defer { unsafe inflateEnd(&stream) }
    var (result, block): ([UInt8], [UInt8]) = ([], Array(repeating: 0, count: 1 << 18))
    var input = bytes
    let limit = limit(bytes.count)
    var consumed = 0
    while result.count < most {
      let (code, left, room) = unsafe inflateOnce(&stream, &input, from: consumed, &block)
      result += block[..<(block.count - room)]
      consumed = input.count - left
      guard result.count <= limit else {
        throw DataError(
          .invalid,
          "\(name) inflates to more than \(limit >> 20) MB; inflate it with gunzip if it is to be trusted")
      }
      if code == Z_STREAM_END {
        // Further members may follow, as pigz and cat make them.
        guard consumed < input.count, input[consumed] == 0x1F else { return result }
        unsafe inflateReset(&stream)
      } else if code != Z_OK || left == 0 && room == block.count {
        if most < .max { return result }
        throw damaged(name)
      }
    }
    return result
  }

  private static func inflateOnce(
    _ stream: inout z_stream, _ input: inout [UInt8], from start: Int, _ block: inout [UInt8]
  ) -> (code: Int32, left: Int, room: Int) {
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe block.withUnsafeMutableBufferPointer { target in
        unsafe stream.next_in = source.baseAddress.map { unsafe $0 + start }
        unsafe stream.avail_in = UInt32(clamping: source.count - start)
        unsafe stream.next_out = target.baseAddress
        unsafe stream.avail_out = UInt32(target.count)
        let offered = Int(unsafe stream.avail_in)
        let code = unsafe inflate(&stream, Z_NO_FLUSH)
        let taken = offered - Int(unsafe stream.avail_in)
        let room = Int(unsafe stream.avail_out)
        return (code, source.count - start - taken, room)
      }
    }
  }

  private static func damaged(_ name: String) -> DataError {
    DataError(
      .invalid, "\(name) is damaged: it cannot be inflated to its end; get it again (check: gunzip -t)")
  }
}
