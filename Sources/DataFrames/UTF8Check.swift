/// What the bytes of a text may not hold: NUL, and anything that is not UTF-8.
enum UTF8Check {
  /// The position of the first byte in `range` that is not part of a valid sequence, or `nil`.
  ///
  /// A sequence counts where it begins: one that begins before `range` is left out, one that begins inside is
  /// followed beyond its end, so adjoining ranges cover every byte once.
  static func firstInvalid(in window: ByteWindow, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound + overhang(in: window, at: range.lowerBound)
    while index < range.upperBound {
      if window.word(at: index) & 0x8080_8080_8080_8080 == 0 {
        index += 8
        continue
      }
      let length = sequenceLength(window, index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// How many bytes at `start` belong to a sequence that begins before it.
  private static func overhang(in window: ByteWindow, at start: Int) -> Int {
    for back in 1...3 where start - back >= 0 {
      let byte = window[start - back]
      if byte < 0x80 { return 0 }
      if byte >= 0xC0 {
        return max(0, sequenceLength(window, start - back) - back)
      }
    }
    return 0
  }

  /// The length of the well-formed sequence at `index` (Unicode, table 3-7), or 0.
  private static func sequenceLength(_ window: ByteWindow, _ index: Int) -> Int {
    let lead = window[index]
    if lead < 0x80 { return 1 }
    let second = index + 1 < window.count ? window[index + 1] : 0
    switch lead {
    case 0xC2...0xDF: return isContinuation(second) ? 2 : 0
    case 0xE0...0xEF:
      let allowed: ClosedRange<UInt8> =
        lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
      return allowed.contains(second) && continues(window, index + 2) ? 3 : 0
    case 0xF0...0xF4:
      let allowed: ClosedRange<UInt8> =
        lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      return allowed.contains(second) && continues(window, index + 2) && continues(window, index + 3) ? 4 : 0
    default: return 0
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func continues(_ window: ByteWindow, _ index: Int) -> Bool {
    index < window.count && isContinuation(window[index])
  }
}
