/// A number in the prose and the comment behind it that says whose it is: `20<!--= history[unit=Ha Noi, year=2011].rank -->`.
///
/// `[cell:]table[row].column | format`. The row is chosen by values of its columns, by a value that one row alone has,
/// or by its number (`#3`); a table of one row needs none. What holds a bracket, a comma, a bar or an equals sign
/// stands in double quotes. The format is the number of decimals, with `%` for a share in per cent (whose sign stands
/// behind the comment), `thousands` for commas between thousands and `unsigned` for a size without its sign, or `p` for a p-value.
///
/// A comment does not show on a code host, and the prose stays prose in every editor.
struct Reference: Sendable, Equatable {
  enum RowChoice: Sendable, Equatable {
    case number(Int)
    /// A value, of any column where no key is named.
    case value(key: String?, String)
  }

  struct Format: Sendable, Equatable {
    var digits: Int?
    var isPercent = false
    var hasThousands = false
    var isPValue = false
    var isUnsigned = false
  }

  /// The line of its comment, from 1.
  var line: Int
  /// Bytes of the number before it, in the bytes of the file.
  var number: Range<Int>
  /// What the comment says, for messages.
  var source: String
  var cell: String?
  var table: String
  var row: [RowChoice]
  var column: String
  var format: Format
}

/// Reads what the comment behind a number says.
struct ReferenceParser {
  private let source: String
  private let line: Int

  init(_ source: String, line: Int) {
    (self.source, self.line) = (source, line)
  }

  /// The reference, its number yet to be found.
  func reference() throws(NotebookError) -> Reference {
    let (path, format) = try divided()
    var rest = path[...]
    var cell: String?
    if let colon = rest.firstIndex(of: ":"), !rest[..<colon].contains("[") {
      cell = trimmed(rest[..<colon])
      rest = rest[rest.index(after: colon)...]
    }
    let end = rest.firstIndex { $0 == "[" || $0 == "." } ?? rest.endIndex
    let table = trimmed(rest[..<end])
    rest = rest[end...]
    var row: [Reference.RowChoice] = []
    if rest.first == "[" {
      guard let close = closingBracket(rest) else { throw error("[ is never closed") }
      row = try choices(rest[rest.index(after: rest.startIndex)..<close])
      rest = rest[rest.index(after: close)...]
    }
    guard rest.first == ".", !table.isEmpty, !trimmed(rest.dropFirst()).isEmpty else {
      throw error("a reference reads table[row].column, e.g. coefficients[training].estimate | 3")
    }
    return Reference(
      line: line, number: 0..<0, source: source, cell: cell, table: table, row: row,
      column: unquoted(rest.dropFirst()), format: format)
  }

  private func error(_ what: String) -> NotebookError {
    NotebookError(line: line, "<!--= \(source) -->: \(what)")
  }

  private func divided() throws(NotebookError) -> (path: String, format: Reference.Format) {
    // In a table a bar needs a backslash, or it would end the cell.
    let parts = pieces(of: source[...], at: "|")
    guard parts.count <= 2 else { throw error("one | divides the reference from its format") }
    let path = parts[0].last == "\\" ? parts[0].dropLast() : parts[0]
    return (trimmed(path), parts.count == 2 ? try format(parts[1]) : Reference.Format())
  }

  private func format(_ text: Substring) throws(NotebookError) -> Reference.Format {
    var format = Reference.Format()
    for word in text.split(separator: " ") {
      if let digits = Int(word), (0...15).contains(digits) {
        format.digits = digits
      } else if word == "%" {
        format.isPercent = true
      } else if word == "thousands" {
        format.hasThousands = true
      } else if word == "unsigned" {
        format.isUnsigned = true
      } else if word == "p" {
        format.isPValue = true
      } else {
        throw error(
          "no format \"\(word)\"; after | stand decimals from 0 to 15, and %, thousands, unsigned or p, e.g. | 1 %"
        )
      }
    }
    return format
  }

  private func choices(_ text: Substring) throws(NotebookError) -> [Reference.RowChoice] {
    try pieces(of: text, at: ",").map { piece throws(NotebookError) in
      let sides = pieces(of: piece, at: "=")
      let words = sides.map(unquoted)
      guard words.allSatisfy({ !$0.isEmpty }), words.count <= 2 else {
        throw error("a row reads [key=value, key=value], [value] or [#3]")
      }
      if words.count == 2 { return .value(key: words[0], words[1]) }
      if words[0].hasPrefix("#"), let number = Int(words[0].dropFirst()) { return .number(number) }
      return .value(key: nil, words[0])
    }
  }

  /// The pieces between signs that stand outside of quotation marks.
  private func pieces(of text: Substring, at sign: Character) -> [Substring] {
    var pieces: [Substring] = []
    var (start, isQuoted) = (text.startIndex, false)
    for place in text.indices {
      if text[place] == "\"" { isQuoted.toggle() }
      guard text[place] == sign, !isQuoted else { continue }
      pieces.append(text[start..<place])
      start = text.index(after: place)
    }
    return pieces + [text[start...]]
  }

  private func closingBracket(_ text: Substring) -> Substring.Index? {
    var isQuoted = false
    for place in text.indices {
      if text[place] == "\"" { isQuoted.toggle() }
      if text[place] == "]", !isQuoted { return place }
    }
    return nil
  }

  private func unquoted(_ text: Substring) -> String {
    let plain = trimmed(text)
    guard plain.count >= 2, plain.first == "\"", plain.last == "\"" else { return plain }
    return String(plain.dropFirst().dropLast())
  }

  private func trimmed(_ text: Substring) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
