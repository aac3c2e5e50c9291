import Testing

@testable import OfficeText

struct VietnameseSyllablesTests {
  @Test func `every word of the names is a syllable`() throws {
    let names = try TextEncodingTests.references("utf-16le.csv").map(\.name)
    for word in names.flatMap({ $0.split(whereSeparator: { !$0.isLetter }) }) where word != "TP" {
      // Names of other languages of the country.
      if ["Lắk", "Đắk"].contains(String(word)) { continue }
      #expect(VietnameseSyllables.isSyllable(word), "\(word)")
    }
  }

  @Test(arguments: ["Hµ", "Néi", "Noäi", "Zürich", "ấấ", "Köln"]) func `these are none`(
    _ word: String
  ) {
    #expect(!VietnameseSyllables.isSyllable(word[...]))
  }

  @Test func `words without marks are not counted`() {
    let count = VietnameseSyllables.count("Ha Noi, Hà Nội 2019; Zürich")
    #expect(count == VietnameseSyllables.Count(marked: 3, syllables: 2))
  }
}
