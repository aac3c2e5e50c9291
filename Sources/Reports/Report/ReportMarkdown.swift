internal import Tables

extension ReportDocument {
  /// The report as GitHub-flavoured Markdown, from which the other formats are made.
  public var markdown: String {
    let blocks = ["# " + markdownText(title)] + sections.flatMap(blocks)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func blocks(of section: ReportSection) -> [String] {
    ["## " + markdownText(section.heading)] + section.blocks.map(text)
  }

  private func text(of block: ReportBlock) -> String {
    switch block {
    case .paragraph(let sentences): line(sentences)
    case .list(let entries): entries.map { "- " + line($0) }.joined(separator: "\n")
    case .heading(let text): "### " + markdownText(text)
    case .table(let document, let number): text(of: document, number)
    case .figure(let figure): "![\(markdownText(figure.alt))](\(Self.address(of: figure)))"
    case .commands(let lines):
      "```sh\n" + lines.map { "# \(tableWord) \($0.table)\n\($0.line)" }.joined(separator: "\n") + "\n```"
    }
  }

  private func text(of document: Document, _ number: Int) -> String {
    var document = document
    if numbersTables, let first = document.display.indices.first {
      document.display[first].title = "\(tableWord) \(number). " + document.display[first].title
    }
    return String(MarkdownFormat().render(document).dropLast())
  }

  /// Sentences in one line, each with its stop; addresses become links, in which nothing is escaped.
  private func line(_ sentences: [String]) -> String {
    let words = sentences.map(\.endingInStop).joined(separator: " ").split(separator: " ")
    return words.enumerated().map { place, word -> String in
      if isAddress(word) {
        let address = word.last == "." ? word.dropLast() : word
        return "<\(address)>" + word.dropFirst(address.count)
      }
      return place == 0 ? markdownLine(String(word)) : markdownText(String(word))
    }.joined(separator: " ")
  }
}

private func isAddress(_ word: Substring) -> Bool { word.hasPrefix("http://") || word.hasPrefix("https://") }

extension String {
  /// With a full stop, where it ends in no mark and no address.
  var endingInStop: String {
    guard let last, !".!?…:".contains(last), let word = split(separator: " ").last, !isAddress(word) else {
      return self
    }
    return self + "."
  }
}
