/// The encoding of a file's bytes, from what they are.
///
/// A byte order mark decides; else zeros at every other place mean UTF-16; else bytes that are valid UTF-8 are that. What
/// is left, and UTF-8 in which most words with marks are no Vietnamese syllables, is read in each Vietnamese encoding, and
/// the one that makes most of them syllables is taken, if that is at least four of five, and three. Windows-1252 is what
/// remains for words of other languages, unless the bytes are UTF-8 but for a few, which is damage and no encoding.
///
/// The trap: each of these byte encodings gives some text for any bytes, so a table of frequencies guesses always and is
/// wrong silently; that words are spelled as Vietnamese is spells out which reading is one.
public struct EncodingGuess: Sendable, Equatable {
  /// `nil` where no encoding fits.
  public let encoding: TextEncoding?
  /// The words with marks, and how many of them are syllables as read; 0 where that was not asked.
  public let words: Int
  public let syllables: Int

  /// Bytes looked at.
  private static let most = 1 << 17
  /// Of words with marks, to believe a Vietnamese reading, and how many of them.
  private static let enough = (share: 0.8, words: 3)

  public init(_ bytes: [UInt8]) {
    let sample = Array(bytes.prefix(Self.most))
    // A letter of several bytes may be cut at the end of the sample.
    let cut = bytes.count > sample.count ? 3 : 0
    self =
      (markedEncoding(bytes) ?? wideEncoding(sample)).map { EncodingGuess($0) }
      ?? EncodingGuess(unmarked: sample, cut: cut)
  }

  private init(unmarked sample: [UInt8], cut: Int) {
    let whole = (0...cut).map { sample.dropLast($0) }.first { String(validating: $0, as: UTF8.self) != nil }
    if let whole {
      let asItIs = VietnameseSyllables.count(String(decoding: whole, as: UTF8.self))
      let isPlain = asItIs.share.map { $0 >= 0.5 } ?? true
      self =
        isPlain
        ? EncodingGuess(.utf8, asItIs)
        : Self.best(of: [.tcvn3InUTF8, .vniInUTF8], whole) ?? EncodingGuess(.utf8, asItIs)
    } else {
      self =
        Self.best(of: [.windows1258, .tcvn3, .vni], sample[...])
        ?? EncodingGuess(isWestern(sample) ? .windows1252 : nil)
    }
  }

  /// The encoding that makes most words with marks Vietnamese syllables; `nil` where none makes enough of them.
  private static func best(of encodings: [TextEncoding], _ sample: ArraySlice<UInt8>) -> EncodingGuess? {
    let readings = encodings.compactMap { encoding in
      encoding.text(Array(sample)).map { EncodingGuess(encoding, VietnameseSyllables.count($0)) }
    }
    let found = readings.max { $0.share < $1.share }
    return found.flatMap { $0.share >= enough.share && $0.syllables >= enough.words ? $0 : nil }
  }

  private var share: Double { words == 0 ? 0 : Double(syllables) / Double(words) }

  private init(_ encoding: TextEncoding?, _ count: VietnameseSyllables.Count? = nil) {
    (self.encoding, words, syllables) = (encoding, count?.marked ?? 0, count?.syllables ?? 0)
  }
}

private func markedEncoding(_ bytes: [UInt8]) -> TextEncoding? {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
  if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
  if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
  return nil
}

/// UTF-16 without a mark: digits, commas and line ends have a zero for their high byte.
private func wideEncoding(_ sample: [UInt8]) -> TextEncoding? {
  guard sample.count >= 4, sample.count % 2 == 0 || sample.count == 1 << 17 else { return nil }
  var zeros = [0, 0]
  for (place, byte) in sample.enumerated() where byte == 0 { zeros[place % 2] += 1 }
  let needed = sample.count / 5
  if zeros[1] > needed, zeros[0] == 0 { return .utf16LittleEndian }
  if zeros[0] > needed, zeros[1] == 0 { return .utf16BigEndian }
  return nil
}

/// Whether bytes that are no UTF-8 look like Windows-1252: at least two words with letters beyond ASCII, and hardly any
/// letters that UTF-8 would have written in several bytes.
private func isWestern(_ sample: [UInt8]) -> Bool {
  guard let text = TextEncoding.windows1252.text(sample) else { return false }
  let words = text.split(whereSeparator: { !$0.isLetter }).filter { !$0.allSatisfy(\.isASCII) }
  let pairs = zip(sample, sample.dropFirst()).filter {
    (0xC3...0xC6).contains($0) && (0x80...0xBF).contains($1)
  }
  return words.count >= 2 && pairs.count < 2
}
