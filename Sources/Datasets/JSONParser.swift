/// Where a text stops being JSON, and what would have been.
struct JSONSyntaxError: Error, Equatable {
  let line: Int
  /// Counted in Unicode scalars from 1.
  let column: Int
  let expected: String

  var description: String { "line \(line), column \(column): expected \(expected)" }
}

/// A reader of JSON texts that says where one breaks off.
///
/// FoundationEssentials' `JSONDecoder` says of a missing comma only that the data are not valid JSON, takes a
/// repeated key for one, and keeps no order of faults; whoever writes a codebook by hand needs the line.
///
/// > Reference: Bray, T. (ed.) (2017), The JavaScript Object Notation (JSON) Data Interchange Format, RFC 8259.
struct JSONParser {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// Deeper nesting is refused, since each level takes a frame of the stack.
  private static let deepest = 100

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a whole text; a byte order mark before it is passed over.
  static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    var parser = JSONParser(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
    let value = try parser.value()
    parser.skipBlanks()
    if parser.position < bytes.count { throw parser.error("the end of the file") }
    return value
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    skipBlanks()
    switch current {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    var members: [String: JSONValue] = [:]
    try enter()
    defer { depth -= 1 }
    if take("}") { return .object([:]) }
    while true {
      skipBlanks()
      let start = position
      guard current == UInt8(ascii: "\"") else { throw error("a key in double quotes") }
      let key = try text()
      guard members[key] == nil else {
        position = start
        throw error("each key once, found \"\(key)\" again")
      }
      guard take(":") else { throw error("\":\" after the key \"\(key)\"") }
      members[key] = try value()
      if take("}") { return .object(members) }
      guard take(",") else { throw error("\",\" or \"}\" after the value of \"\(key)\"") }
    }
  }

  private mutating func list() throws(JSONSyntaxError) -> JSONValue {
    var items: [JSONValue] = []
    try enter()
    defer { depth -= 1 }
    if take("]") { return .list([]) }
    while true {
      items.append(try value())
      if take("]") { return .list(items) }
      guard take(",") else { throw error("\",\" or \"]\" after an item of a list") }
    }
  }

  private mutating func enter() throws(JSONSyntaxError) {
    depth += 1
    if depth > Self.deepest { throw error("at most \(Self.deepest) levels") }
    position += 1
  }

  // MARK: Texts

  private mutating func text() throws(JSONSyntaxError) -> String {
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
      position = start
      throw error("a text in UTF-8")
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

  private mutating func number() throws(JSONSyntaxError) -> Double {
    let start = position
    func isPart(_ byte: UInt8) -> Bool { isDigit(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte) }
    while let byte = current, isPart(byte) { position += 1 }
    let written = bytes[start..<position]
    guard isNumber(written), let number = Double(String(decoding: written, as: UTF8.self)), number.isFinite
    else {
      position = start
      throw error("a value: a text in double quotes, a number, a list, an object, true, false or null")
    }
    return number
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

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw error("\"\(word)\"") }
    position += word.utf8.count
    return value
  }

  // MARK: Places

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard current == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  private func error(_ expected: String) -> JSONSyntaxError {
    let before = bytes[..<position]
    let line = before.lazy.filter { $0 == 0x0A }.count + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before[start...].lazy.filter { $0 & 0xC0 != 0x80 }.count + 1
    return JSONSyntaxError(line: line, column: column, expected: expected)
  }
}
