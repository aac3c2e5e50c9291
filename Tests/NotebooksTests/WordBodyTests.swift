import Testing

@testable import Notebooks

/// What stands in a document's body, which is stored in the file as it is.
struct WordBodyTests {
  private func text(_ markdown: String) -> String {
    String(decoding: Publication(markdown).docx, as: UTF8.self)
  }

  @Test func `headings, emphasis, links and lists become those of Word`() {
    let text = self.text(
      "Words **bold** *slanted* `code` ~~gone~~ [there](https://example.org) H<sub>2</sub>O 1<!--= x[#1].y -->.\n\n## Part\n\n2. two\n   - deep\n\n> said\n"
    )
    #expect(
      text.contains("<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Part</w:t>"))
    #expect(
      text.contains("<w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Part</w:t>"))
    for piece in [
      "<w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">bold</w:t>",
      "<w:i/><w:iCs/></w:rPr><w:t xml:space=\"preserve\">slanted</w:t>",
      "<w:rStyle w:val=\"CodeWord\"/></w:rPr><w:t xml:space=\"preserve\">code</w:t>",
      "<w:strike/></w:rPr><w:t xml:space=\"preserve\">gone</w:t>",
      "Target=\"https://example.org\" TargetMode=\"External\"",
      "<w:vertAlign w:val=\"subscript\"/></w:rPr><w:t xml:space=\"preserve\">2</w:t></w:r><w:r><w:t xml:space=\"preserve\">O 1</w:t>",
      "<w:startOverride w:val=\"2\"/>", "<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>",
      "<w:pStyle w:val=\"Quote\"/>",
    ] { #expect(text.contains(piece), "\(piece)") }
    #expect(!text.contains("x[#1]"))
  }

  @Test func `a table under a bold line is a table with that caption, notes of an output are small`() {
    let text = self.text(
      "```reformstat\nx\n```\n\n<!-- output -->\n\n**Title**\n\n| a<br>b | n |\n|---|--:|\n| x | 1.5 |\n\n- note\n\n<!-- /output -->\n"
    )
    #expect(text.contains("<w:tbl>"))
    #expect(text.contains(". Title</w:t>"))
    #expect(text.contains("<w:pStyle w:val=\"Command\"/>"))
    #expect(
      text.contains("<w:pStyle w:val=\"TableNote\"/></w:pPr><w:r><w:t xml:space=\"preserve\">note</w:t>"))
    #expect(text.contains("<w:jc w:val=\"right\"/>"))
  }

  @Test func `a drawing without a picture is said in words`() {
    var publication = Publication("![Ranks](a.svg)\n")
    publication.images = ["a.svg": Array("<svg viewBox=\"0 0 1 1\"></svg>".utf8)]
    #expect(String(decoding: publication.docx, as: UTF8.self).contains("[Figure: Ranks]"))
  }
}
