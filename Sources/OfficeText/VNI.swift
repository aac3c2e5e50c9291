/// The VNI font encoding: a plain vowel, then a Latin-1 letter that stands for its marks; đ, ơ, ư, i with tones and ỵ are
/// letters of their own.
enum VNI {
  /// The text with each pair of vowel and mark as the letter it means.
  static func reading(_ text: String) -> String {
    var result = ""
    var letters = text.unicodeScalars.map(Character.init)[...]
    while let first = letters.popFirst() {
      if let second = letters.first, let letter = pairs[[first, second]] {
        result.append(letter)
        letters.removeFirst()
      } else {
        result.append(singles[first] ?? first)
      }
    }
    return result
  }

  private static let singles: [Character: Character] = [
    "ñ": "đ", "Ñ": "Đ", "ô": "ơ", "Ô": "Ơ", "ö": "ư", "Ö": "Ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ",
    "ò": "ị",
    "Í": "Í", "Ì": "Ì", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "î": "ỵ", "Î": "Ỵ",
  ]

  /// Vowel as written and as meant; then the marks for grave, hook, tilde, acute and dot.
  private static let tones = Array("øûõùï")
  private static let circumflex = Array("àåãáä")
  private static let breve = Array("èúüéë")

  private static let pairs: [[Character]: Character] = {
    var pairs: [[Character]: Character] = [:]
    func add(_ written: Character, _ marks: [Character], _ meant: Character) {
      guard let row = VietnameseLetters.tones.first(where: { $0[0] == meant }) else { return }
      for (mark, letter) in zip(marks, row.dropFirst()) { enter(written, mark, letter) }
    }
    func enter(_ written: Character, _ mark: Character, _ letter: Character) {
      pairs[[written, mark]] = letter
      guard let capital = written.uppercased().first, let big = letter.uppercased().first else { return }
      for other in [mark, mark.uppercased().first ?? mark] { pairs[[capital, other]] = big }
    }
    for vowel in "aeouy" { add(vowel, tones, vowel) }
    for (vowel, meant) in ["a": "â", "e": "ê", "o": "ô"] as [Character: Character] {
      add(vowel, circumflex, meant)
      enter(vowel, "â", meant)
    }
    add("a", breve, "ă")
    enter("a", "ê", "ă")
    add("ô", tones, "ơ")
    add("ö", tones, "ư")
    return pairs
  }()
}
