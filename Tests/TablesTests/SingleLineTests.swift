import Testing

@testable import Tables

struct SingleLineTests {
  @Test(arguments: [
    ("plain Huế", "plain Huế"), ("a\tb", "a b"), ("a\r\nb", "a  b"), ("\u{1b}[1m", " [1m"),
    ("a\u{2028}b", "a b"),
    ("a\u{85}b\u{9b}c", "a b c"), ("\u{7f}", " "),
  ])
  func `control characters and line breaks become blanks`(text: String, line: String) {
    #expect(text.singleLine == line)
  }

  @Test func `scalars are replaced even under a combining mark`() {
    #expect("<\u{338}a".replacingScalars { $0 == "<" ? "!" : nil } == "!\u{338}a")
  }
}
