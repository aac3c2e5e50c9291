internal import DocumentFormats
internal import Tables

extension Publication {
  /// The Word document: A4, Times New Roman 13, margins of Decree 30/2020.
  ///
  /// A drawing needs a picture beside it (`pictures`), as older programs show no SVG; without one its words stand for it.
  public var docx: [UInt8] {
    var body = WordBody(self)
    let headings = Headings(root)
    if !headings.hasOwnTitle { body.blocks.append(.heading(level: 1, [WordText.Run(shownTitle)])) }
    body.headings = headings.all[...]
    body.add(root.children)
    return WordText(title: shownTitle, language: language, blocks: body.blocks).bytes
  }
}

/// The blocks of a document as blocks of a text for Word.
struct WordBody {
  private let publication: Publication
  private let words: PageWords
  fileprivate var blocks: [WordText.Block] = []
  fileprivate var headings: ArraySlice<Headings.Heading> = []
  private var lists = 0
  private var isInResult = false

  fileprivate init(_ publication: Publication) {
    self.publication = publication
    words = PageWords(language: publication.language)
  }

  fileprivate mutating func add(_ nodes: [MarkdownNode]) {
    var place = nodes.startIndex
    while place < nodes.endIndex {
      let node = nodes[place]
      let next = place + 1 < nodes.endIndex ? nodes[place + 1] : nil
      place += 1
      if let title = node.soleStrong, let table = next, case .table(let alignments) = table.kind {
        self.table(table, alignments, title: title.map(\.plainText).joined())
        place += 1
      } else {
        add(node)
      }
    }
  }

  private mutating func add(_ node: MarkdownNode) {
    switch node.kind {
    case .heading:
      let level = headings.popFirst()?.level ?? 2
      blocks.append(.heading(level: level, WordRuns.runs(node.children)))
    case .paragraph: paragraph(node)
    case .codeBlock(let info, _):
      let lines = node.literal.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let content = lines.last == "" ? Array(lines.dropLast()) : lines
      blocks.append(.code(content, isQuiet: NotebookCell.isCell(info: info)))
    case .blockQuote: quotation(node)
    case .list(let start, _): list(node, start: start, depth: 0)
    case .table(let alignments): table(node, alignments, title: "")
    case .thematicBreak: blocks.append(.rule)
    case .htmlBlock:
      if node.isComment(OutputBlock.openComment) { isInResult = true }
      if node.isComment(OutputBlock.closeComment) { isInResult = false }
    default: add(node.children)
    }
  }

  private mutating func paragraph(_ node: MarkdownNode) {
    guard node.children.count == 1, case .image(let url, let title) = node.children[0].kind else {
      return blocks.append(.paragraph(WordRuns.runs(node.children)))
    }
    picture(url, words: node.children[0].plainText, title: title)
  }

  private mutating func picture(_ url: String, words: String, title: String) {
    let bytes = publication.images[url]
    if let bytes, let picture = WordPicture(bytes) {
      blocks.append(.picture(picture, words: words, title: title))
    } else if let bytes, let made = publication.pictures[url],
      var picture = WordPicture(made, scale: Publication.pictureScale)
    {
      picture.drawing = bytes
      blocks.append(.picture(picture, words: words, title: title))
    } else {
      var run = WordText.Run("[\(self.words.figure): \(words.isEmpty ? url : words)]")
      run.isItalic = true
      if bytes == nil { run.link = SafeAddress.link(url) }
      blocks.append(.paragraph([run]))
    }
  }

  private mutating func quotation(_ node: MarkdownNode) {
    for child in node.children {
      if child.kind == .paragraph {
        blocks.append(.quotation(WordRuns.runs(child.children)))
      } else {
        add(child)
      }
    }
  }

  private mutating func list(_ node: MarkdownNode, start: Int?, depth: Int) {
    lists += 1
    let mark = start.map { WordText.Mark.number(list: lists, start: $0) } ?? .bullet
    for item in node.children {
      var isFirst = true
      for child in item.children {
        switch child.kind {
        case .paragraph:
          entry(item, child, isFirst ? mark : nil, depth: depth)
          isFirst = false
        case .list(let start, _): list(child, start: start, depth: depth + 1)
        default: add(child)
        }
      }
    }
  }

  private mutating func entry(_ item: MarkdownNode, _ node: MarkdownNode, _ mark: WordText.Mark?, depth: Int)
  {
    var runs = WordRuns.runs(node.children)
    if case .item(let isDone?) = item.kind { runs.insert(WordText.Run(isDone ? "☒ " : "☐ "), at: 0) }
    blocks.append(isInResult && mark == .bullet ? .note(runs) : .entry(mark, depth: depth, runs))
  }

  // MARK: Tables

  private mutating func table(_ node: MarkdownNode, _ alignments: [MarkdownNode.Alignment], title: String) {
    let rows = node.children.map { row in row.children.map(WordRuns.plainText) }
    guard let heads = rows.first else { return }
    let columns = heads.enumerated().map { place, text in
      let alignment = place < alignments.count ? alignments[place] : .none
      return TableColumn("column_\(place + 1)", title: text, alignment: Self.alignment(alignment))
    }
    let body = rows.dropFirst().map { row in
      TableRow(columns.indices.map { TableCell($0 < row.count ? row[$0] : "") })
    }
    blocks.append(.table(Table(name: "table", title: title, columns: columns, rows: body)))
  }

  private static func alignment(_ alignment: MarkdownNode.Alignment) -> TableColumn.Alignment {
    switch alignment {
    case .none, .left: .left
    case .right: .right
    case .center: .center
    }
  }
}
