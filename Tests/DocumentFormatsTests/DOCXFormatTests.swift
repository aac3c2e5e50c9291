import Tables
import Testing

@testable import DocumentFormats

struct DOCXFormatTests {
  private func parts(_ document: Document = sampleDocument, language: String = "en") throws -> ReadZip {
    try #require(ReadZip(DOCXFormat(language: language).render(document)))
  }

  @Test func `all parts are there, stored, and well-formed`() throws {
    let zip = try parts()
    #expect(
      zip.entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "word/document.xml",
        "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/header1.xml",
      ])
    for entry in zip.entries {
      #expect(XMLCheck(entry.text).fault == nil, "\(entry.name)")
      #expect(entry.checksum == CRC32.checksum(of: entry.bytes) && entry.method == 0)
    }
  }

  @Test func `the same document is the same bytes`() {
    #expect(DOCXFormat().render(sampleDocument) == DOCXFormat().render(sampleDocument))
  }

  @Test func `the table is a table: headings repeat, rows stay whole, cells hold the texts`() throws {
    let text = try #require(try parts().text(of: "word/document.xml"))
    #expect(text.occurrences(of: "<w:tbl>") == 1)
    #expect(text.occurrences(of: "<w:tr>") == 7)
    #expect(text.occurrences(of: "<w:cantSplit/>") == 7)
    #expect(text.occurrences(of: "<w:tblHeader/>") == 1)
    for shown in ["Đào tạo", "-0.123**", "(withheld)", "&lt;0.001", "=1+1", "2019-05", "p 表", "1041"] {
      #expect(text.contains("<w:t xml:space=\"preserve\">\(shown)</w:t>"), "\(shown)")
    }
    #expect(text.contains("<w:tblCaption w:val=\"Xếp hạng &amp; 100% &lt;of&gt; it: by &quot;year&quot;\"/>"))
    // A rule above the row of counts, one before the column of the break.
    #expect(text.contains("<w:tcBorders><w:top w:val=\"single\" w:sz=\"4\""))
    #expect(text.contains("<w:left w:val=\"single\" w:sz=\"4\""))
  }

  @Test(arguments: [("en", "Table", "en-US"), ("vi", "Bảng", "vi-VN")])
  func `captions number themselves in the document's language`(language: String, word: String, tag: String)
    throws
  {
    let zip = try parts(language: language)
    let text = try #require(zip.text(of: "word/document.xml"))
    #expect(text.contains("<w:pStyle w:val=\"Caption\"/>"))
    #expect(text.contains("<w:fldSimple w:instr=\" SEQ \(word) \\* ARABIC \">"))
    #expect(try #require(zip.text(of: "word/styles.xml")).contains("<w:lang w:val=\"\(tag)\""))
  }

  @Test func `notes stand once, those of the table before those of the document`() throws {
    let text = try #require(try parts().text(of: "word/document.xml"))
    #expect(text.occurrences(of: "Errors are clustered") == 1)
    let order = ["</w:tbl>", "Errors are clustered", "Association, not effect."].compactMap {
      text.place(of: $0)
    }
    #expect(order.count == 3 && order == order.sorted())
  }

  @Test func `a table too wide stands on paper turned on its side, what follows does not`() throws {
    let columns = (0..<24).map { TableColumn("c\($0)", title: "column \($0)") }
    let row = TableRow((0..<24).map { TableCell.number(Double($0) + 0.5, digits: 3) })
    let wide = Table(name: "wide", title: "Wide", columns: columns, rows: [row])
    let narrow = Table(name: "narrow", columns: [TableColumn("x")], rows: [TableRow([.integer(1)])])
    let zip = try parts(Document(command: "c", display: [narrow, wide, narrow], data: [], notes: ["End."]))
    let text = try #require(zip.text(of: "word/document.xml"))
    #expect(text.occurrences(of: "<w:sectPr>") == 3)
    #expect(text.occurrences(of: "w:orient=\"landscape\"") == 1)
    #expect(text.occurrences(of: "<w:titlePg/>") == 1)
    #expect(text.occurrences(of: "SEQ Table") == 1)
    #expect(XMLCheck(text).fault == nil)
  }

  @Test func `a table too wide for any page stands in parts, each with the first column`() throws {
    let columns = (0..<60).map {
      TableColumn("c\($0)", title: "column \($0)", alignment: $0 == 0 ? .left : .right)
    }
    let cells = (0..<60).map { $0 == 0 ? TableCell("unit") : TableCell.number(Double($0) + 0.5, digits: 3) }
    let table = Table(name: "t", title: "Wide", columns: columns, rows: [TableRow(cells)])
    let zip = try parts(Document(command: "c", display: [table], data: [], notes: []))
    let text = try #require(zip.text(of: "word/document.xml"))
    let count = text.occurrences(of: "<w:tbl>")
    #expect(count > 2 && text.occurrences(of: ">unit<") == count && text.occurrences(of: "SEQ Table") == 1)
    #expect((1..<60).allSatisfy { text.occurrences(of: ">\($0).500<") == 1 })
    #expect(XMLCheck(text).fault == nil)
  }

  @Test func `a document without tables is its notes`() throws {
    let zip = try parts(Document(command: "c", display: [], data: [], notes: ["Nothing & all."]))
    let text = try #require(zip.text(of: "word/document.xml"))
    #expect(text.contains("Nothing &amp; all.") && XMLCheck(text).fault == nil)
  }
}

extension String {
  func occurrences(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }

  /// Bytes before the first occurrence.
  func place(of text: String) -> Int? {
    let parts = split(separator: text, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? parts[0].utf8.count : nil
  }
}
