/// The words of a cell's command, read as a shell reads them; but no shell runs, so what only a shell can do is refused.
enum CellWords {
  /// - Parameters:
  ///   - source: The lines between the fences.
  ///   - line: The line of the file on which the first of them stands.
  /// - Returns: The words without a leading `reformstat`.
  static func words(of source: String, line: Int) throws(NotebookError) -> [String] {
    var reader = Reader(scalars: Array(source.unicodeScalars), line: line)
    var words = try reader.words()
    if words.first == "reformstat" { words.removeFirst() }
    guard !words.isEmpty else {
      throw NotebookError(line: line, "the cell holds no command; write one, e.g. describe mine.csv")
    }
    return words
  }

  private struct Reader {
    let scalars: [Unicode.Scalar]
    var line: Int
    var place = 0

    init(scalars: [Unicode.Scalar], line: Int) {
      (self.scalars, self.line) = (scalars, line)
    }

    private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }
    private var following: Unicode.Scalar? { place + 1 < scalars.count ? scalars[place + 1] : nil }

    mutating func words() throws(NotebookError) -> [String] {
      var words: [String] = []
      var isOver = false
      while let scalar = next {
        if scalar == "\n" {
          isOver = !words.isEmpty
          (line, place) = (line + 1, place + 1)
        } else if scalar == " " || scalar == "\t" || scalar == "\r" {
          place += 1
        } else if scalar == "\\", following == "\n" {
          (line, place) = (line + 1, place + 2)
        } else if scalar == "#" {
          while let one = next, one != "\n" { _ = (one, place += 1) }
        } else if isOver {
          throw NotebookError(
            line: line,
            "a cell holds one command, and this line begins a second; give it a cell of its own, or end the line "
              + "before with \\")
        } else {
          words.append(try word())
        }
      }
      return words
    }

    private mutating func word() throws(NotebookError) -> String {
      var word = String.UnicodeScalarView()
      while let scalar = next, !" \t\r\n".unicodeScalars.contains(scalar) {
        switch scalar {
        case "'": word.append(contentsOf: try quoted(by: scalar, plain: true))
        case "\"": word.append(contentsOf: try quoted(by: scalar, plain: false))
        case "\\":
          guard let escaped = following else {
            throw NotebookError(line: line, "nothing follows the last \\")
          }
          place += 2
          if escaped == "\n" { line += 1 } else { word.append(escaped) }
        default:
          try refuseShell(scalar)
          word.append(scalar)
          place += 1
        }
      }
      return String(word)
    }

    private mutating func quoted(by mark: Unicode.Scalar, plain: Bool) throws(NotebookError)
      -> String.UnicodeScalarView
    {
      let start = line
      var text = String.UnicodeScalarView()
      place += 1
      while let scalar = next {
        place += 1
        if scalar == mark { return text }
        if scalar == "\n" { line += 1 }
        if !plain, scalar == "\\", let escaped = next, "\"\\$`\n".unicodeScalars.contains(escaped) {
          place += 1
          if escaped == "\n" { line += 1 } else { text.append(escaped) }
        } else {
          if !plain, scalar == "$" || scalar == "`" {
            place -= 1
            try refuseShell(scalar)
            place += 1
          }
          text.append(scalar)
        }
      }
      throw NotebookError(line: start, "the quotation mark \(mark) is never closed")
    }

    private func refuseShell(_ scalar: Unicode.Scalar) throws(NotebookError) {
      switch scalar {
      case "|":
        throw NotebookError(
          line: line,
          "a cell runs one command and no shell, so | leads nowhere: write the first result to a file by -o, and "
            + "read that in the next cell; a | that belongs to a formula stands in quotes")
      case "<", ">":
        throw NotebookError(
          line: line,
          "no shell runs a cell, so \(scalar) redirects nothing: write to a file by -o, or put it in quotes if it "
            + "belongs to a condition")
      case ";", "&":
        throw NotebookError(
          line: line,
          "no shell runs a cell, so \(scalar) joins no commands: give each a cell of its own, or put it in quotes if "
            + "it belongs to a condition")
      case "`", "$":
        let isName =
          following.map { $0.properties.isAlphabetic || "_{(".unicodeScalars.contains($0) } ?? false
        guard scalar == "`" || isName else { return }
        throw NotebookError(
          line: line,
          "no shell runs a cell, so \(scalar) stands for nothing: write the value out, or put it in single quotes"
        )
      default: return
      }
    }
  }
}
