/// A line of a file, and how it ends, so that what is not changed stays byte for byte.
struct SourceLine: Sendable, Equatable {
  var text: String
  /// A line feed, a carriage return, both, or nothing at the end of the file.
  var ending: String

  /// The lines of a text; none is made up behind a last line feed.
  static func lines(of text: String) -> [SourceLine] {
    var lines: [SourceLine] = []
    let bytes = Array(text.utf8)
    var (start, place) = (0, 0)
    while place < bytes.count {
      guard bytes[place] == 0x0A || bytes[place] == 0x0D else {
        place += 1
        continue
      }
      let isPair = bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
      let end = place + (isPair ? 2 : 1)
      lines.append(
        SourceLine(
          text: String(decoding: bytes[start..<place], as: UTF8.self),
          ending: String(decoding: bytes[place..<end], as: UTF8.self)))
      (start, place) = (end, end)
    }
    if start < bytes.count {
      lines.append(SourceLine(text: String(decoding: bytes[start...], as: UTF8.self), ending: ""))
    }
    return lines
  }

  static func text(of lines: [SourceLine]) -> String { lines.map { $0.text + $0.ending }.joined() }
}
