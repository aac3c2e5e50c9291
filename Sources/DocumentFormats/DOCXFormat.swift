public import Tables

/// A document for Word: real tables to be edited, captions that number themselves, notes beneath.
///
/// A4 with the margins and the type of Viet Nam's administrative documents; a table too wide for the page stands on
/// paper turned on its side, and one too wide for that in parts, each with the first column again.
///
/// > Reference: ECMA-376 (Office Open XML), part 1; Decree 30/2020/ND-CP, Appendix I.
public struct DOCXFormat: DocumentFormat {
  /// The language tag of the document, `en` or `vi`.
  public var language: String

  public init(language: String = "en") {
    self.language = language
  }

  public func render(_ document: Document) -> [UInt8] {
    let words = DocumentWords(language: language)
    let title = document.display.lazy.map(\.oneLineTitle).first { !$0.isEmpty } ?? document.command
    var archive = ZipArchive()
    for (name, text) in [
      ("[Content_Types].xml", WordParts.contentTypes), ("_rels/.rels", WordParts.packageRelations),
      ("docProps/core.xml", WordParts.core(title: title, language: words.tag)),
      ("docProps/app.xml", WordParts.application), ("word/document.xml", body(document, words)),
      ("word/_rels/document.xml.rels", WordParts.documentRelations),
      ("word/styles.xml", WordStyles.part(language: words.tag)), ("word/settings.xml", WordParts.settings),
      ("word/header1.xml", WordParts.header),
    ] {
      archive.add(name, Array(text.utf8))
    }
    return archive.container
  }

  private func body(_ document: Document, _ words: DocumentWords) -> String {
    let parts = document.display.map { $0.columns.isEmpty ? [] : WordLayout.parts(of: $0) }
    var layouts = WordLayout.layouts(of: parts.flatMap(\.self))[...]
    var text = ""
    var (page, sections, number) = (WordPage?.none, 0, 0)
    for (table, parts) in zip(document.display, parts) {
      let wanted = layouts.first.flatMap { parts.isEmpty ? nil : $0.page } ?? page ?? .portrait
      if let page, page != wanted {
        text += sectionEnd(page.section(isFirst: sections == 0))
        sections += 1
      }
      page = wanted
      number += parts.isEmpty ? 0 : 1
      if !table.title.isEmpty {
        text += caption(table.oneLineTitle, number: parts.isEmpty ? nil : number, words)
      }
      // Two tables that touch would become one.
      text += zip(parts, layouts).map { WordTable(table: $0, layout: $1).xml }.joined(
        separator: sectionEnd(""))
      layouts = layouts.dropFirst(parts.count)
      text += notes(table.notes) + sectionEnd("")
    }
    text += notes(document.closingNotes)
    let end = (page ?? .portrait).section(isFirst: sections == 0)
    return WordParts.head + "<w:document \(WordParts.namespaces)><w:body>\(text)\(end)</w:body></w:document>"
  }

  /// A paragraph without words: it keeps tables apart, and ends a section where it holds one's properties.
  private func sectionEnd(_ properties: String) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\"/>\(properties)</w:pPr></w:p>"
  }

  /// "Table 1. Title", the number a field that Word keeps in order; without a number where no table follows.
  private func caption(_ title: String, number: Int?, _ words: DocumentWords) -> String {
    guard let number else { return paragraph("Caption", run(title)) }
    let field =
      "<w:fldSimple w:instr=\" SEQ \(words.table) \\* ARABIC \">\(run("\(number)"))</w:fldSimple>"
    return paragraph("Caption", run("\(words.table) ") + field + run(". \(title)"))
  }

  private func notes(_ notes: [String]) -> String {
    notes.map { paragraph("TableNote", run($0)) }.joined()
  }

  private func paragraph(_ style: String, _ runs: String) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>\(runs)</w:p>"
  }

  private func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(xmlText(text))</w:t></w:r>"
  }
}
