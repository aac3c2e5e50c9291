/// How many columns of a terminal a text takes.
///
/// Neither bytes, scalars nor characters measure this: `ệ` may be one scalar or three and takes one column,
/// `表` takes two. Tables padded by any of those counts fall out of line.
///
/// > Reference: Unicode Standard Annex 11, East Asian Width.
public enum DisplayWidth {
  /// Columns of a single line; control characters count nothing.
  public static func columns(of text: String) -> Int {
    let scalars = text.unicodeScalars
    // Composed Latin letters need no table and no cutting into characters, which costs most of the time.
    if scalars.allSatisfy(isPlainLatin) { return scalars.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// Columns of one character with all its combining marks.
  ///
  /// An emoji made of several (a flag, a family, a skin tone) is one picture two columns wide.
  public static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.contains(where: \.properties.isEmojiPresentation) { return 2 }
    let asksForPicture = scalars.contains { $0.value == 0xfe0f }
    if asksForPicture && scalars.first?.properties.isEmoji == true { return 2 }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  private static func isPlainLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7f, 0xae..<0x300, 0x1e00..<0x1f00: true
    default: false
    }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7f { return scalar.value < 0x20 ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      // The soft hyphen is a format character that terminals draw.
      return scalar.value == 0xad ? 1 : 0
    default:
      if conjoiningJamo.contains(where: { $0.contains(scalar.value) }) { return 0 }
      return wide.contains(where: { $0.contains(scalar.value) }) ? 2 : 1
    }
  }

  /// Vowels and finals of a decomposed Hangul syllable, drawn inside the two columns of its first letter.
  private static let conjoiningJamo: [ClosedRange<UInt32>] = [0x1160...0x11ff, 0xd7b0...0xd7ff]

  /// East Asian Wide and Fullwidth, without the pictures that `isEmojiPresentation` tells.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x2329...0x232a, 0x2e80...0x303e, 0x3041...0x3247, 0x3250...0xa4cf, 0xa960...0xa97f,
    0xac00...0xd7a3, 0xf900...0xfaff, 0xfe10...0xfe19, 0xfe30...0xfe6f, 0xff01...0xff60, 0xffe0...0xffe6,
    0x16fe0...0x18dff, 0x1aff0...0x1b2ff, 0x1d300...0x1d376, 0x1f200...0x1f265, 0x20000...0x2fffd,
    0x30000...0x3fffd,
  ]
}
