/// Names of columns as an option takes them: entries separated by commas, `+` joining names within an entry.
///
/// A name that holds a comma or a plus sign is written in brackets or backticks, `[cost, total]`.
public struct ColumnList: Sendable, Equatable {
  public let entries: [[String]]

  /// All names, in the order given.
  public var names: [String] { Array(entries.joined()) }

  /// - Parameter label: the option that messages name.
  /// - Throws: `FormulaError` of kind `.syntax` for an empty name or an open bracket.
  public static func parse(_ text: String, label: String) throws(FormulaError) -> ColumnList {
    var reader = ColumnListReader(text: text, label: label)
    return ColumnList(entries: try reader.entries())
  }
}

private struct ColumnListReader {
  let text: String
  let label: String
  private let characters: [Character]
  private var position = 0

  init(text: String, label: String) {
    self.text = text
    self.label = label
    characters = Array(text)
  }

  mutating func entries() throws(FormulaError) -> [[String]] {
    var entries = [[try name()]]
    while position < characters.count {
      let separator = characters[position]
      position += 1
      let name = try name()
      if separator == "+" { entries[entries.count - 1].append(name) } else { entries.append([name]) }
    }
    return entries
  }

  private mutating func name() throws(FormulaError) -> String {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
    let start = position
    let name =
      switch position < characters.count ? characters[position] : " " {
      case "[": try enclosed(by: "]")
      case "`": try enclosed(by: "`")
      default: bare()
      }
    while position < characters.count, characters[position].isWhitespace { position += 1 }
    if name.isEmpty { throw error("a column's name is missing here", start) }
    if position < characters.count, characters[position] != ",", characters[position] != "+" {
      throw error("names are separated by commas", position)
    }
    return name
  }

  private mutating func bare() -> String {
    let start = position
    while position < characters.count, characters[position] != ",", characters[position] != "+" {
      position += 1
    }
    var name = characters[start..<position]
    while name.last?.isWhitespace ?? false { name.removeLast() }
    return String(name)
  }

  private mutating func enclosed(by close: Character) throws(FormulaError) -> String {
    let start = position
    var name = ""
    position += 1
    while position < characters.count {
      let character = characters[position]
      position += 1
      if character == close {
        guard position < characters.count, characters[position] == close else { return name }
        position += 1
      }
      name.append(character)
    }
    throw error("this name is not closed; \(close) is missing", start)
  }

  private func error(_ message: String, _ position: Int) -> FormulaError {
    FormulaError(.syntax, "\(label): \(message)", in: text, at: position)
  }
}
