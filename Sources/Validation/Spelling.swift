import Datasets

/// In what two spellings of one name differ, in words; `nil` for names that are more than spellings of one.
///
/// Texts are compared by their bytes: two Unicode forms of one name look alike and are two units to every program
/// that does not know them for one.
func spellingDifference(_ a: String, _ b: String) -> String? {
  if a == b { return a.utf8.elementsEqual(b.utf8) ? nil : "the Unicode form of its marks" }
  let (plainA, plainB) = (PlainName(a), PlainName(b))
  guard !plainA.text.isEmpty, squeezed(plainA.text) == squeezed(plainB.text) else { return nil }
  if withoutBlanks(a) == withoutBlanks(b) { return "blanks" }
  if withoutBlanks(a.lowercased()) == withoutBlanks(b.lowercased()) { return "capital letters" }
  return squeezed(lettersAlone(a)) == squeezed(lettersAlone(b)) ? "blanks and signs" : "diacritics"
}

/// Names that are spellings of one have one key.
func spellingKey(_ name: String) -> String { squeezed(PlainName(name).text) }

private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

private func withoutBlanks(_ text: String) -> String { text.filter { !$0.isWhitespace } }

private func lettersAlone(_ text: String) -> String {
  text.lowercased().filter { $0.isLetter || $0.isNumber }
}
