/// Names joined as English joins them: "A, B and C", "A, B and 3 more", "A or B".
struct NameList {
  private(set) var items: [String] = []
  /// What stands before the last item; `nil` for commas throughout.
  private(set) var word: Word?
  /// How many are not named.
  private(set) var more: String?

  enum Word: String, CaseIterable {
    case and = " and "
    case or = " or "
  }

  /// - Parameter names: whole names that hold a joining word or a comma themselves.
  init(_ text: String, names: Set<String> = []) {
    var rest = Substring(text)
    if !names.contains(text), let cut = Self.lastWord(in: text, names) {
      word = cut.word
      let last = text[cut.range.upperBound...]
      rest = text[..<cut.range.lowerBound]
      if last.hasSuffix(" more"), last.dropLast(5).allSatisfy(\.isNumber) {
        more = String(last.dropLast(5))
      } else {
        items = [String(last)]
      }
    }
    items = Self.parts(of: String(rest), names) + items
    guard word == .and, items.dropLast(1).contains(where: { $0.contains(" and ") && !names.contains($0) })
    else { return }
    // Pairs: "a and b, c and d" was cut inside the last of them.
    (word, items) = (nil, Self.parts(of: text, names))
    items = items.map { names.contains($0) ? $0 : $0.split(separator: " and ").joined(separator: " và ") }
  }

  /// The joining word before the last item, where it is not inside a name.
  private static func lastWord(in text: String, _ names: Set<String>) -> (
    range: Range<String.Index>, word: Word
  )? {
    for word in Word.allCases {
      var end = text.endIndex
      while let range = text[..<end].lastRange(of: word.rawValue) {
        let last = text[range.upperBound...]
        let before = text[..<range.lowerBound].split(separator: ", ").last.map(String.init) ?? ""
        let isInside = names.contains(before + word.rawValue + last)
        if !isInside { return last.contains(", ") ? nil : (range, word) }
        end = range.lowerBound
      }
    }
    return nil
  }

  private static func parts(of text: String, _ names: Set<String>) -> [String] {
    if names.contains(text) { return [text] }
    return text.split(separator: ", ", omittingEmptySubsequences: false).map(String.init)
  }

  /// The list in Vietnamese; items that hold a decimal comma are kept apart by semicolons.
  func vietnamese(_ translated: (String) -> String = { $0 }) -> String {
    let items = items.map(translated)
    let comma = items.contains(where: hasDecimalComma) ? "; " : ", "
    if let more { return "\(items.joined(separator: comma)) và \(more) mục khác" }
    guard let word, items.count > 1 else { return items.joined(separator: comma) }
    return items.dropLast().joined(separator: comma) + (word == .and ? " và " : " hoặc ") + (items.last ?? "")
  }
}

private func hasDecimalComma(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
  return bytes.indices.dropFirst().dropLast().contains {
    bytes[$0] == UInt8(ascii: ",") && isDigit(bytes[$0 - 1]) && isDigit(bytes[$0 + 1])
  }
}

extension StringProtocol {
  /// Where a text occurs last.
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    var place = endIndex
    while true {
      if self[place...].hasPrefix(text) { return place..<index(place, offsetBy: text.count) }
      if place == startIndex { return nil }
      place = index(before: place)
    }
  }
}
