import Testing

@testable import Tables

struct LaTeXTextTests {
  @Test(arguments: [
    (#"\"#, #"\textbackslash{}"#), ("{}", #"\{\}"#), ("$1", #"\$1"#), ("a & b", #"a \& b"#), ("#1", "\\#1"),
    ("a_b", #"a\_b"#), ("5%", #"5\%"#), ("y ~ x", #"y \textasciitilde{} x"#),
    ("x^2", #"x\textasciicircum{}2"#),
    ("<b>", #"\textless{}b\textgreater{}"#), ("−1", "$-$1"), ("[1]", "{[}1{]}"), ("* p", "{*} p"),
    ("0.1*", "0.1*"), ("--cluster", "-{}-cluster"), ("---", "-{}-{}-"), ("2011–2016", "2011--2016"),
    ("R²", #"R\textsuperscript{2}"#), ("Đông Nam Bộ", "Đông Nam Bộ"), ("a\nb", "a b"),
  ])
  func `every special character prints as itself`(text: String, written: String) {
    #expect(LaTeXText.escaped(text) == written)
  }

  @Test func `decomposed Vietnamese letters become one scalar each, other marks pass unchanged`() {
    #expect(
      LaTeXText.escaped("Huế tự ĐỆ".decomposed).unicodeScalars.elementsEqual("Huế tự ĐỆ".unicodeScalars))
    let other = "x\u{301}"
    #expect(Array(LaTeXText.escaped(other).utf8) == Array(other.utf8))
  }

  @Test(arguments: [
    ("-0.1", "$-$0.1"), ("(-0.1)", "($-$0.1)"), ("[-1, -0.5]", "{[}$-$1, $-$0.5{]}"),
    ("1.2e-05", "1.2e$-$05"),
    ("2011-2016", "2011-2016"), ("e-mail", "e-mail"), ("size-05", "size-05"), ("-∞", #"$-$$\infty$"#),
  ])
  func `hyphens before numbers become minus signs in numeric cells`(text: String, written: String) {
    #expect(LaTeXText.number(text) == written)
  }

  @Test func `labels are ASCII letters, digits and hyphens`() {
    #expect(LaTeXText.label("main_models 2é") == "main-models-2-")
  }
}
