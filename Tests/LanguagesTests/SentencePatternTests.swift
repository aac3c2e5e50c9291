import Testing

@testable import Languages

struct SentencePatternTests {
  @Test func `an outline is the fixed text`() throws {
    #expect(try SentencePattern("{n:#} row[s] of [a|the] \\{x\\}").outline == "… rows of the {x}")
  }

  @Test(arguments: [
    "{n", "[s", "a }", "a ]", "{}", "{x:number}", "{x} and {x:#}", "[]", "a\\",
  ])
  func `broken patterns are refused`(_ text: String) {
    #expect(throws: PatternError.self) { try SentencePattern(text) }
  }

  @Test func `a translation has no holes of its own`() throws {
    let holes = try SentencePattern("{a} {b:#}").holes
    #expect(throws: PatternError.self) { try SentenceTemplate("{c}", holes: holes) }
    #expect(throws: PatternError.self) { try SentenceTemplate("{a}[s]", holes: holes) }
    #expect(try SentenceTemplate("{b} {a}", holes: holes).pieces.count == 3)
  }
}
