/// The vowels of Vietnamese, each plain and with its five tones, as single (composed) letters.
package enum VietnameseLetters {
  static let tones: [[Character]] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
    "ưừửữứự",
    "yỳỷỹýỵ",
  ].map(Array.init)

  /// A letter without its tone, small: `Ấ` to `â`.
  static let toneless: [Character: Character] = {
    var map: [Character: Character] = [:]
    for row in tones { for letter in row { map[letter] = row[0] } }
    return map
  }()

  /// Letters with marks, each to itself composed: characters are equal however they were put together.
  private static let composed: [Character: Character] = {
    var map: [Character: Character] = [:]
    for letter in tones.flatMap({ $0 }) {
      map[letter] = letter
      for capital in letter.uppercased() { map[capital] = capital }
    }
    return map
  }()

  /// The text with every Vietnamese letter composed (NFC).
  package static func composing(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.canonicalCombiningClass != .notReordered })
    else {
      return text
    }
    return String(text.map { composed[$0] ?? $0 })
  }
}
