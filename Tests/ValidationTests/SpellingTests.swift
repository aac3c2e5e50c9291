import Testing

@testable import Validation

struct SpellingTests {
  @Test func `what two spellings differ in is named`() {
    #expect(spellingDifference("Sở Nội vụ", "Sở Nội Vụ") == "capital letters")
    #expect(spellingDifference("Sở Nội vụ ", "Sở  Nội vụ") == "blanks")
    #expect(spellingDifference("So Noi vu", "Sở Nội vụ") == "diacritics")
    #expect(spellingDifference("Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu") == "blanks")
    #expect(spellingDifference("Bà Rịa Vũng Tàu", "Bà Rịa - Vũng Tàu") == "blanks and signs")
  }

  @Test func `other names are not spellings of one`() {
    #expect(spellingDifference("Hà Nam", "Hà Nội") == nil)
    #expect(spellingDifference("Huế", "Hue\u{302}\u{301}") == nil)
    #expect(spellingDifference("-", "") == nil)
  }
}
