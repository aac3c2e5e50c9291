import Tables

/// Writes the body of a text, and gathers what it refers to: links, lists, pictures.
struct WordTextWriter {
  let words: DocumentWords
  /// Links and pictures, which the body names `rId4` and on.
  private(set) var relations: [WordParts.Relation] = []
  private(set) var media: [(name: String, bytes: [UInt8])] = []
  private var lists: [(list: Int, start: Int)] = []
  private var tables = 0
  private var page = WordPage.portrait
  private var sections = 0

  init(words: DocumentWords) { self.words = words }

  mutating func body(_ blocks: [WordText.Block]) -> String {
    let text = blocks.map { block($0) }.joined()
    let end = page.section(isFirst: sections == 0)
    return WordParts.head + "<w:document \(WordParts.namespaces)><w:body>\(text)\(end)</w:body></w:document>"
  }

  var numbering: String { WordLists.part(numbered: lists) }

  private mutating func block(_ block: WordText.Block) -> String {
    if case .table(let table) = block { return self.table(table) }
    let turn = turned(to: .portrait)
    switch block {
    case .heading(let level, let runs): return turn + paragraph("Heading\(min(max(level, 1), 6))", runs)
    case .paragraph(let runs): return turn + paragraph("BodyText", runs)
    case .quotation(let runs): return turn + paragraph("Quote", runs)
    case .note(let runs): return turn + paragraph("TableNote", runs)
    case .entry(let mark, let depth, let runs): return turn + entry(mark, depth: depth, runs)
    case .code(let lines, let isQuiet): return turn + code(lines, isQuiet: isQuiet)
    case .picture(let picture, let words, let title): return turn + self.picture(picture, words, title)
    case .rule:
      return turn + "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\""
        + " w:space=\"1\" w:color=\"999999\"/></w:pBdr></w:pPr></w:p>"
    case .table: return turn
    }
  }

  // MARK: Paper

  /// Ends a section where the next block needs other paper.
  private mutating func turned(to wanted: WordPage) -> String {
    guard page != wanted else { return "" }
    defer { (page, sections) = (wanted, sections + 1) }
    return separator(page.section(isFirst: sections == 0))
  }

