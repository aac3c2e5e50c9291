/// How wide a text is in pixels, without asking any font.
///
/// The widths are DejaVu Sans's, the widest of the fonts that a picture names: what does not overlap in it overlaps in
/// none of them. Vietnamese letters are as wide as the letter under their marks.
public enum TextWidth {
  /// Hundredths of the size, from the blank to the tilde.
  private static let widths = [
    32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
    34, 34,
    84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73,
    68, 99,
    69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63,
    41, 52,
    39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84,
  ]
  private static let bold = 1.12
  private static let wide = 100

  public static func pixels(of text: String, size: Double, isBold: Bool = false) -> Double {
    let sum = text.unicodeScalars.reduce(0) { $0 + hundredths($1.value) }
    return Double(sum) / 100 * size * (isBold ? bold : 1)
  }

  private static func hundredths(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x20...0x7e: widths[Int(scalar) - 0x20]
    // Marks over a letter, and signs without width.
    case 0x300...0x36f, 0x200b...0x200f, 0xfe0f: 0
    case 0xa0...0xff: base(latin1, Int(scalar) - 0xa0)
    case 0x102, 0x103: base("Aa", Int(scalar) - 0x102)
    case 0x110, 0x111: base("Dd", Int(scalar) - 0x110)
    case 0x128, 0x129: base("Ii", Int(scalar) - 0x128)
    case 0x168, 0x169: base("Uu", Int(scalar) - 0x168)
    case 0x1a0, 0x1a1: scalar == 0x1a0 ? 91 : 61
    case 0x1af, 0x1b0: scalar == 0x1af ? 86 : 63
    case 0x1ea0...0x1ef9: vietnamese(scalar)
    case 0x2010...0x2013: 50
    case 0x2019, 0x2018, 0xb7: 32
    default: wide
    }
  }

  /// The letters of U+00A0 to U+00FF without their marks; `@` for signs.
  private static let latin1 = Array(
    " ccxx|xxx@@@x-@xoxzz'uP.,1o@@@@?AAAAAA@CEEEEIIIIDNOOOOOxOUUUUYPBaaaaaa@ceeeeiiiidnoooooxouuuuypy".utf8)

  private static func base(_ letters: [UInt8], _ place: Int) -> Int {
    letters.indices.contains(place) ? hundredths(UInt32(letters[place])) : wide
  }

  private static func base(_ letters: String, _ place: Int) -> Int { base(Array(letters.utf8), place) }

  /// Capitals and small letters take turns.
  private static func vietnamese(_ scalar: UInt32) -> Int {
    let letters =
      switch scalar {
      case 0x1ea0...0x1eb7: "Aa"
      case 0x1eb8...0x1ec7: "Ee"
      case 0x1ec8...0x1ecb: "Ii"
      case 0x1ecc...0x1ee3: "Oo"
      case 0x1ee4...0x1ef1: "Uu"
      default: "Yy"
      }
    // Letters with a horn are wider than those without.
    let isHorned = (0x1eda...0x1ee3).contains(scalar) || (0x1ee8...0x1ef1).contains(scalar)
    return base(letters, Int(scalar % 2)) + (isHorned ? 13 : 0)
  }

  /// Lines no wider than that; a longer word stays whole.
  static func wrapped(_ text: String, size: Double, width: Double, isBold: Bool = false) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n") {
      var line = ""
      for word in paragraph.split(separator: " ") {
        let longer = line.isEmpty ? String(word) : line + " " + word
        if !line.isEmpty, pixels(of: longer, size: size, isBold: isBold) > width {
          lines.append(line)
          line = String(word)
        } else {
          line = longer
        }
      }
      if !line.isEmpty { lines.append(line) }
    }
    return lines
  }

  /// The same for names of columns, which may also break after `_`, `.` and `,`.
  static func broken(_ name: String, size: Double, width: Double) -> [String] {
    var pieces = [""]
    for letter in name {
      pieces[pieces.count - 1].append(letter)
      if "_., (".contains(letter) { pieces.append("") }
    }
    var lines: [String] = []
    for piece in pieces where !piece.isEmpty {
      if let line = lines.last, pixels(of: line + piece, size: size) <= width {
        lines[lines.count - 1] = line + piece
      } else {
        lines.append(piece)
      }
    }
    return lines
  }

  /// The text, its end cut off and marked where it is too wide.
  static func cut(_ text: String, size: Double, width: Double, isBold: Bool = false) -> String {
    guard pixels(of: text, size: size, isBold: isBold) > width else { return text }
    var kept = text
    while !kept.isEmpty, pixels(of: kept + "…", size: size, isBold: isBold) > width { kept.removeLast() }
    return (kept.last == " " ? String(kept.dropLast()) : kept) + "…"
  }
}

/// Sizes of letters in pixels.
enum TextSize {
  static let title = 17.0
  static let subtitle = 12.5
  static let axis = 11.5
  static let tick = 11.0
  static let small = 10.0
  static let notes = 10.5
}
