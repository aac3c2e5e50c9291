import Tables
import Testing

@testable import DocumentFormats

struct WordTextTests {
  /// 96 x 48 pixels; the head is all that is read of it.
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52] + [
      0, 0, 0, 96, 0, 0, 0, 48,
    ]

  private static func wide(_ columns: Int) -> Table {
    Table(
      name: "t", title: "Wide & long",
      columns: (0..<columns).map {
        TableColumn("c\($0)", title: "A heading \($0)", alignment: $0 == 0 ? .left : .right)
      },
      rows: [TableRow((0..<columns).map { TableCell("1234.56\($0)") })])
  }

  private static func sample() throws -> WordText {
    var link = WordText.Run("a link")
    link.link = "https://example.org/?a=1&b=2"
    var picture = try #require(WordPicture(png))
    picture.drawing = Array("<svg/>".utf8)
    return WordText(
      title: "T & t", language: "vi",
      blocks: [
        .heading(level: 1, [WordText.Run("Title")]), .paragraph([WordText.Run("Words <b> & "), link, link]),
        .entry(.number(list: 1, start: 3), depth: 0, [WordText.Run("three")]),
        .entry(nil, depth: 0, [WordText.Run("more of it")]),
        .entry(.number(list: 1, start: 3), depth: 0, [WordText.Run("four")]),
        .entry(.bullet, depth: 9, [WordText.Run("deep")]),
        .entry(.number(list: 2, start: 1), depth: 0, [WordText.Run("one")]),
        .quotation([WordText.Run("said")]), .code(["──  x", "  1 < 2"], isQuiet: false),
        .table(wide(3)), .paragraph([WordText.Run("between")]), .table(wide(11)),
        .note([WordText.Run("note")]), .rule,
        .picture(picture, words: "what it \"shows\"", title: "Figure 1"),
      ])
  }

  private func parts() throws -> ReadZip { try #require(ReadZip(Self.sample().bytes)) }

  @Test func `all parts are well-formed, and every relation leads to one`() throws {
    let zip = try parts()
    for entry in zip.entries where entry.name.hasSuffix(".xml") || entry.name.hasSuffix(".rels") {
      #expect(XMLCheck(entry.text).fault == nil, "\(entry.name)")
    }
    let relations = try #require(zip.text(of: "word/_rels/document.xml.rels"))
    for name in [
      "styles.xml", "settings.xml", "header1.xml", "numbering.xml", "media/image1.png", "media/image1.svg",
    ] {
      #expect(relations.occurrences(of: "Target=\"\(name)\"") == 1, "\(name)")
      #expect(zip.entries.contains { $0.name == "word/\(name)" }, "\(name)")
    }
    #expect(
      relations.occurrences(of: "Target=\"https://example.org/?a=1&amp;b=2\" TargetMode=\"External\"") == 1)
    let text = try #require(zip.text(of: "word/document.xml"))
    for number in [3, 5, 6, 7] {
      #expect(relations.contains("Id=\"rId\(number)\""))
      #expect(text.contains("\"rId\(number)\""), "rId\(number)")
    }
    let types = try #require(zip.text(of: "[Content_Types].xml"))
    for ending in ["png", "jpeg", "gif", "svg"] { #expect(types.contains("Default Extension=\"\(ending)\"")) }
  }

  @Test func `every style that is used is defined`() throws {
    let zip = try parts()
    let text = try #require(zip.text(of: "word/document.xml"))
    let styles = try #require(zip.text(of: "word/styles.xml"))
    for style in [
      "Heading1", "BodyText", "ListText", "Quote", "Code", "Caption", "TableText", "TableNote", "Picture",
      "PictureTitle",
      "SectionEnd",
    ] {
      #expect(text.contains("<w:pStyle w:val=\"\(style)\"/>"), "\(style)")
      #expect(styles.occurrences(of: "w:styleId=\"\(style)\"") == 1, "\(style)")
    }
    #expect(styles.contains("w:styleId=\"Hyperlink\"") && text.contains("<w:rStyle w:val=\"Hyperlink\"/>"))
  }

  @Test func `numbered lists count by themselves and begin where they should`() throws {
    let zip = try parts()
    let text = try #require(zip.text(of: "word/document.xml"))
    #expect(text.occurrences(of: "<w:numId w:val=\"2\"/>") == 2)
    #expect(text.occurrences(of: "<w:numId w:val=\"3\"/>") == 1)
    #expect(text.contains("<w:ilvl w:val=\"5\"/><w:numId w:val=\"1\"/>"))
    let numbers = try #require(zip.text(of: "word/numbering.xml"))
    #expect(
      numbers.contains(
        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"3\"/>"
      ))
  }

  @Test func `a wide table turns the paper, and what follows turns it back`() throws {
    let text = try #require(try parts().text(of: "word/document.xml"))
    #expect(text.occurrences(of: "<w:sectPr>") == 3)
    #expect(text.occurrences(of: "w:orient=\"landscape\"") == 1)
    #expect(text.occurrences(of: "<w:titlePg/>") == 1)
    #expect(text.occurrences(of: "SEQ Bảng") == 2)
  }

  @Test func `a picture has its size and its words`() throws {
    let text = try #require(try parts().text(of: "word/document.xml"))
    #expect(text.contains("<wp:extent cx=\"914400\" cy=\"457200\"/>"))
    #expect(text.occurrences(of: "descr=\"what it &quot;shows&quot;\"") == 2)
    #expect(text.contains("svgBlip"))
    #expect(WordPicture([1, 2, 3]) == nil)
    let half = try #require(WordPicture(Self.png, scale: 2))
    #expect(half.width == 36 && half.height == 18)
  }

  @Test func `the same text is the same bytes`() throws {
    #expect(try Self.sample().bytes == Self.sample().bytes)
  }
}
