/// Breaks text into lines of at most `width` columns, lines after the first indented by `indent` blanks.
///
/// Breaks stand at blanks and between wide characters (Chinese and Japanese are written without blanks),
/// never before a closing mark. A word longer than a line, such as a path, stays whole and stands out.
package func wrapped(_ text: String, width: Int, indent: Int = 0) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for piece in pieces(of: text) {
    let columns = DisplayWidth.columns(of: piece.text)
    let gap = piece.afterBlank && !line.isEmpty ? 1 : 0
    let margin = lines.isEmpty ? 0 : indent
    if !line.isEmpty && margin + used + gap + columns > width {
      lines.append(line)
      line = piece.text
      used = columns
    } else {
      line += (gap == 1 ? " " : "") + piece.text
      used += gap + columns
    }
  }
  if !line.isEmpty { lines.append(line) }
  let margin = String(repeating: " ", count: indent)
  return lines.enumerated().map { $0.offset == 0 ? $0.element : margin + $0.element }
}

/// A stretch of text that no line break may enter.
private struct Piece {
  var text: String
  var afterBlank: Bool
}

private let closingMarks: Set<Character> = [
  "。", "，", "、", "；", "：", "？", "！", "）", "】", "》", "」", "』", "”", "’", ")", "]", ",", ".", ";", ":", "%",
]

private func pieces(of text: String) -> [Piece] {
  var pieces: [Piece] = []
  for word in text.split(whereSeparator: isBreakingBlank) {
    var mayBreak = true
    var afterBlank = true
    for character in word {
      let isWide = DisplayWidth.columns(of: character) == 2
      if afterBlank || ((mayBreak || isWide) && !closingMarks.contains(character)) {
        pieces.append(Piece(text: String(character), afterBlank: afterBlank))
      } else {
        pieces[pieces.count - 1].text.append(character)
      }
      afterBlank = false
      mayBreak = isWide
    }
  }
  return pieces
}

/// A no-break space holds its words together.
private func isBreakingBlank(_ character: Character) -> Bool {
  character.isWhitespace && character != "\u{a0}" && character != "\u{202f}"
}
