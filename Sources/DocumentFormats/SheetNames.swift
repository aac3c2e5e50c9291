/// Names for sheets that every spreadsheet takes: at most 31 units of UTF-16, without []:*?/\, no apostrophe at an end,
/// never "History", which Excel keeps for itself, and each once, whatever its case.
struct SheetNames {
  private static let longest = 31
  private var taken: Set<String> = ["history"]

  /// The name, or the nearest that is allowed and free.
  mutating func name(for wanted: String) -> String {
    let plain = String(wanted.map { "[]:*?/\\".contains($0) || $0.isNewline ? "-" : $0 })
    let base = String(
      plain.drop { $0 == "'" || $0 == " " }.reversed().drop { $0 == "'" || $0 == " " }.reversed())
    var name = Self.cut(base.isEmpty ? "table" : base, to: Self.longest)
    var count = 1
    while !taken.insert(name.lowercased()).inserted {
      count += 1
      let ending = "_\(count)"
      name = Self.cut(base, to: Self.longest - ending.utf16.count) + ending
    }
    return name
  }

  private static func cut(_ text: String, to length: Int) -> String {
    var (kept, used) = ("", 0)
    for character in text {
      used += character.utf16.count
      if used > length { break }
      kept.append(character)
    }
    return kept
  }
}
