internal import Tables

extension ReportDocument {
  /// The report as GitHub-flavoured Markdown, from which the other formats are made.
  public var markdown: String {
    let blocks = ["# " + markdownText(title)] + sections.flatMap(\.markdown)
    return blocks.joined(separator: "\n\n") + "\n"
  }
}

extension ReportSection {
  fileprivate var markdown: [String] { ["## " + markdownText(heading)] + blocks.map(\.markdown) }
}

extension ReportBlock {
  fileprivate var markdown: String {
    switch self {
    case .paragraph(let sentences): Self.line(sentences.joined(separator: " "))
    case .list(let entries): entries.map { "- " + Self.line($0) }.joined(separator: "\n")
    case .heading(let text): "### " + markdownText(text)
    case .table(let document, let number): Self.markdown(document, number)
    case .commands(let lines): "```sh\n" + lines.joined(separator: "\n") + "\n```"
    }
  }

  /// Addresses become links, in which nothing is escaped.
  private static func line(_ text: String) -> String {
    let words = text.split(separator: " ").enumerated().map { place, word -> String in
      guard word.hasPrefix("http://") || word.hasPrefix("https://") else {
        return place == 0 ? markdownLine(String(word)) : markdownText(String(word))
      }
      let address = word.last == "." ? word.dropLast() : word
      return "<\(address)>" + word.dropFirst(address.count)
    }
    return words.joined(separator: " ")
  }

  private static func markdown(_ document: Document, _ number: Int) -> String {
    var document = document
    if let first = document.display.indices.first {
      document.display[first].title = "Table \(number). " + document.display[first].title
    }
    return String(MarkdownFormat().render(document).dropLast())
  }
}
