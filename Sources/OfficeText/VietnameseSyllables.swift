/// Whether words are Vietnamese syllables, by their spelling: an onset, a rhyme, at most one tone.
enum VietnameseSyllables {
  /// How many words with a letter beyond ASCII a text has, and how many of these are syllables.
  struct Count: Equatable {
    var marked = 0
    var syllables = 0

    /// Of the words with marks; `nil` without any.
    var share: Double? { marked == 0 ? nil : Double(syllables) / Double(marked) }
  }

  static func count(_ text: String) -> Count {
    var count = Count()
    for word in text.split(whereSeparator: { !$0.isLetter }) where !word.allSatisfy(\.isASCII) {
      count.marked += 1
      if isSyllable(word) { count.syllables += 1 }
    }
    return count
  }

  static func isSyllable(_ word: Substring) -> Bool {
    var plain = ""
    var tones = 0
    for letter in word.lowercased() {
      let base = VietnameseLetters.toneless[letter] ?? letter
      if base != letter { tones += 1 }
      plain.append(base)
    }
    guard tones <= 1 else { return false }
    return onsets.contains { onset in
      plain.hasPrefix(onset) && rhymes.contains(String(plain.dropFirst(onset.count)))
    }
  }

  private static let onsets =
    words(
      "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x") + [""]

  private static let rhymes = Set(
    words(
      """
      a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
      e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
      i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y ych ynh yt
      o oa oac oach oai oam oan oang oanh oao oap oat oay oc oăc oăm oăn oăng oăt oe oen oeo oet oi om on ong ooc oong
      op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
      u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh
      uyt uyn uyu ư ưa ưc ươc ươi ươm ươn ương ươp ươt ươu ưi ưm ưn ưng ưt ưu yêm yên yêng yêt yêu
      """))

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init)
  }
}
