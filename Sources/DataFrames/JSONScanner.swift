/// Where a text stops being JSON, and what would have been.
public struct JSONSyntaxError: Error, Equatable, Sendable {
  public let line: Int
  /// Counted in Unicode scalars from 1.
  public let column: Int
  public let expected: String

  public init(line: Int, column: Int, expected: String) {
    (self.line, self.column, self.expected) = (line, column, expected)
  }

  public var description: String { "line \(line), column \(column): expected \(expected)" }
}

/// The signs, texts, numbers and words of a JSON text, one after another, and where it breaks off.
///
/// What they add up to is for the caller to say: a document of any shape, or rows of a table that are never held
/// as a document.
///
/// > Reference: Bray, T. (ed.) (2017), The JavaScript Object Notation (JSON) Data Interchange Format, RFC 8259.
public struct JSONScanner {
  private let bytes: [UInt8]
  /// The position of the byte that is read next.
  public private(set) var position = 0

  /// A byte order mark before the text is passed over.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The byte that is read next; `nil` at the end.
  public var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Passes over a byte that the caller has looked at.
  public mutating func advance() { position += 1 }

  public mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  /// Passes over blanks and the sign, and says whether the sign was there.
  public mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard current == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  // MARK: Texts

  /// A text, from its opening quote on.
  public mutating func text() throws(JSONSyntaxError) -> String {
    position += 1
    var content: [UInt8] = []
    let start = position
    while let byte = current, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw error("a closing quote, or \\n for a line break inside a text") }
      position += 1
      if byte == UInt8(ascii: "\\") {
        content.append(contentsOf: String(try escape()).utf8)
      } else {
        content.append(byte)
      }
    }
    guard current != nil else { throw error("a closing quote") }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw error("a text in UTF-8", at: start)
    }
    position += 1
    return text
  }

  private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let simple: [UInt8: Unicode.Scalar] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
      UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    if let byte = current, let scalar = simple[byte] {
      position += 1
      return scalar
    }
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, current == UInt8(ascii: "\\") else { throw error("a pair of surrogates") }
    position += 1
    let second = try codeUnit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error("a pair of surrogates") }
    return scalar
  }

  /// The four digits of `\u1EBF`, from the `u` on.
  private mutating func codeUnit() throws(JSONSyntaxError) -> UInt32 {
    let digits = bytes[position...].dropFirst().prefix(4)
    let isHexadecimal = digits.allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit }
    guard current == UInt8(ascii: "u"), digits.count == 4, isHexadecimal,
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error("an escape such as \\n or \\u1EBF") }
    position += 5
    return unit
  }

  // MARK: Numbers and words

  /// A number, and how it is written: whole numbers beyond 2^53 may be no doubles.
  public mutating func number() throws(JSONSyntaxError) -> (value: Double, written: ArraySlice<UInt8>) {
    let start = position
    func isPart(_ byte: UInt8) -> Bool { isDigit(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte) }
    while let byte = current, isPart(byte) { position += 1 }
    let written = bytes[start..<position]
    guard isNumber(written), let number = Double(String(decoding: written, as: UTF8.self)), number.isFinite
    else {
      throw error(
        "a value: a text in double quotes, a number, a list, an object, true, false or null", at: start)
    }
    return (number, written)
  }

  /// `Double` reads more than JSON allows, such as `.5`, `5.` and `007`.
  private func isNumber(_ written: ArraySlice<UInt8>) -> Bool {
    var rest = written.first == UInt8(ascii: "-") ? written.dropFirst() : written
    let whole = rest.prefix(while: isDigit)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
    rest = rest.dropFirst(whole.count)
    guard rest.first == UInt8(ascii: ".") else { return true }
    return rest.dropFirst().first.map(isDigit) ?? false
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// `true`, `false` or `null`.
  public mutating func word(_ word: String) throws(JSONSyntaxError) {
    guard bytes[position...].starts(with: word.utf8) else { throw error("\"\(word)\"") }
    position += word.utf8.count
  }

  // MARK: Places

  /// What was expected at a position, the one that is read next unless another is said.
  public func error(_ expected: String, at place: Int? = nil) -> JSONSyntaxError {
    let before = bytes[..<(place ?? position)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before[start...].lazy.filter { $0 & 0xC0 != 0x80 }.count + 1
    return JSONSyntaxError(line: line(at: place ?? position), column: column, expected: expected)
  }

  /// The line on which a position stands, from 1.
  public func line(at place: Int) -> Int { bytes[..<place].lazy.filter { $0 == 0x0A }.count + 1 }
}
