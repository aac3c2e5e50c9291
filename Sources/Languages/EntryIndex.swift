/// The entries of a section, found by a word that stands in their fixed text.
///
/// Of fifteen hundred entries only those whose longest fixed word occurs in a text are ever taken apart and tried.
final class EntryIndex {
  /// An entry taken apart.
  struct Compiled {
    let pattern: SentencePattern
    let template: SentenceTemplate
    let hasWords: Bool
  }

  let entries: [Catalogue.Entry]
  private var byWord: [UInt64: [Int]] = [:]
  /// Entries without a fixed word.
  private var always: [Int] = []
  /// Bytes of fixed text: the more, the more special.
  private var weights: [Int] = []
  private var compiled: [Int: Compiled] = [:]

  init(_ entries: [Catalogue.Entry]) {
    self.entries = entries
    weights.reserveCapacity(entries.count)
    byWord.reserveCapacity(entries.count)
    for (number, entry) in entries.enumerated() {
      let key = FixedWords(entry.english)
      weights.append(key.weight)
      if let word = key.longest { byWord[word, default: []].append(number) } else { always.append(number) }
    }
  }

  /// Entries that may match, the most fixed text first.
  func candidates(for words: ArraySlice<TextWord>) -> [Int] {
    var found = always
    for word in words { if let numbers = byWord[word.hash] { found += numbers } }
    let sorted = found.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    // A word that stands twice brings its entries twice.
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }

  /// The entry taken apart, once; a catalogue with a broken entry is a bug that a test finds.
  func entry(_ number: Int) -> Compiled {
    if let known = compiled[number] { return known }
    let entry = entries[number]
    do throws(PatternError) {
      let pattern = try SentencePattern(entry.english)
      let template = try SentenceTemplate(entry.translated, holes: pattern.holes)
      let made = Compiled(pattern: pattern, template: template, hasWords: pattern.hasWords)
      compiled[number] = made
      return made
    } catch {
      preconditionFailure("catalogue, line \(entry.line): \(error.problem)")
    }
  }
}

/// The longest word of a pattern's fixed text, and how much fixed text there is.
private struct FixedWords {
  private(set) var longest: UInt64?
  private(set) var weight = 0

  init(_ english: String) {
    var length = 0
    // Words that touch a hole or a choice are only parts of words.
    var (word, isWhole, depth) = (FoldedHash(), true, 0)
    var isEscaped = false
    func end(_ touches: Bool) -> (UInt64, Int)? {
      word.count > 0 && isWhole && !touches ? (word.value, word.count) : nil
    }
    for byte in english.utf8 {
      let opens = !isEscaped && (byte == UInt8(ascii: "{") || byte == UInt8(ascii: "["))
      let closes = !isEscaped && (byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]"))
      if depth > 0 {
        if closes { (depth, word, isWhole) = (0, FoldedHash(), false) }
      } else if isWordByte(byte), !(isEscaped && byte == UInt8(ascii: "n")) {
        word.add(byte)
        weight += 1
      } else {
        if let (hash, count) = end(opens), count > length { (longest, length) = (hash, count) }
        (word, isWhole) = (FoldedHash(), true)
        if opens { depth = 1 } else { weight += 1 }
      }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    if let (hash, count) = end(false), count > length { longest = hash }
  }
}

/// A word's hash without regard to the case of ASCII letters (FNV-1a).
private struct FoldedHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var count = 0

  mutating func add(_ byte: UInt8) {
    let folded = (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
    value = (value ^ UInt64(folded)) &* 0x100_0000_01b3
    count += 1
  }
}

/// Letters, digits, and all bytes of letters beyond ASCII.
func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x80...: true
  default: false
  }
}

/// A word of a text, and where it stands.
struct TextWord {
  let hash: UInt64
  let range: Range<Int>

  static func words(of bytes: [UInt8]) -> [TextWord] {
    var (words, word) = ([TextWord](), FoldedHash())
    for (place, byte) in (bytes + [0]).enumerated() {
      if isWordByte(byte) {
        word.add(byte)
      } else if word.count > 0 {
        words.append(TextWord(hash: word.value, range: (place - word.count)..<place))
        word = FoldedHash()
      }
    }
    return words
  }
}
