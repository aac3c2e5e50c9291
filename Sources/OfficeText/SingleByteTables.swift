/// What the bytes from 0x80 on are, in order; `\u{FFFD}` where a table has nothing. Bytes below are ASCII.
enum SingleByteTables {
  static let windows1252 = table(c1: "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ", changed: [:])

  /// Vowels with circumflex, breve and horn, and tones as marks of their own after the vowel.
  static let windows1258 = table(
    c1: "€�‚ƒ„…†‡ˆ‰�‹Œ����‘’“”•–—˜™�›œ��Ÿ",
    changed: [
      0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư", 0xDE: "\u{303}",
      0xE3: "ă",
      0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ", 0xFD: "ư", 0xFE: "₫",
    ])

  /// TCVN3 (ABC): the letters from 0xA1 on, capitals with tones where the longer variant VN1 has them.
  static let tcvn3 = table(
    c1: "�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ", changed: [:], from: 0xA1,
    "ĂÂÊÔƠƯĐăâêôơưđẰ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
  )

  /// The Unicode scalar of each byte from 0x80 on.
  private static func table(
    c1: String, changed: [Int: Unicode.Scalar], from start: Int? = nil, _ letters: String = ""
  ) -> [Unicode.Scalar] {
    var table = (0x80...0xFF).compactMap(Unicode.Scalar.init)
    for (place, scalar) in c1.unicodeScalars.enumerated() where place < 32 { table[place] = scalar }
    for (byte, scalar) in changed { table[byte - 0x80] = scalar }
    if let start {
      for (place, scalar) in letters.unicodeScalars.enumerated() { table[start - 0x80 + place] = scalar }
    }
    return table
  }
}
