import Formulas
import Testing

struct NamePartsTests {
  @Test(arguments: [
    ("2012..2024:year:score", ":", ["2012..2024", "year", "score"]),
    (" a : [b:c] ", ":", ["a", "b:c"]), ("`x:y`:z", ":", ["x:y", "z"]),
    ("[a 1]..[a 2]", "..", ["a 1", "a 2"]), ("[a]..[b]:c", ":", ["[a]..[b]", "c"]), ("", ":", [""]),
    ("a::b", ":", ["a", "", "b"]), ("[open:a", ":", ["[open:a"]),
  ])
  func `a text is cut outside brackets, and whole names lose theirs`(
    _ text: String, _ separator: String, _ parts: [String]
  ) {
    #expect(nameParts(text, separatedBy: separator) == parts)
  }
}
