import Tables

/// A cell as a workbook holds it: the exact number with a format that shows what the other formats show.
enum DisplayedCell: Equatable {
  case empty
  case text(String)
  case number(Double, format: String)

  /// A number only where a format can show it as the cell's text does: `(withheld)` or ∞ stay texts.
  ///
  /// - Parameters:
  ///   - hanging: The longest ending (bracket, stars) in the column, whose room the number leaves free.
  ///   - hasComma: Whether digits that are written as a text have a decimal comma; those of a number are the
  ///     spreadsheet's own.
  init(_ cell: TableCell, hanging: String = "", hasComma: Bool = false) {
    let number: Double? =
      switch cell.value {
      case .number(let x): x
      case .integer(let n): Double(exactly: n)
      case .missing, .text, .flag: nil
      }
    let text = cell.text.singleLine
    if text.isEmpty {
      self = .empty
    } else if let number, number.isFinite,
      let format = NumberDisplay.format(showing: text, of: number, hanging: hanging, hasComma: hasComma)
    {
      self = .number(number, format: format)
    } else {
      self = .text(hasComma && number != nil ? NumberDisplay.withComma(text) : text)
    }
  }
}

/// Formats of a spreadsheet for numbers that are already drawn.
enum NumberDisplay {
  /// Digits of a number that a spreadsheet looks at.
  private static let spreadsheetDigits = 15

  /// The format under which `x` reads as `text`; nil where there is none.
  ///
  /// Brackets, stars and arrows become quoted words around the digits; `<0.001` holds for any p below that bound, and
  /// shows a larger one in full. Where a spreadsheet would round a tie otherwise than we do, the text itself is the
  /// format: 0.0625 with three decimals is 0.062 here (half to even) and would be 0.063 there.
  ///
  /// - Parameter hanging: The longest ending in the column: room of its width stays free (`_)`), so that digits stand
  ///   under digits.
  static func format(
    showing text: String, of x: Double, hanging: String = "", hasComma: Bool = false
  ) -> String? {
    guard !text.unicodeScalars.contains(where: { $0 == "\"" || $0 == "\\" }) else { return nil }
    if text.first == "<" { return bound(text.dropFirst(), x, room: room(hanging, less: ""), hasComma) }
    guard let drawn = DrawnNumber(text) else {
      return text.contains(where: \.isNumber) ? nil : literal(text, room: room(hanging, less: ""))
    }
    guard drawn.shows(x) else { return nil }
    let room = room(hanging, less: drawn.suffix)
    guard drawn.isShownBySpreadsheets(x, digits: spreadsheetDigits) else {
      return literal(hasComma ? withComma(text) : text, room: room)
    }
    let (before, after) = (quoted(drawn.prefix), quoted(drawn.suffix) + room)
    let plain = before + drawn.pattern + after
    if x < 0 && !drawn.hasMinus { return "\(drawn.pattern)\(after);\(plain)" }
    return before.isEmpty ? plain : "\(plain);\(before)-\(drawn.pattern)\(after)"
  }

  /// What stands after the digits of a number.
  static func ending(of text: String) -> String { DrawnNumber(text)?.suffix ?? "" }

  /// Points between digits as commas.
  static func withComma(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let digits = bytes.map { (0x30...0x39).contains($0) }
    let isDigit = { (place: Int) in digits.indices.contains(place) && digits[place] }
    for place in bytes.indices
    where bytes[place] == UInt8(ascii: ".") && isDigit(place - 1) && isDigit(place + 1) {
      bytes[place] = UInt8(ascii: ",")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func bound(_ text: Substring, _ p: Double, room: String, _ hasComma: Bool) -> String? {
    guard let drawn = DrawnNumber(String(text)), drawn.isBare, let bound = Double(text), p < bound, p >= 0
    else {
      return nil
    }
    let shown = hasComma ? withComma(String(text)) : String(text)
    return "[<\(text)]\"<\(shown)\"\(room);\(drawn.pattern)\(room)"
  }

  /// The text for whatever number.
  private static func literal(_ text: String, room: String) -> String {
    let section = quoted(text) + room
    return "\(section);\(section);\(section)"
  }

  private static func room(_ hanging: String, less suffix: String) -> String {
    hanging.dropFirst(suffix.count).map { "_\($0)" }.joined()
  }

  private static func quoted(_ text: String) -> String { text.isEmpty ? "" : "\"\(text)\"" }
}

/// A text cut into what stands before a number, its digits, and what stands after.
private struct DrawnNumber {
  /// Without the minus sign.
  let prefix: String
  let hasMinus: Bool
  private let digits: String
  private let decimals: Int
  private let isScientific: Bool
  let suffix: String

  /// Nil where there are no digits, or those of two numbers.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let isDigit = { (place: Int) in place < bytes.count && (0x30...0x39).contains(bytes[place]) }
    guard let start = bytes.indices.first(where: isDigit) else { return nil }
    var end = start
    while isDigit(end) { end += 1 }
    let point = end
    if end < bytes.count, bytes[end] == UInt8(ascii: "."), isDigit(end + 1) {
      end += 1
      while isDigit(end) { end += 1 }
    }
    decimals = max(0, end - point - 1)
    isScientific =
      end + 1 < bytes.count && bytes[end] == UInt8(ascii: "e")
      && (bytes[end + 1] == UInt8(ascii: "-") || bytes[end + 1] == UInt8(ascii: "+")) && isDigit(end + 2)
    if isScientific {
      end += 2
      while isDigit(end) { end += 1 }
    }
    let before = String(decoding: bytes[..<start], as: UTF8.self)
    hasMinus = before.hasSuffix("-")
    prefix = hasMinus ? String(before.dropLast()) : before
    digits = String(decoding: bytes[start..<end], as: UTF8.self)
    suffix = String(decoding: bytes[end...], as: UTF8.self)
    // Two numbers are an interval or a span.
    if suffix.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) { return nil }
  }

  var isBare: Bool { prefix.isEmpty && suffix.isEmpty && !hasMinus }

  var pattern: String {
    let plain = decimals == 0 ? "0" : "0." + String(repeating: "0", count: decimals)
    return isScientific ? plain + "E+00" : plain
  }

  /// Whether these digits are `x`, rounded.
  func shows(_ x: Double) -> Bool {
    guard !hasMinus || x < 0, hasMinus || x >= 0 || !prefix.isEmpty else { return false }
    let size = x.magnitude
    return digits
      == (isScientific
        ? NumberText.scientific(size, digits: decimals + 1) : NumberText.decimal(size, digits: decimals))
  }

  /// Whether a spreadsheet, which rounds halves up after taking so many digits, shows the same.
  func isShownBySpreadsheets(_ x: Double, digits count: Int) -> Bool {
    if isScientific || x == 0 { return true }
    let seen = NumberText.scientific(x.magnitude, digits: count).split(separator: "e")
    // A hair above what is seen: a tie goes up, and nothing else crosses one.
    guard seen.count == 2, let above = Double("\(seen[0])4e\(seen[1])") else { return false }
    return NumberText.decimal(above, digits: decimals) == digits
  }
}
