/// Finds the comments that keep numbers true, outside of code, and the number before each.
enum ReferenceFinder {
  private static let (opening, closing) = (Array("<!--=".utf8), Array("-->".utf8))

  /// - Parameter code: Lines, from 1, in which nothing is prose.
  static func references(in lines: [SourceLine], except code: Set<Int>) throws(NotebookError) -> [Reference] {
    var found: [Reference] = []
    var start = 0
    let whole = Array(SourceLine.text(of: lines).utf8)
    for (index, line) in lines.enumerated() {
      let length = line.text.utf8.count
      if !code.contains(index + 1) {
        for place in places(in: whole[start..<(start + length)]) {
          found.append(try reference(at: place, in: whole, lineStart: start, line: index + 1))
        }
      }
      start += length + line.ending.utf8.count
    }
    return found
  }

  /// Where comments begin in a line, save in code between backticks and behind a backslash.
  private static func places(in line: ArraySlice<UInt8>) -> [Int] {
    var (places, place): ([Int], Int) = ([], line.startIndex)
    while place < line.endIndex {
      if line[place] == UInt8(ascii: "\\") {
        place += 2
      } else if line[place] == UInt8(ascii: "`") {
        place = endOfCode(line[place...])
      } else if line[place...].starts(with: opening) {
        places.append(place)
        place += opening.count
      } else {
        place += 1
      }
    }
    return places
  }

  /// Behind a span of code, or behind its marks where nothing closes it.
  private static func endOfCode(_ text: ArraySlice<UInt8>) -> Int {
    let tick = UInt8(ascii: "`")
    let count = text.prefix { $0 == tick }.count
    var place = text.startIndex + count
    while place < text.endIndex {
      let run = text[place...].prefix { $0 == tick }.count
      if run == count { return place + run }
      place += max(run, 1)
    }
    return text.startIndex + count
  }

  private static func reference(at place: Int, in bytes: [UInt8], lineStart: Int, line: Int)
    throws(NotebookError) -> Reference
  {
    let begin = place + opening.count
    guard let end = bytes[begin...].indices.first(where: { bytes[$0...].starts(with: closing) }) else {
      throw NotebookError(line: line, "<!--= begins a reference here, and no --> ends it")
    }
    let text = String(decoding: bytes[begin..<end], as: UTF8.self)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.contains("--") {
      throw NotebookError(
        line: line, "<!--= \(words) -->: a comment cannot hold --, or it would show on a page")
    }
    var reference = try ReferenceParser(words, line: line).reference()
    reference.number = number(before: place, in: bytes[lineStart..<place])
    return reference
  }

  /// The bytes of the number that ends where the comment begins; empty where there is none yet.
  private static func number(before place: Int, in line: ArraySlice<UInt8>) -> Range<Int> {
    let digitsEnd = place
    var start = back(place, in: line) { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    // The 05 of 1.2e-05 has the rest before it.
    if start > line.startIndex + 2, start < digitsEnd, "+-".utf8.contains(line[start - 1]),
      line[start - 2] == UInt8(ascii: "e"), isDigit(line[start - 3])
    {
      start = back(start - 2, in: line) { isDigit($0) || $0 == UInt8(ascii: ".") }
    }
    while start < digitsEnd, !isDigit(line[start]) { start += 1 }
    guard start < digitsEnd else { return place..<place }
    return sign(start, in: line)..<place
  }

  /// Where the number begins, its sign included; a dash between two numbers is none.
  private static func sign(_ start: Int, in line: ArraySlice<UInt8>) -> Int {
    let head = line[..<start]
    for sign in ["-", "−", "+", "<"].map({ Array($0.utf8) }) where head.suffix(sign.count).elementsEqual(sign)
    {
      let before = head.dropLast(sign.count).last
      let isBetween = before.map { isDigit($0) || $0 >= 0x80 || isLetter($0) } ?? false
      return isBetween && sign != [UInt8(ascii: "<")] ? start : start - sign.count
    }
    return start
  }

  private static func back(_ from: Int, in line: ArraySlice<UInt8>, while holds: (UInt8) -> Bool) -> Int {
    var place = from
    while place > line.startIndex, holds(line[place - 1]) { place -= 1 }
    return place
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
