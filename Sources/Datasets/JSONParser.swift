internal import DataFrames

/// A reader of JSON texts that says where one breaks off.
///
/// FoundationEssentials' `JSONDecoder` says of a missing comma only that the data are not valid JSON, takes a
/// repeated key for one, and keeps no order of faults; whoever writes a codebook by hand needs the line.
struct JSONParser {
  private var scanner: JSONScanner
  private var depth = 0

  /// Deeper nesting is refused, since each level takes a frame of the stack.
  private static let deepest = 100

  private init(_ bytes: [UInt8]) { scanner = JSONScanner(bytes) }

  /// Reads a whole text; a byte order mark before it is passed over.
  static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value()
    parser.scanner.skipBlanks()
    if parser.scanner.current != nil { throw parser.scanner.error("the end of the file") }
    return value
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    scanner.skipBlanks()
    switch scanner.current {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""): return .text(try scanner.text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try scanner.number().value)
    }
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    var members: [String: JSONValue] = [:]
    try enter()
    defer { depth -= 1 }
    if scanner.take("}") { return .object([:]) }
    while true {
      scanner.skipBlanks()
      let start = scanner.position
      guard scanner.current == UInt8(ascii: "\"") else { throw scanner.error("a key in double quotes") }
      let key = try scanner.text()
      guard members[key] == nil else {
        throw scanner.error("each key once, found \"\(key)\" again", at: start)
      }
      guard scanner.take(":") else { throw scanner.error("\":\" after the key \"\(key)\"") }
      members[key] = try value()
      if scanner.take("}") { return .object(members) }
      guard scanner.take(",") else { throw scanner.error("\",\" or \"}\" after the value of \"\(key)\"") }
    }
  }

  private mutating func list() throws(JSONSyntaxError) -> JSONValue {
    var items: [JSONValue] = []
    try enter()
    defer { depth -= 1 }
    if scanner.take("]") { return .list([]) }
    while true {
      items.append(try value())
      if scanner.take("]") { return .list(items) }
      guard scanner.take(",") else { throw scanner.error("\",\" or \"]\" after an item of a list") }
    }
  }

  private mutating func enter() throws(JSONSyntaxError) {
    depth += 1
    if depth > Self.deepest { throw scanner.error("at most \(Self.deepest) levels") }
    scanner.advance()
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
    try scanner.word(word)
    return value
  }
}
