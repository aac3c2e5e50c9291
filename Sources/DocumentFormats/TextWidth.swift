import Tables

/// How wide text is in Times New Roman, to choose columns before any program has drawn them.
///
/// Widths are those of the regular face in thousandths of the type size; an estimate for what is not Latin.
enum TextWidth {
  /// Bold letters are wider, r and t most.
  private static let boldFactor = 1.1

  /// Points.
  static func points(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let width = text.reduce(0) { $0 + thousandths(of: $1) }
    return Double(width) / 1000 * size * (isBold ? boldFactor : 1)
  }

  private static func thousandths(of character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii < 0x20 ? 250 : latin[Int(ascii) - 0x20] }
    switch DisplayWidth.columns(of: character) {
    case 0: return 0
    case 2: return 1000
    default: return character.isUppercase ? 722 : character.isLetter ? 520 : 600
    }
  }

  /// From the blank to the last of ASCII.
  private static let latin = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541, 250,
  ]
}
