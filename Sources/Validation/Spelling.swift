import Datasets

/// In what two spellings of one name differ, in words; `nil` for names that are more than spellings of one.
///
/// Unicode forms of one name are one text here: the reader makes one level of them.
func spellingDifference(_ a: String, _ b: String) -> String? {
  if a == b { return nil }
  let (plainA, plainB) = (PlainName(a), PlainName(b))
  guard !plainA.text.isEmpty, squeezed(plainA.text) == squeezed(plainB.text) else { return nil }
  if withoutBlanks(a) == withoutBlanks(b) { return "blanks" }
  if a.lowercased() == b.lowercased() { return "capital letters" }
  if withoutBlanks(a.lowercased()) == withoutBlanks(b.lowercased()) { return "blanks and capital letters" }
  return squeezed(lettersAlone(a)) == squeezed(lettersAlone(b)) ? "blanks and signs" : "diacritics"
}

/// Names that are spellings of one have one key.
func spellingKey(_ name: String) -> String { squeezed(PlainName(name).text) }

private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

private func withoutBlanks(_ text: String) -> String { text.filter { !$0.isWhitespace } }

private func lettersAlone(_ text: String) -> String {
  text.lowercased().filter { $0.isLetter || $0.isNumber }
}
