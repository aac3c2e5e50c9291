/// An image within a page: drawn in place, or as an address that holds its bytes.
struct EmbeddedImage {
  enum Kind: String {
    case svg = "image/svg+xml"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case gif = "image/gif"
  }

  let bytes: [UInt8]
  let kind: Kind

  /// Nil for bytes of no kind that a page can show.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      kind = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      kind = .jpeg
    } else if bytes.starts(with: Array("GIF8".utf8)) {
      kind = .gif
    } else if String(decoding: bytes.prefix(1000), as: UTF8.self).contains("<svg") {
      kind = .svg
    } else {
      return nil
    }
  }

  /// `data:image/png;base64,...`; within such an address nothing runs and nothing is loaded.
  var address: String { "data:\(kind.rawValue);base64,\(Self.base64(bytes))" }

  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 3 * 4 + 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = (0..<3).map { start + $0 < bytes.count ? UInt32(bytes[start + $0]) : 0 }
      let word = three[0] << 16 | three[1] << 8 | three[2]
      for place in 0..<4 {
        let isPadding = start + place > bytes.count
        text.append(isPadding ? UInt8(ascii: "=") : digits[Int(word >> UInt32(18 - 6 * place) & 63)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
