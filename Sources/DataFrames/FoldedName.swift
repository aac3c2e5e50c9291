/// A name without what people type differently: case, diacritics, blanks and punctuation.
///
/// `Hà Nội`, `HA NOI` and `Ha-Noi` fold to `hanoi`, `Đà Nẵng` to `danang`.
///
/// The trap: distinct names can fold to one text (`Hải Dương`, `Hai Duong`), so a folded name finds a unit and
/// never replaces its name.
public func foldedName(_ name: String) -> String {
  String(withoutMarks(name.lowercased()).filter { $0.isLetter || $0.isNumber })
}

/// A text whose Latin letters have lost every mark and are small; letters of other scripts stay as they are.
///
/// By the Unicode names of letters: "LATIN SMALL LETTER D WITH STROKE" is a d. The Icelandic eth is one too, since
/// old Vietnamese files write Ð for Đ.
public func withoutMarks(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars where scalar.properties.canonicalCombiningClass == .notReordered {
    if let base = baseLetter(scalar) {
      result += base
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The plain letter of a Latin letter with marks, lower-cased; `nil` for any other.
private func baseLetter(_ scalar: Unicode.Scalar) -> String? {
  guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
  let words = name.split(separator: " ")
  guard let letter = words.firstIndex(of: "LETTER"), letter + 1 < words.count else { return nil }
  if words[letter + 1] == "ETH" { return "d" }
  if words[(letter + 1)...].elementsEqual(["DOTLESS", "I"]) { return "i" }
  let base = words[letter + 1]
  return words.count > letter + 2 && words[letter + 2] == "WITH" && base.count == 1
    ? base.lowercased() : nil
}
