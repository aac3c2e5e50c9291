/// A name without what people type differently: case, diacritics, blanks and punctuation.
///
/// `Hà Nội`, `HA NOI` and `Ha-Noi` fold to `hanoi`, `Đà Nẵng` to `danang`. Latin letters lose every mark, by
/// their Unicode names ("LATIN SMALL LETTER D WITH STROKE" is a d); letters of other scripts stay as they are.
///
/// The trap: distinct names can fold to one text (`Hải Dương`, `Hai Duong`), so a folded name finds a unit and
/// never replaces its name.
public func foldedName(_ name: String) -> String {
  var result = ""
  for scalar in name.unicodeScalars {
    let properties = scalar.properties
    if properties.isAlphabetic {
      result += baseLetter(scalar) ?? properties.lowercaseMapping
    } else if properties.numericType == .decimal {
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
  let base = words[letter + 1]
  return words.count > letter + 2 && words[letter + 2] == "WITH" && base.count == 1
    ? base.lowercased() : nil
}
