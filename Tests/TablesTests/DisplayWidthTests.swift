import Tables
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Đà Nẵng", 7), ("Thừa Thiên Huế", 14), ("R²", 2), ("−0.5", 4), ("─", 1), ("“x”", 3),
    ("©", 1), ("α", 1), ("±", 1), ("…", 1),
  ])
  func `letters of alphabets take one column`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test(arguments: [("Huế", 3), ("tự do", 5), ("Việt", 4)])
  func `combining marks take none, so decomposed names are as wide as composed ones`(
    name: String, columns: Int
  ) {
    #expect(name.decomposed.unicodeScalars.count > name.unicodeScalars.count)
    #expect(DisplayWidth.columns(of: name) == columns)
    #expect(DisplayWidth.columns(of: name.decomposed) == columns)
  }

  @Test(arguments: [
    ("表", 2), ("河内市", 6), ("ひらがな", 8), ("カタカナ", 8), ("한국", 4), ("Ａ１", 4), ("、。", 4), ("ｱｲ", 2),
    ("𠮷", 2), ("\u{1112}\u{1161}\u{11ab}", 2),
  ])
  func `East Asian letters take two columns unless they are half wide`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test(arguments: [("😀", 2), ("🇻🇳", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("❤️", 2), ("⌚", 2), ("a😀b", 4)])
  func `an emoji of any number of scalars takes two columns`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test func `a picture sign widens only what has a picture`() {
    #expect(DisplayWidth.columns(of: "a\u{fe0f}") == 1)
    #expect(DisplayWidth.columns(of: "☎\u{fe0f}") == 2)
    #expect(DisplayWidth.columns(of: "☎") == 1)
  }

  @Test func `control and zero-width characters take none`() {
    #expect(DisplayWidth.columns(of: "a\u{200b}b\u{feff}\n\r\n\u{7f}") == 2)
  }
}
