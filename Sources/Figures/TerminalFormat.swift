internal import Tables

/// A picture as lines of characters, for a terminal.
public struct TerminalFormat: Sendable {
  public var columns: Int

  private static let least = 40
  /// Longer lines are no easier to read.
  private static let most = 120

  public init(columns: Int = 80) { self.columns = min(max(columns, Self.least), Self.most) }

  /// The picture with its words, ending in a line feed.
  public func render(_ figure: Figure) -> String {
    var lines = wrapped(figure.title, width: columns)
    if !figure.subtitle.isEmpty { lines += wrapped(figure.subtitle, width: columns) }
    lines.append("")
    lines += figure.chart.lines(columns: columns, numbers: figure.numbers).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return TextColumn.cut(line, columns)
    }
    if !figure.notes.isEmpty { lines.append("") }
    for note in figure.notes { lines += wrapped(note, width: columns, indent: 2) }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A line of columns for texts placed at will; later ones do not write over earlier ones.
struct TextLine {
  private var cells: [Character?]

  init(columns: Int) { cells = [Character?](repeating: nil, count: columns) }

  /// - Returns: whether it was free, with a blank on either side.
  @discardableResult
  mutating func put(_ text: String, at start: Int) -> Bool {
    let letters = Array(text)
    guard start >= 0, start + letters.count <= cells.count else { return false }
    let around = max(0, start - 1)..<min(cells.count, start + letters.count + 1)
    guard cells[around].allSatisfy({ $0 == nil }) else { return false }
    for (place, letter) in letters.enumerated() { cells[start + place] = letter }
    return true
  }

  var text: String { String(cells.map { $0 ?? " " }) }
}

/// Texts brought to one width, for terminals.
enum TextColumn {
  static func width(_ text: String) -> Int { DisplayWidth.columns(of: text) }

  /// Cut and marked where too wide.
  static func cut(_ text: String, _ columns: Int) -> String {
    guard width(text) > columns else { return text }
    var kept = text
    while !kept.isEmpty, width(kept) + 1 > columns { kept.removeLast() }
    return kept + "…"
  }

  static func left(_ text: String, _ columns: Int) -> String {
    let text = cut(text, columns)
    return text + String(repeating: " ", count: max(0, columns - width(text)))
  }

  static func right(_ text: String, _ columns: Int) -> String {
    let text = cut(text, columns)
    return String(repeating: " ", count: max(0, columns - width(text))) + text
  }
}
