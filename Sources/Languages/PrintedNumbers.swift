/// Numbers as the program prints them, found in a text and given the decimal comma.
enum PrintedNumbers {
  private static let (zero, nine) = (UInt8(ascii: "0"), UInt8(ascii: "9"))
  private static let (point, blank) = (UInt8(ascii: "."), UInt8(ascii: " "))
  /// Minus sign, infinity: more than one byte each.
  private static let (minus, infinity) = (Array("−".utf8), Array("∞".utf8))

  /// Where a number that begins at `start` may end, the longest first; none where there is no number.
  ///
  /// A sign or `<` before it, blanks between thousands, decimals, a power of ten and a per cent sign belong to it.
  static func ends(in bytes: [UInt8], from start: Int, to end: Int) -> [Int] {
    var place = start
    if place < end, [UInt8(ascii: "<"), UInt8(ascii: ">")].contains(bytes[place]) {
      place += 1
      if place < end, bytes[place] == blank { place += 1 }
    }
    if place < end, [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(bytes[place]) {
      place += 1
    } else if starts(minus, bytes, place, end) {
      place += minus.count
    }
    if starts(infinity, bytes, place, end) { return [place + infinity.count] }
    let isDigit = { (at: Int) in at < end && bytes[at] >= zero && bytes[at] <= nine }
    var ends: [Int] = []
    if isDigit(place) {
      while isDigit(place) { place += 1 }
      ends.append(place)
      while place + 3 < end, bytes[place] == blank, isDigit(place + 1), isDigit(place + 2),
        isDigit(place + 3),
        !isDigit(place + 4)
      {
        place += 4
        ends.append(place)
      }
    }
    if place < end, bytes[place] == point, isDigit(place + 1) {
      place += 1
      while isDigit(place) { place += 1 }
      ends.append(place)
    }
    guard !ends.isEmpty else { return [] }
    if place + 2 < end, bytes[place] == UInt8(ascii: "e"),
      [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(bytes[place + 1]), isDigit(place + 2)
    {
      place += 2
      while isDigit(place) { place += 1 }
      ends.append(place)
    }
    if place < end, bytes[place] == UInt8(ascii: "%") { ends.append(place + 1) }
    return ends.reversed()
  }

  /// The text with a comma wherever a point stands between digits.
  static func withDecimalComma(_ text: String) -> String {
    guard text.utf8.contains(point) else { return text }
    var bytes = Array(text.utf8)
    for place in bytes.indices where bytes[place] == point {
      let before = place > 0 && bytes[place - 1] >= zero && bytes[place - 1] <= nine
      let after = place + 1 < bytes.count && bytes[place + 1] >= zero && bytes[place + 1] <= nine
      if after && (before || place == 0 || !isLetter(bytes[place - 1])) { bytes[place] = UInt8(ascii: ",") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether there is nothing but numbers and the signs around them: brackets, stars, dashes, arrows of more or less.
  static func isNumeric(_ text: String) -> Bool {
    var hasDigit = false
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) { hasDigit = true } else if !signs.contains(scalar) { return false }
    }
    return hasDigit
  }

  private static let signs = Set(" .,()[]<>≤≥+-−–±*%=~†‡e∞:;/▲▼│|'’".unicodeScalars)

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte) || byte >= 0x80
  }

  private static func starts(_ sign: [UInt8], _ bytes: [UInt8], _ place: Int, _ end: Int) -> Bool {
    place + sign.count <= end && bytes[place..<(place + sign.count)].elementsEqual(sign)
  }
}
