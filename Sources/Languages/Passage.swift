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
  let lexicon: Lexicon
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

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func reading(of range: Range<Int>) -> Reading? {
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
  func weight(_ kind: SentencePattern.Kind, _ range: Range<Int>) -> Int? {
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
  func said(_ kind: SentencePattern.Kind, _ range: Range<Int>, isFirst: Bool) -> String {
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

  /// Whether a sentence begins here, and not a clause within one.
  func startsSentence(_ place: Int) -> Bool {
    place < 2 || bytes[place - 1] == UInt8(ascii: " ") && ".!?".utf8.contains(bytes[place - 2])
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
