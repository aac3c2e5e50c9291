internal import DataFrames

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
