import Testing

@testable import DataFrames

struct NumberTextTests {
  @Test(
    arguments: [
      ("0", 0), ("7", 7), (".11019", 0.11019), ("760.", 760), ("-0.358E-01", -0.0358), ("+3", 3),
      ("1e5", 1e5),
      ("1E+22", 1e22), ("12345678.9", 12345678.9), ("9007199254740993", 9007199254740992),
      ("0.12345678901234567", 0.12345678901234567), ("1e308", 1e308), ("2.5e-308", 2.5e-308), ("1e-999", 0),
      ("123456789012345678901234567890", 1.2345678901234568e29), ("00000000000000000000000012", 12),
      ("1844674407370955161.5", 1844674407370955161.5), ("1e", nil), ("", nil), (".", nil), ("-", nil),
      ("+-1", nil),
      ("0x10", nil), ("inf", nil), ("nan", nil), ("1.2.3", nil), ("1,5", nil), ("1e5x", nil), ("١", nil),
      ("e5", nil),
      ("1 2", nil), ("1d5", nil),
    ] as [(String, Double?)])
  func `a text is a number in the forms of the field and no other`(text: String, value: Double?) {
    #expect(NumberText.parse(text) == value)
  }

  @Test func `what is too large is infinite, not text`() {
    #expect(NumberText.parse("1e999") == .infinity)
    #expect(NumberText.parse("-1e309") == -.infinity)
  }

  @Test func `minus zero keeps its sign`() {
    #expect(NumberText.parse("-0")?.sign == .minus)
    #expect(NumberText.parse("-0.00")?.sign == .minus)
  }

  @Test func `random decimals of every length are rounded as the standard library rounds them`() {
    var random = SplitMix(state: 1)
    for _ in 0..<20_000 {
      let digits = String(
        (0..<Int.random(in: 1...21, using: &random)).map { _ in
          "0123456789".randomElement(using: &random) ?? "0"
        })
      let point = Int.random(in: 0...digits.count, using: &random)
      var text = digits.prefix(point) + "." + digits.dropFirst(point)
      if Bool.random(using: &random) { text += "e\(Int.random(in: -30...30, using: &random))" }
      #expect(NumberText.parse(String(text)) == Double(String(text)), "\(text)")
    }
  }

  @Test func `numbers of every magnitude read back as they were written`() {
    var random = SplitMix(state: 2)
    for _ in 0..<20_000 {
      let number = Double(bitPattern: random.next())
      if number.isFinite { #expect(NumberText.parse("\(number)") == number) }
    }
  }

  @Test func `eight bytes at once give what one after another gives`() throws {
    var random = SplitMix(state: 3)
    let buffer = ReadBuffer(capacity: 8)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        Array("01234567890123456789./:-e ,".utf8).randomElement(using: &random) ?? 0
      }
      try buffer.load(.bytes(bytes), at: 0, count: bytes.count)
      let text = String(decoding: bytes, as: UTF8.self)
      let isPlain = text.allSatisfy { "0123456789.".contains($0) }
      #expect(
        NumberText.short(buffer.window.word(at: 0), count: bytes.count)
          == (isPlain ? NumberText.parse(text) : nil), "\(text)")
    }
    #expect(NumberText.short(0, count: 0) == nil)
    #expect(NumberText.short(0, count: 9) == nil)
  }

  @Test func `a decimal comma is told from other commas`() {
    #expect(NumberText.hasDecimalComma("3,5"))
    #expect(!NumberText.hasDecimalComma("3.5"))
    #expect(!NumberText.hasDecimalComma("3,5,6"))
    #expect(!NumberText.hasDecimalComma("a,b"))
  }

  @Test func `a text is a number to everyone as it is to the readers of files`() {
    #expect(parsedNumber(" 12.50\t") == 12.5)
    for text in ["", "1,5", "0x1", "nan", "inf", "1e400", "1 000"] { #expect(parsedNumber(text) == nil) }
  }

  @Test
  func `bytes spell the same number as the text`() {
    for text in [
      "0.1", "-1E-300", "43616.604166666664", "123456789012345678901", "1e999", "", "1,5", "x", "0x10",
    ] {
      let bytes = Array(text.utf8)
      #expect(DataFrames.parsedNumber(bytes.span) == NumberText.parse(text), "\(text)")
    }
  }
}
