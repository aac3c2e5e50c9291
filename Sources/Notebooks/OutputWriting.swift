/// Writes outputs into a notebook: the lines that hold one are replaced, all others stay.
struct OutputWriting {
  private let lines: [SourceLine]

  init(_ lines: [SourceLine]) { self.lines = lines }

  /// The lines that hold the output of a cell today; none where there is nothing to show and never was.
  func block(of cell: NotebookCell, _ result: CellResult) -> [String] {
    let content = result.lines
    if content.isEmpty, cell.output == nil { return [] }
    if result.isMarkdown, result.status == 0 { return comments(of: cell, content) }
    guard let output = cell.output, let fence = output.fence else {
      return fenced(Fence(prefix: cell.fence.prefix, mark: cell.fence.mark, info: "text"), content)
    }
    let (opening, closing) = (text(output.lines.lowerBound), text(output.lines.upperBound))
    let wider = fence.holding(content)
    if wider != fence { return fenced(wider, content) }
    return [opening] + content.map { line(fence.prefix, $0) } + [closing]
  }

  /// The lines that hold it in the file.
  func recorded(_ cell: NotebookCell) -> [String] {
    cell.output.map { $0.lines.map(text) } ?? []
  }

  /// The whole text with these outputs in it.
  func text(with blocks: [(cell: NotebookCell, block: [String])]) -> String {
    var result = lines
    // From the last to the first, so that places stay right.
    for (cell, block) in blocks.reversed() where block != recorded(cell) {
      let ending = lines[cell.line - 1].ending
      guard let output = cell.output else {
        insert(block, after: cell.lastLine, prefix: cell.fence.prefix, ending, into: &result)
        continue
      }
      let last = lines[output.lines.upperBound - 1].ending
      var new = block.map { SourceLine(text: $0, ending: ending) }
      new[new.count - 1].ending = last
      result.replaceSubrange((output.lines.lowerBound - 1)...(output.lines.upperBound - 1), with: new)
    }
    return SourceLine.text(of: result)
  }

  private func insert(
    _ block: [String], after line: Int, prefix: String, _ ending: String, into result: inout [SourceLine]
  ) {
    guard !block.isEmpty else { return }
    let last = result[line - 1].ending
    result[line - 1].ending = ending
    var new = ([self.line(prefix, "")] + block).map { SourceLine(text: $0, ending: ending) }
    new[new.count - 1].ending = last
    // Text on the very next line would be taken for part of what the comments hold.
    if line < lines.count, !lines[line].text.allSatisfy(\.isWhitespace) {
      new.append(SourceLine(text: self.line(prefix, ""), ending: ending))
    }
    result.insert(contentsOf: new, at: line)
  }

  private func fenced(_ fence: Fence, _ content: [String]) -> [String] {
    let fence = fence.holding(content)
    return [fence.opening] + content.map { line(fence.prefix, $0) } + [fence.closing]
  }

  private func comments(of cell: NotebookCell, _ content: [String]) -> [String] {
    let prefix = cell.fence.prefix
    return ([OutputBlock.openComment, ""] + content + ["", OutputBlock.closeComment]).map { line(prefix, $0) }
  }

  private func line(_ prefix: String, _ text: String) -> String {
    guard text.isEmpty else { return prefix + text }
    return String(prefix.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }

  private func text(_ line: Int) -> String { lines[line - 1].text }
}
