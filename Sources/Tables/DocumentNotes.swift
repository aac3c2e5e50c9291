extension Document {
  /// Every note once: the document's own, then those of its tables in their order.
  public var allNotes: [String] {
    distinct(notes + (display + data).flatMap(\.notes))
  }

  /// The document's notes that no displayed table already carries, for the end of a page.
  package var closingNotes: [String] {
    let shown = Set(display.flatMap(\.notes))
    return distinct(notes).filter { !shown.contains($0) }
  }
}

extension Table {
  /// The title for formats that have one line for it; its lines in text are parts of one sentence.
  package var oneLineTitle: String { title.split(separator: "\n").joined(separator: ": ") }

  /// The headings line by line: a line feed in a column's title starts a second line, and shorter headings
  /// stand at the bottom.
  package var headingLines: [[String]] {
    let split = columns.map(\.titleLines)
    let height = split.map(\.count).max() ?? 0
    return (0..<height).map { line in
      split.map { lines in
        let index = line - (height - lines.count)
        return index >= 0 ? lines[index] : ""
      }
    }
  }
}

extension TableColumn {
  /// The heading cut at its line feeds, at least one line.
  package var titleLines: [String] {
    title.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

private func distinct(_ notes: [String]) -> [String] {
  var seen: Set<String> = []
  return notes.filter { seen.insert($0).inserted }
}
