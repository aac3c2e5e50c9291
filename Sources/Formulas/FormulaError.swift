/// What is wrong with a formula or an expression, or with the data it meets.
public struct FormulaError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Kind: Sendable {
    /// The text cannot be read.
    case syntax
    /// The text is right and the data do not allow it.
    case data
  }

  public let kind: Kind
  public let message: String
  /// The text that was read, where a spot in it is to be shown.
  public let text: String?
  /// The spot, counted in characters.
  public let position: Int

  public init(_ kind: Kind, _ message: String, in text: String? = nil, at position: Int = 0) {
    self.kind = kind
    self.message = message
    self.text = text
    self.position = position
  }

  /// The message; below it the text and a caret under the spot.
  public var description: String {
    guard let text else { return message }
    let line = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    let indent = line.prefix(position).reduce(0) { $0 + displayWidth($1) }
    return "\(message)\n  \(String(line))\n  \(String(repeating: " ", count: indent))^"
  }
}

/// The columns a terminal gives a character: combining marks none of their own, wide scripts two.
private func displayWidth(_ character: Character) -> Int {
  character.unicodeScalars.contains { isWide($0.value) } ? 2 : 1
}

/// East Asian wide and full-width ranges, and pictographs.
private func isWide(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
    true
  default: false
  }
}
