/// A text that is read: which sentences of the catalogue it is made of.
///
/// Of all ways to read it the one with the most fixed text is taken. A text of several sentences is read as entries
/// divided by blanks.
final class Passage {
  /// A translation, and how much of the text was fixed in the entries it came from.
  struct Reading {
    var text: String
    var weight: Int
  }

  let bytes: [UInt8]
  private let words: [TextWord]
  private let indices: [EntryIndex]
  /// Where the text as a whole is looked up; its parts may be anywhere.
  private let first: [EntryIndex]
  fileprivate let lexicon: Lexicon
  /// Names of the data that hold a joining word, so that lists are not cut there.
  private let names: Set<String>
  private var known: [Range<Int>: Reading?] = [:]
  private var lists: [Range<Int>: Reading?] = [:]

  init(
    _ text: String, _ indices: [EntryIndex], within first: EntryIndex? = nil, _ lexicon: Lexicon,
    names: Set<String> = []
  ) {
    bytes = Array(text.utf8)
    words = TextWord.words(of: bytes)
    self.first = first.map { [$0] } ?? indices
    (self.indices, self.lexicon, self.names) = (indices, lexicon, names)
  }

  /// The whole text in translation; `nil` where a part of it has no entry.
  var translation: String? { reading(of: 0..<bytes.count)?.text }

  fileprivate func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  fileprivate func reading(of range: Range<Int>) -> Reading? {
    if let found = known[range] { return found }
    // An entry that begins with a phrase must not look for itself.
    known[range] = .some(nil)
    let best = sought(in: range)
    known[range] = .some(best)
    return best
  }

  private func sought(in range: Range<Int>) -> Reading? {
    if !lexicon.texts.isEmpty, let translated = lexicon.translation(of: text(range)) {
      return Reading(text: translated, weight: range.count)
    }
    var best: Reading?
    let start = words.firstIndex { $0.range.lowerBound >= range.lowerBound } ?? words.count
    let end = words.lastIndex { $0.range.upperBound <= range.upperBound }.map { $0 + 1 } ?? 0
    for index in range.count == bytes.count ? first : indices {
      for number in index.candidates(for: words[min(start, end)..<end]) {
        let entry = index.entry(number)
        guard mayBegin(entry.pattern, range) else { continue }
        var attempt = Attempt(passage: self, entry: entry, range: range)
        if let reading = attempt.reading(), reading.weight > best?.weight ?? -1 { best = reading }
      }
    }
    return best
  }

  /// Whether the pattern's first fixed text stands here, its first letter aside: most do not, and need no attempt.
  private func mayBegin(_ pattern: SentencePattern, _ range: Range<Int>) -> Bool {
    guard case .text(let fixed)? = pattern.pieces.first else { return true }
    guard fixed.count <= range.count else { return false }
    for offset in fixed.indices.dropFirst() where bytes[range.lowerBound + offset] != fixed[offset] {
      return false
    }
    return true
  }

  /// How much fixed text a hole would hold here; `nil` where it cannot hold this.
  fileprivate func weight(_ kind: SentencePattern.Kind, _ range: Range<Int>) -> Int? {
    switch kind {
    case .any: return 0
    case .number: return 1
    case .phrase: return reading(of: range)?.weight
    case .phrases: return phrases(range)?.weight
    case .name, .list, .names:
      // Names end where another clause begins.
      let isCut = range.dropLast().contains {
        bytes[$0] == UInt8(ascii: ";") && bytes[$0 + 1] == UInt8(ascii: " ")
      }
      return isCut ? nil : 0
    }
  }

  /// What a hole holds, in translation; a column's title is small within a sentence.
  fileprivate func said(_ kind: SentencePattern.Kind, _ range: Range<Int>, isFirst: Bool) -> String {
    let english = text(range)
    switch kind {
    case .any: return english
    case .number: return PrintedNumbers.withDecimalComma(english)
    case .phrase: return reading(of: range)?.text ?? english
    case .phrases: return phrases(range)?.text ?? english
    case .name: return isFirst ? lexicon.columns[english] ?? english : lexicon.inSentence(english)
    case .list: return NameList(english, names: names).vietnamese()
    case .names:
      let list = NameList(english, names: names).vietnamese(lexicon.inSentence)
      // Titles alone were changed, so that what begins otherwise than it did is one.
      return isFirst && list.first != english.first ? list.prefix(1).uppercased() + list.dropFirst() : list
    }
  }

  /// Phrases one after another, each with an entry of its own.
  private func phrases(_ range: Range<Int>) -> Reading? {
    if let found = lists[range] { return found }
    var best = reading(of: range)
    for (english, vietnamese) in [(", ", ", "), ("; ", "; "), (" and ", " và "), (" or ", " hoặc ")] {
      let sign = Array(english.utf8)
      var place = range.lowerBound + 1
      while place + sign.count < range.upperBound {
        defer { place += 1 }
        guard bytes[place] == sign[0], bytes[place..<(place + sign.count)].elementsEqual(sign),
          let first = reading(of: range.lowerBound..<place),
          let rest = phrases((place + sign.count)..<range.upperBound)
        else { continue }
        let weight = first.weight + rest.weight
        if weight > best?.weight ?? -1 {
          best = Reading(text: first.text + vietnamese + rest.text, weight: weight)
        }
      }
    }
    lists[range] = .some(best)
    return best
  }
}

/// One entry tried on one stretch of a passage.
private struct Attempt {
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
        text += passage.said(entry.pattern.holes[number].kind, spans[number], isFirst: place == 0)
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
