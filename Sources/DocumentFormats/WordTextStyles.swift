/// The styles that a text needs beside those of tables: what the decree says of paragraphs, and code.
///
/// > Reference: Decree 30/2020/ND-CP, Appendix I: both margins even, first lines 1 cm in, at least 6 points between
/// paragraphs.
enum WordTextStyles {
  static let text =
    paragraph(
      "BodyText", "Body Text",
      "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>"
    )
    + headings
    + paragraph(
      "Quote", "Quote",
      "<w:spacing w:before=\"0\" w:after=\"120\"/><w:ind w:left=\"567\"/><w:jc w:val=\"both\"/>",
      "<w:i/><w:iCs/>")
    + paragraph(
      "ListText", "List Paragraph", "<w:spacing w:before=\"0\" w:after=\"60\"/><w:jc w:val=\"both\"/>")
    + paragraph("Code", "Code", "<w:spacing w:before=\"40\" w:after=\"160\"/>", mono)
    + paragraph(
      "Command", "Command", "<w:spacing w:before=\"160\" w:after=\"40\"/>",
      mono + "<w:color w:val=\"555555\"/>")
    + paragraph("Picture", "Picture", "<w:spacing w:before=\"120\" w:after=\"60\"/><w:jc w:val=\"center\"/>")
    + paragraph(
      "PictureTitle", "Picture Title", "<w:spacing w:before=\"0\" w:after=\"160\"/><w:jc w:val=\"center\"/>",
      "<w:i/><w:iCs/>")
    + character("CodeWord", "Code Word", mono + "<w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/>")
    + character("Hyperlink", "Hyperlink", "<w:color w:val=\"0B4FA8\"/><w:u w:val=\"single\"/>")

  private static let mono =
    "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:eastAsia=\"Courier New\" w:cs=\"Courier New\"/><w:noProof/>"

  private static let headings = (1...6).map { level in
    // The first level is the document's title.
    let size = level == 1 ? 32 : level == 2 ? 28 : 26
    let place = level == 1 ? "<w:jc w:val=\"center\"/>" : ""
    let look = level >= 4 ? "<w:i/><w:iCs/>" : level == 3 ? "<w:b/><w:bCs/><w:i/><w:iCs/>" : "<w:b/><w:bCs/>"
    return paragraph(
      "Heading\(level)", "heading \(level)",
      "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(level == 1 ? 0 : 240)\" w:after=\"120\"/>\(place)"
        + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
      look + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>", next: "BodyText")
  }.joined()

  private static func paragraph(
    _ id: String, _ name: String, _ properties: String, _ run: String = "", next: String? = nil
  ) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/>"
      + (next.map { "<w:next w:val=\"\($0)\"/>" } ?? "") + "<w:qFormat/><w:pPr>\(properties)</w:pPr>"
      + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>"
  }

  private static func character(_ id: String, _ name: String, _ run: String) -> String {
    "<w:style w:type=\"character\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:rPr>\(run)</w:rPr></w:style>"
  }
}
