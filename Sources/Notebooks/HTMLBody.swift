internal import Tables

/// The blocks of a document as HTML.
struct HTMLBody {
  private let publication: Publication
  private let words: PageWords
  private var headings: ArraySlice<Headings.Heading>
  /// What a table without a title of its own is called: the last title or heading before it.
  private var subject: String
  private var inline: HTMLInline

  init(_ publication: Publication, headings: Headings, words: PageWords) {
    self.publication = publication
    self.words = words
    self.headings = headings.all[...]
    subject = publication.shownTitle
    inline = HTMLInline(images: publication.images, words: words)
  }

  /// Each block of a container; pieces that hold nothing are left out.
  mutating func blocks(_ nodes: [MarkdownNode], isTight: Bool = false) -> [String] {
    var blocks: [String] = []
    var place = nodes.startIndex
    while place < nodes.endIndex {
      let node = nodes[place]
      let next = place + 1 < nodes.endIndex ? nodes[place + 1] : nil
      place += 1
      if let title = node.soleStrong, let table = next, case .table(let alignments) = table.kind {
        subject = title.map(\.plainText).joined()
        blocks.append(self.table(table, alignments, caption: inline.text(title)))
        place += 1
      } else {
        let isOutput = place > 1 && nodes[place - 2].isCell
        let text = block(node, isTight: isTight, isOutput: isOutput)
        if !text.isEmpty { blocks.append(text) }
      }
    }
    return blocks
  }

  private mutating func block(_ node: MarkdownNode, isTight: Bool, isOutput: Bool) -> String {
    switch node.kind {
    case .paragraph: return paragraph(node, isTight: isTight)
    case .heading: return heading(node)
    case .codeBlock(let info, _): return code(node, info, isOutput: isOutput)
    case .thematicBreak: return "<hr>\n"
    case .blockQuote: return "<blockquote>\n\(blocks(node.children).joined())</blockquote>\n"
    case .list(let start, let isTight): return list(node, start: start, isTight: isTight)
    case .table(let alignments): return table(node, alignments, caption: nil)
    case .htmlBlock:
      if node.isComment(OutputBlock.openComment) { return "<div class=\"result\">\n" }
      if node.isComment(OutputBlock.closeComment) { return "</div>\n" }
      return HTMLInline.safeTags(node.literal).map { "<p>\($0)</p>\n" } ?? ""
    default: return blocks(node.children).joined()
    }
  }

  private mutating func paragraph(_ node: MarkdownNode, isTight: Bool) -> String {
    if node.children.count == 1, case .image(let url, let title) = node.children[0].kind {
      return inline.figure(url, title: title, alt: node.children[0].plainText)
    }
    let text = inline.text(node.children)
    return isTight ? text + "\n" : "<p>\(text)</p>\n"
  }

  private mutating func heading(_ node: MarkdownNode) -> String {
    guard let heading = headings.popFirst() else { return "" }
    subject = heading.text
    let text = inline.text(node.children)
    return "<h\(heading.level) id=\"\(htmlText(heading.anchor))\">\(text)</h\(heading.level)>\n"
  }

  /// A block that moves in its own box where it is too wide, and is printed small enough to be whole.
  private func code(_ node: MarkdownNode, _ info: String, isOutput: Bool) -> String {
    let isCell = NotebookCell.isCell(info: info)
    // An output without rules is words, such as an error: these may go on in the next line.
    let isWords = isOutput && !node.literal.contains("──")
    let kind = isCell ? "command" : isOutput ? "output" : "code"
    let label = isCell ? words.command : isOutput ? words.output : words.code
    let columns = node.literal.split(separator: "\n").map { DisplayWidth.columns(of: String($0)) }.max() ?? 0
    let text = htmlText(node.literal.hasSuffix("\n") ? String(node.literal.dropLast()) : node.literal)
    return
      "<pre class=\"\(kind)\(isWords ? " words" : "")\" tabindex=\"0\" role=\"group\" aria-label=\"\(label)\""
      + " style=\"--columns:\(max(columns, 60))\"><code>\(text)</code></pre>\n"
  }

  private mutating func list(_ node: MarkdownNode, start: Int?, isTight: Bool) -> String {
    let items = node.children.map { item in
      var mark = ""
      if case .item(let isDone?) = item.kind {
        mark = "<input type=\"checkbox\" disabled\(isDone ? " checked" : "")> "
      }
      return "<li>\(mark)\(blocks(item.children, isTight: isTight).joined())</li>\n"
    }
    guard let start else { return "<ul>\n\(items.joined())</ul>\n" }
    return "<ol\(start == 1 ? "" : " start=\"\(start)\"")>\n\(items.joined())</ol>\n"
  }

  // MARK: Tables

  private mutating func table(
    _ node: MarkdownNode, _ alignments: [MarkdownNode.Alignment], caption: String?
  ) -> String {
    let title = caption ?? htmlText(subject)
    var text =
      "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"\(words.table): \(htmlText(subject))\">\n"
    text += "<table>\n<caption\(caption == nil ? " class=\"unseen\"" : "")>\(title)</caption>\n"
    let heads = node.children.filter { $0.kind == .tableRow(isHeading: true) }
    let rows = node.children.filter { $0.kind == .tableRow(isHeading: false) }
    text += "<thead>\n" + heads.map { row($0, alignments, isHead: true) }.joined() + "</thead>\n"
    text += "<tbody>\n" + rows.map { row($0, alignments, isHead: false) }.joined() + "</tbody>\n"
    return text + "</table>\n</div>\n"
  }

  private mutating func row(_ node: MarkdownNode, _ alignments: [MarkdownNode.Alignment], isHead: Bool)
    -> String
  {
    let cells = node.children.enumerated().map { place, cell in
      let text = inline.text(cell.children)
      let alignment = place < alignments.count ? alignments[place] : .none
      let isRowHead = !isHead && place == 0 && alignment != .right && !text.isEmpty
      let scope = isHead && !text.isEmpty ? " scope=\"col\"" : isRowHead ? " scope=\"row\"" : ""
      let tag = scope.isEmpty ? "td" : "th"
      return "<\(tag)\(scope)\(style(alignment))>\(text)</\(tag)>"
    }
    return "<tr>\(cells.joined())</tr>\n"
  }

  private func style(_ alignment: MarkdownNode.Alignment) -> String {
    switch alignment {
    case .none, .left: ""
    case .right: " class=\"right\""
    case .center: " class=\"center\""
    }
  }
}

extension MarkdownNode {
  /// The words of a paragraph that is one strong text: the title of what follows.
  var soleStrong: [MarkdownNode]? {
    guard kind == .paragraph, children.count == 1, children[0].kind == .strong else { return nil }
    return children[0].children
  }

  var isCell: Bool {
    if case .codeBlock(let info, isFenced: true) = kind { NotebookCell.isCell(info: info) } else { false }
  }
}
