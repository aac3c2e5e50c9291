/// One entry tried on one stretch of a passage.
struct Attempt {
  let passage: Passage
  let entry: EntryIndex.Compiled
  let range: Range<Int>
  private var spans: [Range<Int>]
  /// Whether the first letter has the other case than in the entry.
  private var isOtherCase = false
  private var rest: Passage.Reading?

  init(passage: Passage, entry: EntryIndex.Compiled, range: Range<Int>) {
    (self.passage, self.entry, self.range) = (passage, entry, range)
    spans = [Range<Int>](repeating: 0..<0, count: entry.pattern.holes.count)
  }

  mutating func reading() -> Passage.Reading? {
    guard var weight = weight(0, range.lowerBound) else { return nil }
    var text = ""
    for (place, piece) in entry.template.pieces.enumerated() {
      switch piece {
      case .text(let fixed): text += fixed
      case .hole(let number):
        text += passage.said(
          entry.pattern.holes[number].kind, spans[number],
          isFirst: place == 0 && passage.startsSentence(range.lowerBound))
      }
    }
    if isOtherCase {
      let first = text.prefix(1)
      text = (first.lowercased() == first ? first.uppercased() : first.lowercased()) + text.dropFirst()
      weight -= 1
    }
    guard let rest else { return Passage.Reading(text: text, weight: weight) }
    return Passage.Reading(text: text + " " + rest.text, weight: weight + rest.weight)
  }

  /// The fixed text matched from this piece on; `nil` where it does not match.
  private mutating func weight(_ piece: Int, _ at: Int) -> Int? {
    let pieces = entry.pattern.pieces
    guard piece < pieces.count else { return isEnd(at) ? 0 : nil }
    switch pieces[piece] {
    case .text(let fixed):
      guard stands(fixed, at, isFirst: piece == 0) else { return nil }
      return weight(piece + 1, at + fixed.count).map { $0 + 2 * fixed.count }
    case .choice(let options):
      for option in options where stands(option, at, isFirst: false) {
        if let found = weight(piece + 1, at + option.count) { return found + 2 * option.count }
      }
      return nil
    case .hole(let number): return weight(ofHole: number, piece, at)
    case .again(let number):
      let same = Array(passage.bytes[spans[number]])
      return stands(same, at, isFirst: false) ? weight(piece + 1, at + same.count) : nil
    }
  }

  private mutating func weight(ofHole number: Int, _ piece: Int, _ at: Int) -> Int? {
    let kind = entry.pattern.holes[number].kind
    func found(_ attempt: inout Attempt, _ end: Int) -> Int? {
      let passage = attempt.passage
      if kind == .name, !attempt.entry.hasWords, !passage.lexicon.isColumn(passage.text(at..<end)) {
        return nil
      }
      guard let weight = passage.weight(kind, at..<end) else { return nil }
      attempt.spans[number] = at..<end
      return attempt.weight(piece + 1, end).map { $0 + weight }
    }
    if kind == .number {
      for end in PrintedNumbers.ends(in: passage.bytes, from: at, to: range.upperBound) {
        if let weight = found(&self, end) { return weight }
      }
      return nil
    }
    let pieces = entry.pattern.pieces
    let next: [UInt8]? =
      if piece + 1 < pieces.count, case .text(let fixed) = pieces[piece + 1] { fixed } else { nil }
    guard at < range.upperBound else { return nil }
    // What follows a phrase at the end can be read as part of it, and then no shorter one need be tried.
    if piece + 1 == pieces.count, kind == .phrase || kind == .phrases,
      let weight = found(&self, range.upperBound)
    {
      return weight
    }
    for end in (at + 1)...range.upperBound {
      if let next {
        guard stands(next, end, isFirst: false) else { continue }
      } else if piece + 1 == pieces.count, !isBoundary(end) {
        continue
      } else if end < range.upperBound, passage.bytes[end] & 0xc0 == 0x80 {
        continue
      }
      if let weight = found(&self, end) { return weight }
    }
    return nil
  }

  private mutating func stands(_ fixed: [UInt8], _ at: Int, isFirst: Bool) -> Bool {
    let bytes = passage.bytes
    guard at + fixed.count <= range.upperBound else { return false }
    if fixed.isEmpty { return true }
    var start = 0
    if bytes[at] != fixed[0] {
      guard isFirst, at == range.lowerBound, bytes[at] ^ fixed[0] == 0x20, isASCIILetter(bytes[at]) else {
        return false
      }
      isOtherCase = true
      start = 1
    }
    for offset in start..<fixed.count where bytes[at + offset] != fixed[offset] { return false }
    return true
  }

  /// Whether the entry may end here: at the end, or before a blank from which on all else can be read.
  private mutating func isEnd(_ at: Int) -> Bool {
    if at == range.upperBound {
      rest = nil
      return true
    }
    guard isBoundary(at), at > range.lowerBound else { return false }
    rest = passage.reading(of: (at + 1)..<range.upperBound)
    return rest != nil
  }

  /// The end of a sentence or clause that others follow.
  private func isBoundary(_ at: Int) -> Bool {
    guard at < range.upperBound else { return true }
    return at + 1 < range.upperBound && passage.bytes[at] == UInt8(ascii: " ")
      && sentenceEnds.contains(passage.bytes[at - 1])
  }
}

private let sentenceEnds = Set(".!?:;)\"'".utf8)

private func isASCIILetter(_ byte: UInt8) -> Bool {
  (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
}
