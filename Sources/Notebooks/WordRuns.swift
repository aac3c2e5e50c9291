internal import DocumentFormats

/// Words within a block as runs of a Word document.
enum WordRuns {
  static func runs(_ nodes: [MarkdownNode]) -> [WordText.Run] {
    var runs: [WordText.Run] = []
    var look = WordText.Run("")
    add(nodes, &look, to: &runs)
    return runs
  }

  /// The words of a table's cell; a `<br>` begins a line.
  static func plainText(_ cell: MarkdownNode) -> String {
    runs(cell.children).map(\.text).joined()
  }

  private static func add(_ nodes: [MarkdownNode], _ look: inout WordText.Run, to runs: inout [WordText.Run])
  {
    for node in nodes {
      let before = look
      switch node.kind {
      case .text: append(node.literal, look, to: &runs)
      case .softBreak: append(" ", look, to: &runs)
      case .lineBreak: append("\n", look, to: &runs)
      case .code:
        look.isCode = true
        append(node.literal, look, to: &runs)
      case .htmlInline:
        // A mark holds until it is closed, beyond this node.
        html(HTMLInline.safeTag(node.literal), &look, to: &runs)
        continue
      default:
        apply(node.kind, to: &look)
        add(node.children, &look, to: &runs)
      }
      look = before
    }
  }

  private static func apply(_ kind: MarkdownNode.Kind, to look: inout WordText.Run) {
    switch kind {
    case .strong: look.isBold = true
    case .emphasis: look.isItalic = true
    case .strikethrough: look.isStruck = true
    case .link(let url, _), .image(let url, _):
      // A place within the document has no page of its own to lead to.
      look.link = url.hasPrefix("#") ? nil : SafeAddress.link(url)
    default: break
    }
  }

  private static func html(_ tag: String, _ look: inout WordText.Run, to runs: inout [WordText.Run]) {
    let isEnd = tag.hasPrefix("</")
    switch tag.drop(while: { $0 == "<" || $0 == "/" }).dropLast() {
    case "br": append("\n", look, to: &runs)
    case "sup": look.height = isEnd ? .line : .raised
    case "sub": look.height = isEnd ? .line : .lowered
    case "b", "strong": look.isBold = !isEnd
    case "i", "em": look.isItalic = !isEnd
    case "s", "del": look.isStruck = !isEnd
    case "kbd": look.isCode = !isEnd
    default: break
    }
  }

  private static func append(_ text: String, _ look: WordText.Run, to runs: inout [WordText.Run]) {
    var run = look
    run.text = text
    runs.append(run)
  }
}
