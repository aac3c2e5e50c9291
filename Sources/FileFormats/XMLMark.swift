/// Up to eight bytes that are looked for as one word.
struct XMLMark {
  let word: UInt64
  let mask: UInt64
  let count: Int

  init(_ text: String) {
    precondition((1...8).contains(text.utf8.count), "a word")
    count = text.utf8.count
    word = text.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    mask = ~0 >> UInt64(64 - 8 * count)
  }
}

/// The kinds of bytes that ordinary XML is made of.
extension UInt8 {
  @inline(__always)
  var isXMLBlank: Bool { self == .space || self == .lineFeed || self == .carriageReturn || self == .tab }

  /// Whether a byte of ASCII stands for itself, in a text as in the value of an attribute.
  @inline(__always)
  var isPlainXML: Bool {
    self >= .space && self < 0x80 && self != UInt8(ascii: "<") && self != UInt8(ascii: ">")
      && self != UInt8(ascii: "&")
  }

  @inline(__always)
  var isXMLLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  /// Whether a byte may stand in a name behind its first letter.
  @inline(__always)
  var isXMLNameSign: Bool {
    isXMLLetter || self &- .zero < 10 || self == UInt8(ascii: ":") || self == UInt8(ascii: "_")
      || self == .minus || self == UInt8(ascii: ".")
  }

  /// The value of a digit to the base of 16.
  var hexadecimal: Int? {
    if self &- .zero < 10 { return Int(self - .zero) }
    let letter = (self | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? Int(letter) + 10 : nil
  }
}
