import Testing

@testable import Figures

struct TextWidthTests {
  @Test func `a Vietnamese letter is as wide as the letter under its marks`() {
    #expect(TextWidth.pixels(of: "Đắk Lắk", size: 10) == TextWidth.pixels(of: "Dak Lak", size: 10))
    #expect(TextWidth.pixels(of: "Hà Nội", size: 10) == TextWidth.pixels(of: "Ha Noi", size: 10))
  }

  @Test func `composed and decomposed spellings are equally wide`() {
    #expect(TextWidth.pixels(of: "\u{1ec7}", size: 10) == TextWidth.pixels(of: "e\u{323}\u{302}", size: 10))
  }

  @Test func `a text that is too wide is cut and marked`() {
    let cut = TextWidth.cut("Thừa Thiên-Huế", size: 10, width: 50)
    #expect(cut.hasSuffix("…") && TextWidth.pixels(of: cut, size: 10) <= 50)
  }
}
