/// A Markdown document as something to hand in: one HTML page that needs nothing else, or a Word document.
///
/// Cells of a notebook show their command quietly and their output; comments are left out. Raw HTML in the text is left
/// out too, so that nothing in it can load or run.
public struct Publication: Sendable {
  /// What its heading says; where it is nil, the front matter's `title`, else the first heading of the text.
  public var title: String?
  /// The language tag, `en` or `vi`.
  public var language: String
  /// Whether headings are listed at the top, where there are two or more.
  public var hasContents = true
  /// Images by the address that the text gives them: SVG, PNG, JPEG or GIF.
  public var images: [String: [UInt8]] = [:]
  /// Of images that are SVG drawings, by the same address: PNG pictures of `pictureScale` times their size, for Word.
  public var pictures: [String: [UInt8]] = [:]
  /// How many pixels of a picture stand for one of its drawing.
  public static let pictureScale = 2.0
  let root: MarkdownNode
  let frontMatter: FrontMatter

  /// - Parameter language: Where nil, the front matter's `lang`, else `en`.
  public init(_ markdown: String, title: String? = nil, language: String? = nil) {
    let (frontMatter, body) = FrontMatter.divided(from: markdown)
    self.frontMatter = frontMatter
    self.title = title
    self.language = language ?? frontMatter.language ?? "en"
    root = MarkdownParser.tree(of: body)
  }

  /// The addresses of the images that stand beside the document, each once, in the order of the text.
  public var imageAddresses: [String] {
    var seen: Set<String> = []
    return Self.images(in: root).filter { SafeAddress.isLocal($0) && seen.insert($0).inserted }
  }

  /// The title it will bear.
  public var shownTitle: String {
    title ?? frontMatter.title ?? Self.firstHeading(in: root) ?? PageWords(language: language).untitled
  }

  /// The page: no script, nothing from elsewhere.
  public var html: String { HTMLPage(self).text }

  private static func images(in node: MarkdownNode) -> [String] {
    if case .image(let url, _) = node.kind { return [url] }
    return node.children.flatMap(images)
  }

  private static func firstHeading(in root: MarkdownNode) -> String? {
    root.children.first { if case .heading = $0.kind { true } else { false } }?.plainText
  }
}

/// The lines between two `---` at the very top that name the document: `title: ...` and `lang: ...`.
struct FrontMatter: Sendable, Equatable {
  var title: String?
  var language: String?

  /// The front matter and the text behind it; all is text where the lines between are no `key: value`.
  static func divided(from markdown: String) -> (FrontMatter, body: String) {
    let lines = SourceLine.lines(of: markdown)
    guard lines.first?.text == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.text == "---" || $0.text == "..." })
    else { return (FrontMatter(), markdown) }
    let inner = lines[1..<end].map(\.text).filter { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("#") }
    guard inner.allSatisfy({ $0.contains(":") || $0.hasPrefix(" ") || $0.hasPrefix("- ") }) else {
      return (FrontMatter(), markdown)
    }
    let values = inner.compactMap(pair)
    let value = { (keys: [String]) in values.last { keys.contains($0.key) }?.value }
    return (
      FrontMatter(title: value(["title"]), language: value(["lang", "language"])),
      SourceLine.text(of: Array(lines[(end + 1)...]))
    )
  }

  private static func pair(_ line: String) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    var value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
    while value.last?.isWhitespace == true { value.removeLast() }
    if value.count > 1, let mark = value.first, mark == value.last, "\"'".contains(mark) {
      value = value.dropFirst().dropLast()
    }
    return value.isEmpty ? nil : (line[..<colon].lowercased(), String(value))
  }
}
