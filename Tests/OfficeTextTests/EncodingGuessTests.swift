import Testing

@testable import OfficeText

struct EncodingGuessTests {
  private func table(_ file: String) throws -> [UInt8] {
    try TextEncodingTests.references(file).flatMap { $0.bytes + Array(",12.5\r\n".utf8) }
  }

  @Test func `tables of 70 names`() throws {
    #expect(EncodingGuess(try table("windows-1258.csv")).encoding == .windows1258)
    #expect(EncodingGuess(try table("tcvn.csv")).encoding == .tcvn3)
    let names = try TextEncodingTests.references("tcvn.csv").map(\.name)
    let guess = EncodingGuess(Array(names.joined(separator: "\n").utf8))
    #expect(guess.encoding == .utf8 && guess.syllables > 60)
  }

  @Test(arguments: [
    ("Hà Nội,1\nĐắk Lắk,2\n", TextEncoding.utf8), ("Hµ Néi,1\n§µ N½ng,2\n", .tcvn3InUTF8), ("Hµ,1\n", .utf8),
    ("Haø Noäi,1\nÑaø Naüng,2\n", .vniInUTF8), ("Ha Noi,1\nDa Nang,2\n", .utf8),
    ("São Paulo,1\nZürich,2\n", .utf8),
    ("µg/m³,±0.5\n", .utf8),
  ])
  func `valid UTF-8 is that, unless it was typed with a font of another encoding`(
    _ text: String, _ encoding: TextEncoding
  ) {
    #expect(EncodingGuess(Array(text.utf8)).encoding == encoding)
  }

  @Test func `bytes of other languages are Windows-1252, and what no table has is nothing`() {
    #expect(
      EncodingGuess(Array("Z".utf8) + [0xFC] + Array("rich,S".utf8) + [0xE3] + Array("o Paulo".utf8)).encoding
        == .windows1252)
    #expect(EncodingGuess([0x41, 0x81, 0x8D, 0x9D, 0x42]).encoding == nil)
    // One wrong byte is damage, in a word alone as in a text of UTF-8.
    #expect(EncodingGuess(Array("Y t".utf8) + [0xFF]).encoding == nil)
    #expect(EncodingGuess(Array("Zürich,Köln,São Paulo,".utf8) + [0xE3] + Array("o".utf8)).encoding == nil)
  }

  @Test func `UTF-16 by its mark or by its zeros`() {
    let wide = "năm,điểm\n2019,81.5\n".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(EncodingGuess(wide).encoding == .utf16LittleEndian)
    #expect(EncodingGuess([0xFF, 0xFE] + wide).encoding == .utf16LittleEndian)
    let turned = stride(from: 0, to: wide.count, by: 2).flatMap { [wide[$0 + 1], wide[$0]] }
    #expect(EncodingGuess(turned).encoding == .utf16BigEndian)
  }

  @Test func `a letter cut at the end of the sample is no fault`() {
    let long = [UInt8](repeating: 0x41, count: (1 << 17) - 1) + Array("ấ,1\n".utf8)
    #expect(EncodingGuess(long).encoding == .utf8)
  }
}
