/// A word of a formula or an expression and where it starts, in characters.
struct Token: Equatable {
  enum Kind: Equatable {
    case number(Double)
    /// In quotes.
    case text(String)
    /// `isQuoted` in brackets or backticks.
    case name(String, isQuoted: Bool)
    case sign(String)
    case end
  }

  let kind: Kind
  let position: Int
}

/// Cuts text into tokens: numbers, names in any script, quoted text, signs.
struct Lexer {
  private let text: String
  private let characters: [Character]
  private var position = 0

  init(_ text: String) {
    self.text = text
    characters = Array(text)
  }

  /// All tokens; the last is `.end`.
  static func tokens(of text: String) throws(FormulaError) -> [Token] {
    var lexer = Lexer(text)
    var tokens: [Token] = []
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private var current: Character? { position < characters.count ? characters[position] : nil }
  private var following: Character? { position + 1 < characters.count ? characters[position + 1] : nil }

  private mutating func next() throws(FormulaError) -> Token {
    while let character = current, character.isWhitespace { position += 1 }
    let start = position
    guard let character = current else { return Token(kind: .end, position: start) }
    if isDigit(character) || (character == "." && isDigit(following)) {
      return Token(kind: .number(try number()), position: start)
    }
    if character.isLetter || character == "_" {
      return Token(kind: .name(word(), isQuoted: false), position: start)
    }
    switch character {
    case "[": return Token(kind: .name(try enclosed(by: "]", "name"), isQuoted: true), position: start)
    case "`": return Token(kind: .name(try enclosed(by: "`", "name"), isQuoted: true), position: start)
    case "'", "\"": return Token(kind: .text(try enclosed(by: character, "text")), position: start)
    default: return Token(kind: .sign(try sign()), position: start)
    }
  }

  private func isDigit(_ character: Character?) -> Bool {
    character.map { ("0"..."9").contains($0) } ?? false
  }

  /// A letter of any script or `_`, then letters, digits, `_` and `.`.
  private mutating func word() -> String {
    let start = position
    while let character = current, isNamePart(character) { position += 1 }
    return String(characters[start..<position])
  }

  private mutating func number() throws(FormulaError) -> Double {
    let start = position
    while isDigit(current) || current == "." { position += 1 }
    if current == "e" || current == "E" {
      let mark = position
      position += 1
      if current == "+" || current == "-" { position += 1 }
      if !isDigit(current) { position = mark }
      while isDigit(current) { position += 1 }
    }
    let digits = String(characters[start..<position])
    if let character = current, isNamePart(character) {
      throw error(
        "a name cannot begin with a digit; write such a name in brackets, e.g. [\(digits)\(word())]",
        at: start)
    }
    guard let value = Double(digits) else { throw error("\"\(digits)\" is not a number", at: start) }
    guard value.isFinite else { throw error("\(digits) is too large for a number", at: start) }
    return value
  }

  /// Text up to the closing mark; a doubled mark stands for itself.
  private mutating func enclosed(by close: Character, _ what: String) throws(FormulaError) -> String {
    let start = position
    position += 1
    var content = ""
    while let character = current {
      position += 1
      if character != close {
        content.append(character)
      } else if current == close {
        content.append(character)
        position += 1
      } else {
        if what == "name", content.isEmpty { throw error("an empty name", at: start) }
        return content
      }
    }
    throw error("this \(what) is not closed; \(close) is missing", at: start)
  }

  private mutating func sign() throws(FormulaError) -> String {
    let start = position
    let pair = String([characters[position], following ?? " "])
    if ["==", "!=", "<=", ">="].contains(pair) {
      position += 2
      return pair
    }
    if let hint = Lexer.strangers[pair] { throw error(hint, at: start) }
    let single = String(characters[position])
    if let hint = Lexer.strangers[single] { throw error(hint, at: start) }
    guard "+-*/:^(),~|&!<>=".contains(single) else {
      throw error(
        "\"\(single)\" has no meaning here; names with signs are written in brackets, [a\(single)b]",
        at: start)
    }
    position += 1
    return single
  }

  /// Signs of other languages, and what to write instead.
  private static let strangers = [
    "<>": "write != for \"is not equal\"", "&&": "write a single & for \"and\"",
    "||": "write a single | for \"or\"", "**": "write ^ for powers",
    "%": "there is no % operator; for membership write x in (1, 2)",
    ".": "there is no \".\" for all other columns; name the columns", "≤": "write <=", "≥": "write >=",
    "≠": "write !=",
    "]": "this ] closes nothing",
  ]

  private func error(_ message: String, at position: Int) -> FormulaError {
    FormulaError(.syntax, message, in: text, at: position)
  }
}

func isNamePart(_ character: Character) -> Bool {
  character.isLetter || character.isNumber || character == "_" || character == "."
}

/// The name as it is written in a formula: in brackets when it holds blanks or signs.
func written(_ name: String) -> String {
  if let first = name.first, first.isLetter || first == "_", name.allSatisfy(isNamePart) { return name }
  return "[" + name.map { $0 == "]" ? "]]" : String($0) }.joined() + "]"
}
