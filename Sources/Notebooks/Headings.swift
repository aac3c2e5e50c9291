/// The headings of a document as a page shows them: one of the first level, none left out below, each with an anchor.
struct Headings: Sendable {
  struct Heading: Sendable, Equatable {
    var level: Int
    var text: String
    /// Letters, digits and hyphens, as code hosts make them, so that links within a document hold.
    var anchor: String
  }

  /// In the order of the text, nested ones too.
  private(set) var all: [Heading] = []
  /// Whether the text has its own heading of the first level, at its top.
  let hasOwnTitle: Bool

  init(_ root: MarkdownNode) {
    let found = Self.headings(in: root)
    if let first = root.children.first(where: { !$0.isSilent }), case .heading(level: 1) = first.kind {
      hasOwnTitle = true
    } else {
      hasOwnTitle = false
    }
    var taken: Set<String> = []
    var deepest = hasOwnTitle ? 0 : 1
    for (place, (level, text)) in found.enumerated() {
      let isTitle = place == 0 && hasOwnTitle
      let shown = isTitle ? 1 : min(max(level, 2), deepest + 1, 6)
      deepest = shown
      all.append(Heading(level: shown, text: text, anchor: Self.anchor(text, &taken)))
    }
  }

  private static func headings(in node: MarkdownNode) -> [(level: Int, text: String)] {
    if case .heading(let level) = node.kind { return [(level, node.plainText)] }
    return node.children.flatMap(headings)
  }

  private static func anchor(_ text: String, _ taken: inout Set<String>) -> String {
    var name = ""
    for character in text.lowercased() {
      if character == " " || character == "-" { name += "-" }
      if character.isLetter || character.isNumber || character == "_" { name.append(character) }
    }
    if name.isEmpty { name = "section" }
    var (unique, number) = (name, 0)
    while !taken.insert(unique).inserted {
      number += 1
      unique = "\(name)-\(number)"
    }
    return unique
  }
}

extension MarkdownNode {
  /// A comment, which no page shows.
  var isSilent: Bool {
    kind == .htmlBlock && literal.drop(while: \.isWhitespace).hasPrefix("<!--")
  }
}
