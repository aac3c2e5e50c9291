import Testing

@testable import Languages

struct LanguageTests {
  @Test(arguments: [
    (["reformstat", "trend", "x"], Language.english),
    (["reformstat", "trend", "x", "--lang", "vi"], .vietnamese),
    (["reformstat", "--lang=vi", "trend"], .vietnamese), (["reformstat", "trend", "--lang", "fr"], .english),
    (["reformstat", "--lang", "vi", "--lang", "en"], .english),
    (["reformstat", "--", "--lang", "vi"], .english),
    (["reformstat", "--lang"], .english),
  ])
  func `the words of the command line choose, the last of them`(_ words: [String], _ language: Language) {
    #expect(Language(asked: words) == language)
  }

  @Test func `English needs no translator`() {
    #expect(Language.english.translator() == nil)
    #expect(Language.vietnamese.translator() != nil)
  }
}
