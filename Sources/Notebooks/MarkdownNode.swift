/// A piece of a Markdown document: a block or a run of text, with what it holds and where it stands.
struct MarkdownNode: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case document, blockQuote, paragraph, thematicBreak
    /// A list; `start` is the first number of a numbered one.
    case list(start: Int?, isTight: Bool)
    /// An entry; `isDone` is the mark of a task.
    case item(isDone: Bool?)
    case heading(level: Int)
    case codeBlock(info: String, isFenced: Bool)
    case htmlBlock
    case table([Alignment])
    case tableRow(isHeading: Bool)
    case tableCell
    case text, softBreak, lineBreak, code, htmlInline
    case emphasis, strong, strikethrough
    case link(url: String, title: String)
    case image(url: String, title: String)
  }

  enum Alignment: Sendable { case none, left, center, right }

  var kind: Kind
  /// The text of a leaf: words, code, raw HTML.
  var literal = ""
  var children: [MarkdownNode] = []
  /// Lines of the source, from 1; of blocks alone.
  var lines: ClosedRange<Int> = 1...1

  /// The words alone, without marks.
  var plainText: String {
    switch kind {
    case .text, .code: literal
    case .softBreak, .lineBreak: " "
    default: children.map(\.plainText).joined()
    }
  }
}
