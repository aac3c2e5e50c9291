import Testing

@testable import Tables

struct LineWrappingTests {
  @Test func `lines break at blanks and later lines are indented`() {
    #expect(wrapped("one two three four", width: 9, indent: 2) == ["one two", "  three", "  four"])
    #expect(wrapped("one two three four", width: 9) == ["one two", "three", "four"])
  }

  @Test func `a line may be exactly as long as the width`() {
    #expect(wrapped("abc def", width: 7) == ["abc def"])
    #expect(wrapped("abc def", width: 6) == ["abc", "def"])
    #expect(wrapped("abc defg hi", width: 6, indent: 2) == ["abc", "  defg", "  hi"])
  }

  @Test func `width is measured in columns, not in scalars`() {
    #expect(wrapped("Huế Huế Huế".decomposed, width: 7).count == 2)
    #expect(wrapped("表格 表格", width: 8) == ["表格 表", "格"])
  }

  @Test func `text without blanks breaks between wide characters, never before a closing mark`() {
    #expect(wrapped("河内市的改革。", width: 6) == ["河内市", "的改", "革。"])
    #expect(wrapped("河内papi指数", width: 6) == ["河内", "papi指", "数"])
  }

  @Test func `a word longer than the line stays whole`() {
    #expect(wrapped("see /a/very/long/path now", width: 8) == ["see", "/a/very/long/path", "now"])
  }

  @Test func `line feeds are blanks and a no-break space is not`() {
    #expect(wrapped("a\nb  c", width: 9) == ["a b c"])
    #expect(wrapped("ab 5\u{a0}%", width: 5) == ["ab", "5\u{a0}%"])
  }

  @Test func `no text is no line`() {
    #expect(wrapped("", width: 10).isEmpty)
    #expect(wrapped("  ", width: 10).isEmpty)
  }
}
