/// The styles of a Word document: change one, and every caption or note follows.
///
/// > Reference: Decree 30/2020/ND-CP, Appendix I: Times New Roman, 13 points.
enum WordStyles {
  static func part(language: String, and more: String = "") -> String {
    WordParts.head + "<w:styles \(WordParts.namespaces)>\(defaults(language))"
      + style("Normal", name: "Normal", isDefault: true, paragraph: "")
      + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
      + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
      + "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>"
      + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
      + style(
        "Caption", name: "caption",
        paragraph: "<w:keepNext/><w:keepLines/>" + spacing(before: 120, after: 120),
        run: "<w:b/><w:bCs/>" + size(26))
      + style("TableText", name: "Table Text", paragraph: spacing(before: 20, after: 20))
      + style("TableNote", name: "Table Note", paragraph: spacing(before: 40, after: 40), run: size(22))
      + style("SectionEnd", name: "Section End", paragraph: spacing(before: 60, after: 60), run: size(12))
      + style("Header", name: "header", paragraph: "<w:jc w:val=\"center\"/>", run: size(26)) + more
      + "</w:styles>"
  }

  private static func defaults(_ language: String) -> String {
    let font = "Times New Roman"
    return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\""
      + " w:eastAsia=\"\(font)\" w:cs=\"\(font)\"/>\(size(26))"
      + "<w:lang w:val=\"\(language)\" w:eastAsia=\"\(language)\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
      + "<w:pPrDefault><w:pPr>\(spacing(before: 0, after: 0))</w:pPr></w:pPrDefault></w:docDefaults>"
  }

  private static func style(
    _ id: String, name: String, isDefault: Bool = false, paragraph: String, run: String = ""
  ) -> String {
    "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\">"
      + "<w:name w:val=\"\(name)\"/>" + (isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>") + "<w:qFormat/>"
      + (paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>")
      + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>")
      + "</w:style>"
  }

  private static func spacing(before: Int, after: Int) -> String {
    "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"240\" w:lineRule=\"auto\"/>"
  }

  /// Half-points.
  private static func size(_ halves: Int) -> String {
    "<w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves)\"/>"
  }
}
