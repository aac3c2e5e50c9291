extension String {
  /// The text with every control character and line break turned into a blank.
  ///
  /// Names come from other people's files: a line feed would break a table's row, and an escape sequence
  /// would reach the terminal.
  package var singleLine: String {
    guard unicodeScalars.contains(where: isControl) else { return self }
    var line = String.UnicodeScalarView()
    line.append(contentsOf: unicodeScalars.map { isControl($0) ? " " : $0 })
    return String(line)
  }

  /// Each scalar replaced by what `replacement` gives, kept where it gives nil.
  ///
  /// By scalar, not by character: a combining mark after `<` makes another character but is still markup.
  package func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    for scalar in unicodeScalars {
      if let text = replacement(scalar) {
        result += text
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029: true
  default: false
  }
}
