/// Goes through XML in UTF-8 by its ordinary forms, and stops at anything else.
///
/// All that it passes is well-formed, but not all that is well-formed passes: comments, sections of raw text, signs that
/// XML forbids or changes, blanks in rare places and attributes with references are `Unusual`, and left to a reader of
/// all XML. So it needs no rule about what is wrong.
///
/// > Reference: Extensible Markup Language (XML) 1.0, fifth edition, productions 2, 10, 14, 40 to 44, 66 and 68.
struct XMLCursor {
  struct Unusual: Error {}

  private(set) var position = 0
  private let bytes: ByteView
  private let names = ReferenceNames()

  init(_ bytes: ByteView) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  @inline(__always)
  mutating func skipBlanks() {
    while bytes[position].isXMLBlank { position += 1 }
  }

  @inline(__always)
  func stands(_ mark: XMLMark) -> Bool { bytes.word(at: position) & mark.mask == mark.word }

  /// Goes past a mark if it stands here.
  @inline(__always)
  mutating func skip(_ mark: XMLMark) -> Bool {
    guard stands(mark) else { return false }
    position += mark.count
    return true
  }

  @inline(__always)
  mutating func expect(_ mark: XMLMark) throws(Unusual) {
    guard skip(mark) else { throw Unusual() }
  }

  // MARK: Attributes

  /// Goes through the attributes of a start tag, behind its name, to the tag's end.
  ///
  /// - Parameter body: is given the name without its prefix, the name's letter where it has only one (else 0), and
  ///   the value.
  /// - Returns: whether the element has no content: `<c/>`.
  @inline(__always)
  mutating func attributes(
    _ body: (_ name: XMLName, _ letter: UInt8, _ value: XMLBytes) -> Void
  ) throws(Unusual) -> Bool {
    var seen = InlineArray<16, UInt64>(repeating: 0)
    var count = 0
    while true {
      let start = position
      skipBlanks()
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        return false
      }
      if byte == UInt8(ascii: "/"), bytes[position + 1] == UInt8(ascii: ">") {
        position += 2
        return true
      }
      guard position > start, count < seen.count else { throw Unusual() }
      let name = try attributeName()
      // No attribute may stand twice; two names of one number are as rare, and as unusual.
      for index in 0..<count where seen[index] == name.whole { throw Unusual() }
      seen[count] = name.whole
      count += 1
      body(name.local, name.letter, try attributeValue())
    }
  }

  @inline(__always)
  private mutating func attributeName() throws(Unusual) -> (whole: UInt64, local: XMLName, letter: UInt8) {
    let start = position
    // Declarations of name spaces are no attributes.
    guard bytes[start].isXMLLetter, !stands(names.nameSpace) else { throw Unusual() }
    var (whole, local) = (XMLName.Hash(), XMLName.Hash())
    while bytes[position].isXMLNameSign {
      whole.add(bytes[position])
      if bytes[position] == UInt8(ascii: ":") { local = XMLName.Hash() } else { local.add(bytes[position]) }
      position += 1
    }
    return (whole.value, XMLName(local), position == start + 1 ? bytes[start] : 0)
  }

  @inline(__always)
  private mutating func attributeValue() throws(Unusual) -> XMLBytes {
    let quote = bytes[position + 1]
    guard bytes[position] == UInt8(ascii: "="), quote == .quote || quote == UInt8(ascii: "'") else {
      throw Unusual()
    }
    let start = position + 2
    position = start
    while bytes[position] != quote {
      guard bytes[position].isPlainXML else { throw Unusual() }
      position += 1
    }
    position += 1
    return bytes.value(start..<position - 1, end: quote)
  }

  // MARK: Texts

  /// Goes through an element that holds nothing but text, behind its name, and appends its text.
  @inline(__always)
  mutating func element(to text: inout [UInt8], end: XMLMark) throws(Unusual) {
    if try attributes({ _, _, _ in }) { return }
    try self.text(to: &text)
    try expect(end)
  }

  /// Appends the text up to the next tag.
  @inline(__always)
  private mutating func text(to text: inout [UInt8]) throws(Unusual) {
    while true {
      let start = position
      var isASCII = true
      while true {
        let byte = bytes[position]
        if !byte.isPlainXML {
          guard byte >= 0x80 || byte == .lineFeed || byte == .tab else { break }
          if byte >= 0x80 { isASCII = false }
        }
        position += 1
      }
      let run = bytes[start..<position]
      guard isASCII || run.holdsXMLSigns else { throw Unusual() }
      run.append(to: &text)
      if bytes[position] == UInt8(ascii: "<") { return }
      guard bytes[position] == UInt8(ascii: "&") else { throw Unusual() }
      try reference(to: &text)
    }
  }

  /// `&amp;`, `&#272;`: what stands for a sign; without a document type there are no other names than these five.
  private mutating func reference(to text: inout [UInt8]) throws(Unusual) {
    if skip(names.number) { return try numberedSign(to: &text) }
    if skip(names.ampersand) { return text.append(UInt8(ascii: "&")) }
    if skip(names.less) { return text.append(UInt8(ascii: "<")) }
    if skip(names.greater) { return text.append(UInt8(ascii: ">")) }
    if skip(names.quote) { return text.append(.quote) }
    if skip(names.apostrophe) { return text.append(UInt8(ascii: "'")) }
    throw Unusual()
  }

  private mutating func numberedSign(to text: inout [UInt8]) throws(Unusual) {
    let isHexadecimal = bytes[position] == UInt8(ascii: "x")
    if isHexadecimal { position += 1 }
    let (start, base) = (position, isHexadecimal ? 16 : 10)
    var value = 0
    while let digit = bytes[position].hexadecimal, digit < base, position < start + 7 {
      value = value * base + digit
      position += 1
    }
    guard position > start, bytes[position] == UInt8(ascii: ";"), let scalar = Unicode.Scalar(UInt32(value)),
      value >= 0x20 && value != 0xFFFE && value != 0xFFFF || [0x9, 0xA, 0xD].contains(value),
      let encoded = UTF8.encode(scalar)
    else { throw Unusual() }
    position += 1
    text.append(contentsOf: encoded)
  }
}

private struct ReferenceNames {
  let nameSpace = XMLMark("xmlns")
  let number = XMLMark("&#")
  let ampersand = XMLMark("&amp;")
  let less = XMLMark("&lt;")
  let greater = XMLMark("&gt;")
  let quote = XMLMark("&quot;")
  let apostrophe = XMLMark("&apos;")
}
