/// A picture for a Word document, and how large it is.
public struct WordPicture: Sendable {
  enum Kind: String { case png, jpeg, gif }

  let bytes: [UInt8]
  let kind: Kind
  /// The drawing that the picture was made of, which newer programs show in its place.
  public var drawing: [UInt8]?
  /// Points.
  let width: Double
  let height: Double

  /// Nil for bytes of no kind that Word shows, or without a size.
  ///
  /// - Parameter scale: Pixels of the picture to one of the drawing that it was made of.
  public init?(_ bytes: [UInt8], scale: Double = 1) {
    guard let (kind, pixels) = Self.facts(of: bytes), pixels.width > 0, pixels.height > 0 else { return nil }
    (self.bytes, self.kind) = (bytes, kind)
    // 96 pixels to an inch, as on pages; no larger than the paper allows.
    let natural = (width: Double(pixels.width) * 0.75 / scale, height: Double(pixels.height) * 0.75 / scale)
    let fit = min(1, WordPage.portrait.textWidth / natural.width, Self.tallest / natural.height)
    (width, height) = (natural.width * fit, natural.height * fit)
  }

  /// Points that leave room for a title on the same page.
  private static let tallest = 620.0

  private static func facts(of bytes: [UInt8]) -> (Kind, (width: Int, height: Int))? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), bytes.count >= 24 {
      return (.png, (number(bytes[16..<20]), number(bytes[20..<24])))
    }
    if bytes.starts(with: Array("GIF8".utf8)), bytes.count >= 10 {
      return (.gif, (number([bytes[7], bytes[6]]), number([bytes[9], bytes[8]])))
    }
    if bytes.starts(with: [0xFF, 0xD8]), let size = jpegSize(bytes) { return (.jpeg, size) }
    return nil
  }

  /// The size stands in the first segment that begins a frame.
  private static func jpegSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return (number(bytes[(place + 7)..<(place + 9)]), number(bytes[(place + 5)..<(place + 7)]))
      }
      place += 2 + number(bytes[(place + 2)..<(place + 4)])
    }
    return nil
  }

  /// Highest byte first.
  private static func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
