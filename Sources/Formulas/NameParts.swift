/// The parts of an option such as `2012..2024:year:score`, cut at a separator outside brackets and backticks.
///
/// A name that holds the separator is written in brackets, `[a:b]`, or backticks, which are taken off a part
/// that is one whole name. Blanks around a part do not count.
public func nameParts(_ text: String, separatedBy separator: String) -> [String] {
  let letters = Array(text)
  let mark = Array(separator)
  var parts: [String] = [""]
  var close: Character?
  var position = 0
  while position < letters.count {
    let letter = letters[position]
    if close == nil, letters[position...].starts(with: mark) {
      parts.append("")
      position += mark.count
      continue
    }
    if letter == close {
      close = nil
    } else if close == nil {
      close = ["[": "]", "`": "`"][letter]
    }
    parts[parts.count - 1].append(letter)
    position += 1
  }
  return parts.map(bareName)
}

/// The name without the blanks, brackets or backticks around it.
private func bareName(_ part: String) -> String {
  let name = part.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
  let text = String(name)
  for (open, close) in [("[", "]"), ("`", "`")]
  where text.count > 2 && text.hasPrefix(open) && text.hasSuffix(close)
    && !text.dropFirst().dropLast().contains(close)
  {
    return String(text.dropFirst().dropLast())
  }
  return text
}
