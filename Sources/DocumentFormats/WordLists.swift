/// The lists of a Word document: one of bullets, and one of numbers for each that counts by itself.
enum WordLists {
  static let deepest = 5
  static let bulletNumber = 1
  private static let bullets = ["•", "–", "◦", "•", "–", "◦"]

  /// Twips from the margin to the words of an entry.
  static func indent(_ depth: Int) -> Int { 567 + depth * 397 }

  static func part(numbered lists: [(list: Int, start: Int)]) -> String {
    let numbers = lists.enumerated().map { place, one in
      let starts = (0...deepest).map { level in
        "<w:lvlOverride w:ilvl=\"\(level)\"><w:startOverride w:val=\"\(one.start)\"/></w:lvlOverride>"
      }
      return
        "<w:num w:numId=\"\(bulletNumber + 1 + place)\"><w:abstractNumId w:val=\"1\"/>\(starts.joined())</w:num>"
    }
    return WordParts.head + "<w:numbering \(WordParts.namespaces)>" + kind(0, level: bullet)
      + kind(1, level: number)
      + "<w:num w:numId=\"\(bulletNumber)\"><w:abstractNumId w:val=\"0\"/></w:num>\(numbers.joined())</w:numbering>"
  }

  private static func kind(_ id: Int, level: (Int) -> String) -> String {
    let levels = (0...deepest).map { depth in
      "<w:lvl w:ilvl=\"\(depth)\"><w:start w:val=\"1\"/>\(level(depth))<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left="
        + "\"\(indent(depth))\" w:hanging=\"340\"/></w:pPr></w:lvl>"
    }
    return "<w:abstractNum w:abstractNumId=\"\(id)\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
      + "\(levels.joined())</w:abstractNum>"
  }

  private static func bullet(_ depth: Int) -> String {
    "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\(bullets[depth])\"/>"
  }

  private static func number(_ depth: Int) -> String {
    "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%\(depth + 1).\"/>"
  }
}
