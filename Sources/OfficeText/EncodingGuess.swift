/// The encoding of a file's bytes, from what they are.
///
/// A byte order mark decides; else zeros at every other place mean UTF-16; else bytes that are valid UTF-8 are that. What
/// is left, and UTF-8 in which most words with marks are no Vietnamese syllables, is read in each Vietnamese encoding, and
/// the one that makes most of them syllables is taken, if that is at least four of five. Windows-1252 is what remains for
/// bytes of other languages.
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
  /// Of words with marks, to believe a Vietnamese reading.
  private static let enough = 0.8

  public init(_ bytes: [UInt8]) {
    let sample = Array(bytes.prefix(Self.most))
    self =
      (markedEncoding(bytes) ?? wideEncoding(sample)).map { EncodingGuess($0) }
      ?? EncodingGuess(unmarked: sample)
  }

  private init(unmarked sample: [UInt8]) {
    // A letter of several bytes may be cut at the end of the sample.
    let whole = (0..<4).map { sample.dropLast($0) }.first { String(validating: $0, as: UTF8.self) != nil }
    if let whole {
      let asItIs = VietnameseSyllables.count(String(decoding: whole, as: UTF8.self))
      let isPlain = asItIs.share.map { $0 >= 0.5 } ?? true
      self =
        isPlain
        ? EncodingGuess(.utf8, asItIs)
        : Self.best(of: [.tcvn3InUTF8, .vniInUTF8], whole) ?? EncodingGuess(.utf8, asItIs)
    } else {
      let isWestern = TextEncoding.windows1252.text(sample) != nil
      self =
        Self.best(of: [.windows1258, .tcvn3, .vni], sample[...])
        ?? EncodingGuess(isWestern ? .windows1252 : nil)
    }
  }

  /// The encoding that makes most words with marks Vietnamese syllables; `nil` where none makes enough of them.
  private static func best(of encodings: [TextEncoding], _ sample: ArraySlice<UInt8>) -> EncodingGuess? {
    let readings = encodings.compactMap { encoding in
      encoding.text(Array(sample)).map { EncodingGuess(encoding, VietnameseSyllables.count($0)) }
    }
    let found = readings.max { $0.share < $1.share }
    return found.flatMap { $0.share >= enough ? $0 : nil }
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