  private func separator(_ properties: String = "") -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\"/>\(properties)</w:pPr></w:p>"
  }

  private mutating func table(_ table: Table) -> String {
    guard !table.columns.isEmpty else { return "" }
    let parts = WordLayout.parts(of: table)
    let layouts = WordLayout.layouts(of: parts)
    var text = turned(to: layouts[0].page)
    if !table.title.isEmpty {
      tables += 1
      let field =
        "<w:fldSimple w:instr=\" SEQ \(words.table) \\* ARABIC \"><w:r><w:t>\(tables)</w:t></w:r></w:fldSimple>"
      let (before, after) = (
        run(WordText.Run("\(words.table) ")), run(WordText.Run(". \(table.oneLineTitle)"))
      )
      text += "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr>\(before)\(field)\(after)</w:p>"
    }
    text += zip(parts, layouts).map { WordTable(table: $0, layout: $1).xml }.joined(separator: separator())
    return text + separator()
  }

  // MARK: Paragraphs

  private mutating func paragraph(_ style: String, _ runs: [WordText.Run], more: String = "") -> String {
    let text = runs.map { linked($0) }.joined()
    return "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(more)</w:pPr>\(text)</w:p>"
  }

  private mutating func entry(_ mark: WordText.Mark?, depth: Int, _ runs: [WordText.Run]) -> String {
    let depth = min(max(depth, 0), WordLists.deepest)
    guard let mark else {
      return paragraph("ListText", runs, more: "<w:ind w:left=\"\(WordLists.indent(depth))\"/>")
    }
    var number = WordLists.bulletNumber
    if case .number(let list, let start) = mark {
      let known = lists.firstIndex { $0.list == list }
      if known == nil { lists.append((list, start)) }
      number = WordLists.bulletNumber + 1 + (known ?? lists.count - 1)
    }
    let place = "<w:numPr><w:ilvl w:val=\"\(depth)\"/><w:numId w:val=\"\(number)\"/></w:numPr>"
    return paragraph("ListText", runs, more: place)
  }

  private func code(_ lines: [String], isQuiet: Bool) -> String {
    let longest = lines.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    // Lines without a table's rules are words, such as an error: these may go on in the next.
    let columns = lines.contains { $0.contains("──") } ? longest : 0
    // A letter of one width is 0.6 of its size; quiet lines may break too.
    let fit = isQuiet ? 9 : min(9, WordPage.portrait.textWidth / (Double(max(columns, 1)) * 0.602))
    let halves = max(Int(fit * 2), 9)
    let size = "<w:rPr><w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves)\"/></w:rPr>"
    let texts = lines.map { "<w:r>\(size)<w:t xml:space=\"preserve\">\(xmlText($0))</w:t></w:r>" }
    let keep = isQuiet ? "<w:keepNext/>" : lines.count <= Self.mostKeptTogether ? "<w:keepLines/>" : ""
    return "<w:p><w:pPr><w:pStyle w:val=\"\(isQuiet ? "Command" : "Code")\"/>\(keep)</w:pPr>"
      + texts.joined(separator: "<w:r><w:br/></w:r>") + "</w:p>"
  }

  private static let mostKeptTogether = 50

  private mutating func linked(_ one: WordText.Run) -> String {
    guard let link = one.link else { return run(one) }
    let id = relate("hyperlink", link, isOutside: true)
    return "<w:hyperlink r:id=\"\(id)\">\(run(one))</w:hyperlink>"
  }

  private func run(_ one: WordText.Run) -> String {
    var look =
      one.isCode ? "<w:rStyle w:val=\"CodeWord\"/>" : one.link != nil ? "<w:rStyle w:val=\"Hyperlink\"/>" : ""
    if one.isBold { look += "<w:b/><w:bCs/>" }
    if one.isItalic { look += "<w:i/><w:iCs/>" }
    if one.isStruck { look += "<w:strike/>" }
    switch one.height {
    case .line: break
    case .raised: look += "<w:vertAlign w:val=\"superscript\"/>"
    case .lowered: look += "<w:vertAlign w:val=\"subscript\"/>"
    }
    let parts = one.text.split(separator: "\n", omittingEmptySubsequences: false).map { part in
      part.isEmpty ? "" : "<w:t xml:space=\"preserve\">\(xmlText(String(part)))</w:t>"
    }
    return "<w:r>\(look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>")\(parts.joined(separator: "<w:br/>"))</w:r>"
  }

  // MARK: Pictures

  private mutating func picture(_ picture: WordPicture, _ alternative: String, _ title: String) -> String {
    let number = media.count + 1
    let id = add(picture.bytes, "media/image\(number).\(picture.kind.rawValue)")
    let drawing = picture.drawing.map { add($0, "media/image\(number).svg") }
    let text = WordDrawing(
      picture: picture, number: number, relation: id, drawing: drawing, alternative: alternative
    ).xml
    let shown =
      "<w:p><w:pPr><w:pStyle w:val=\"Picture\"/>\(title.isEmpty ? "" : "<w:keepNext/>")</w:pPr>\(text)</w:p>"
    return shown + (title.isEmpty ? "" : paragraph("PictureTitle", [WordText.Run(title)]))
  }

  private mutating func add(_ bytes: [UInt8], _ name: String) -> String {
    media.append((name, bytes))
    return relate("image", name, isOutside: false)
  }

  private mutating func relate(_ kind: String, _ target: String, isOutside: Bool) -> String {
    let relation = WordParts.Relation(kind: kind, target: target, isOutside: isOutside)
    if let known = relations.firstIndex(of: relation) { return WordParts.identity(ofAdded: known) }
    relations.append(relation)
    return WordParts.identity(ofAdded: relations.count - 1)
  }
}
