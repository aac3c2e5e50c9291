/// A notebook: plain Markdown, some of whose fenced blocks are commands with their outputs after them.
///
/// A parser of Markdown says where blocks begin and end, so that a cell may stand in a list or a quotation, and what
/// only looks like one, inside a longer fence or an indented block, is none.
public struct NotebookDocument: Sendable {
  public let cells: [NotebookCell]
  let lines: [SourceLine]
  /// The numbers in the prose that are to be kept true.
  let references: [Reference]
  /// Whether its front matter says that it is in Vietnamese, so that numbers in the prose have decimal commas.
  let hasComma: Bool

  /// - Throws: `NotebookError` for a cell that is never closed or says what is not known.
  public init(_ text: String) throws(NotebookError) {
    lines = SourceLine.lines(of: text)
    var finder = CellFinder(lines: lines.map(\.text))
    try finder.search(MarkdownParser.tree(of: text))
    let names = finder.cells.compactMap(\.name)
    if let twice = names.first(where: { name in names.filter { $0 == name }.count > 1 }) {
      let line = finder.cells.last { $0.name == twice }?.line ?? 1
      throw NotebookError(line: line, "two cells have the name \"\(twice)\"")
    }
    cells = finder.cells
    hasComma = FrontMatter.divided(from: text).0.language?.lowercased().hasPrefix("vi") == true
    references = try ReferenceFinder.references(in: lines, except: finder.codeLines)
  }
}

/// Walks over a parsed document and gathers its cells.
private struct CellFinder {
  let lines: [String]
  var cells: [NotebookCell] = []
  /// Lines of code and of outputs, in which nothing is prose.
  var codeLines: Set<Int> = []

  init(lines: [String]) { self.lines = lines }

  mutating func search(_ node: MarkdownNode) throws(NotebookError) {
    for (place, child) in node.children.enumerated() {
      guard case .codeBlock(let info, let isFenced) = child.kind else {
        try search(child)
        continue
      }
      codeLines.formUnion(child.lines)
      guard isFenced, NotebookCell.isCell(info: info) else { continue }
      let cell = try cell(child, info, followedBy: node.children[(place + 1)...])
      if let output = cell.output { codeLines.formUnion(output.lines) }
      cells.append(cell)
    }
  }

  private func cell(_ node: MarkdownNode, _ info: String, followedBy next: ArraySlice<MarkdownNode>)
    throws(NotebookError) -> NotebookCell
  {
    let line = node.lines.lowerBound
    let fence = try closedFence(node)
    let (name, mustFail) = try NotebookCell.attributes(of: info, line: line)
    return NotebookCell(
      number: cells.count + 1, line: line, name: name, mustFail: mustFail, source: node.literal, fence: fence,
      lastLine: node.lines.upperBound, output: try output(next))
  }

  private func closedFence(_ node: MarkdownNode) throws(NotebookError) -> Fence {
    let (first, last) = (node.lines.lowerBound, node.lines.upperBound)
    guard let fence = Fence(opening: lines[first - 1]), last > first, last <= lines.count,
      fence.isClosed(by: lines[last - 1])
    else { throw NotebookError(line: first, "the fenced block that begins here is never closed") }
    return fence
  }

  private func output(_ next: ArraySlice<MarkdownNode>) throws(NotebookError) -> OutputBlock? {
    guard let first = next.first else { return nil }
    if case .codeBlock(let info, isFenced: true) = first.kind,
      OutputBlock.infos.contains(info.split(separator: " ").first.map(String.init) ?? "")
    {
      return OutputBlock(lines: first.lines, fence: try closedFence(first))
    }
    guard first.isComment(OutputBlock.openComment) else { return nil }
    guard let last = next.first(where: { $0.isComment(OutputBlock.closeComment) }) else {
      throw NotebookError(
        line: first.lines.lowerBound,
        "\(OutputBlock.openComment) begins here, and no \(OutputBlock.closeComment) follows")
    }
    return OutputBlock(lines: first.lines.lowerBound...last.lines.upperBound, fence: nil)
  }
}

extension MarkdownNode {
  /// Whether it is this comment and nothing else.
  func isComment(_ text: String) -> Bool {
    guard kind == .htmlBlock else { return false }
    let trimmed = literal.drop(while: \.isWhitespace)
    return trimmed.hasPrefix(text) && trimmed.dropFirst(text.count).allSatisfy(\.isWhitespace)
  }
}
