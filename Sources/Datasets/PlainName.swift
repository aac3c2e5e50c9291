/// A name as its words, for comparing names that writers spell in their own ways.
///
/// Words end at every character that is no letter or digit, and where a capital follows a small letter
/// (`trainingHours`); `%` is a word of its own. Case is dropped. The trap: in Vietnamese a syllable without its
/// marks is many syllables (`so` is sở, an office, and số, a number), so both spellings of a word are kept, and
/// marks that are written have to agree.
public struct PlainName: Sendable, Equatable {
  /// In small letters, marks kept.
  let spelled: [String]
  /// In small letters without marks.
  let words: [String]

  public init(_ name: String) {
    spelled = wordsOfName(name)
    words = spelled.map(withoutMarks)
  }

  /// The words without marks, between blanks: equal for names that differ only in case, marks, blanks and signs.
  public var text: String { words.joined(separator: " ") }
}

private func wordsOfName(_ name: String) -> [String] {
  var words: [String] = []
  var word = ""
  var lastIsSmall = false
  func end() {
    if !word.isEmpty { words.append(word) }
    word = ""
  }
  for character in name {
    if character == "%" {
      end()
      words.append("%")
    } else if character.isLetter || character.isNumber {
      if character.isUppercase, lastIsSmall { end() }
      word += character.lowercased()
    } else {
      end()
    }
    lastIsSmall = character.isLowercase
  }
  end()
  return words
}

/// The letters without their marks, those of Vietnamese and of the Latin languages of Europe.
private func withoutMarks(_ word: String) -> String {
  var result = ""
  for character in word {
    if let base = baseLetters[character] {
      result.append(base)
    } else {
      // A mark that stands on a letter not listed.
      result.unicodeScalars.append(
        contentsOf: character.unicodeScalars.filter { $0.properties.canonicalCombiningClass.rawValue == 0 })
    }
  }
  return result
}

/// By the marked letter; characters compare by canonical equivalence, so composed and decomposed ones are one key.
private let baseLetters: [Character: Character] = {
  let groups: [(Character, String)] = [
    ("a", "àáảãạăằắẳẵặâầấẩẫậäåāą"), ("c", "çćč"), ("d", "đðď"), ("e", "èéẻẽẹêềếểễệëēęě"), ("g", "ğ"),
    ("i", "ìíỉĩịïī"), ("l", "ł"), ("n", "ñńň"), ("o", "òóỏõọôồốổỗộơờớởỡợöøō"), ("r", "ř"), ("s", "śšş"),
    ("t", "ťţ"), ("u", "ùúủũụưừứửữựüūů"), ("y", "ỳýỷỹỵÿ"), ("z", "źżž"),
  ]
  var letters: [Character: Character] = [:]
  for (base, marked) in groups {
    for letter in marked { letters[letter] = base }
  }
  return letters
}()
