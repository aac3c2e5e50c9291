/// Words within a block as HTML: emphasis, code, links, images.
struct HTMLInline {
  private let images: [String: [UInt8]]
  private let words: PageWords
  private var drawings = 0

  init(images: [String: [UInt8]], words: PageWords) {
    (self.images, self.words) = (images, words)
  }

  mutating func text(_ nodes: [MarkdownNode]) -> String { nodes.map { self.node($0) }.joined() }

  private mutating func node(_ node: MarkdownNode) -> String {
    switch node.kind {
    case .text: return htmlText(node.literal)
    case .softBreak: return "\n"
    case .lineBreak: return "<br>\n"
    case .code: return "<code>\(htmlText(node.literal))</code>"
    case .htmlInline: return Self.safeTag(node.literal)
    case .emphasis: return "<em>\(text(node.children))</em>"
    case .strong: return "<strong>\(text(node.children))</strong>"
    case .strikethrough: return "<del>\(text(node.children))</del>"
    case .link(let url, let title):
      guard let address = SafeAddress.link(url) else { return text(node.children) }
      return "<a href=\"\(htmlText(address))\"\(attribute("title", title))>\(text(node.children))</a>"
    case .image(let url, let title): return image(url, title: title, alt: node.plainText)
    default: return text(node.children)
    }
  }

  /// An image that stands alone, its title beneath.
  mutating func figure(_ url: String, title: String, alt: String) -> String {
    let caption = title.isEmpty ? "" : "<figcaption>\(htmlText(title))</figcaption>\n"
    if let bytes = images[url], let drawing = PlainDrawing(bytes, number: drawings + 1) {
      drawings += 1
      let label = alt.isEmpty ? "" : " role=\"img\" aria-label=\"\(htmlText(alt))\""
      return "<figure>\n<div class=\"drawing\"\(label)>\n\(drawing.text)\n</div>\n\(caption)</figure>\n"
    }
    return "<figure>\n\(image(url, title: "", alt: alt))\n\(caption)</figure>\n"
  }

  /// An image among words; what is elsewhere is not loaded, a link leads there.
  private func image(_ url: String, title: String, alt: String) -> String {
    if let bytes = images[url], let image = EmbeddedImage(bytes) {
      return "<img src=\"\(image.address)\" alt=\"\(htmlText(alt))\"\(attribute("title", title))>"
    }
    let label = htmlText(alt.isEmpty ? url : alt)
    guard let address = SafeAddress.link(url) else { return label }
    return "<a href=\"\(htmlText(address))\">[\(words.figure): \(label)]</a>"
  }

  private func attribute(_ name: String, _ value: String) -> String {
    value.isEmpty ? "" : " \(name)=\"\(htmlText(value))\""
  }

  // MARK: Raw HTML

  /// Marks that say how words look and can do nothing else.
  private static let harmless: Set<String> = [
    "br", "sub", "sup", "b", "i", "em", "strong", "u", "s", "mark", "small", "kbd", "del", "ins", "wbr",
  ]

  /// The tag without attributes, or nothing.
  static func safeTag(_ tag: String) -> String {
    var name = tag.dropFirst()
    guard tag.hasPrefix("<"), tag.hasSuffix(">") else { return "" }
    let isEnd = name.hasPrefix("/")
    name = name.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    let plain = name.lowercased()
    return harmless.contains(plain) ? "<\(isEnd ? "/" : "")\(plain)>" : ""
  }

  /// The words of a block of raw HTML without its tags; nil where none are left. Scripts and styles go with their words.
  static func safeTags(_ html: String) -> String? {
    let small = html.lowercased()
    guard
      !["<!", "<?", "<script", "<style", "<textarea", "<pre", "<iframe", "<svg"].contains(
        where: small.contains)
    else { return nil }
    var (text, isTag) = ("", false)
    for character in html {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" { isTag = false }
    }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // Entities were read by whoever wrote the HTML; here they stand as typed.
    return words.isEmpty ? nil : htmlText(words)
  }
}
