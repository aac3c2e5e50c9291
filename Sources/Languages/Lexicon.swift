/// What the data themselves say in the other language: titles of columns and of the dataset, from its codebook.
public struct Lexicon: Sendable {
  /// Titles of columns, by name.
  public var columns: [String: String] = [:]
  /// Whole texts of the codebook, such as the dataset's title, with their translation.
  public var texts: [String: String] = [:]
  /// What a codebook lists in a column of titles, with its translation: words such as "Rank", which mean something else
  /// inside a sentence.
  public var titles: [String: String] = [:]
  /// Texts of the data that have no translation and stand as they are, so that nobody misses one.
  public var verbatim: Set<String> = []

  public init() {}

  /// A text's translation, whichever case it begins with.
  func translation(of text: String) -> String? {
    texts[text] ?? texts[text.prefix(1).uppercased() + text.dropFirst()]
  }

  func isColumn(_ name: String) -> Bool { columns[name] != nil || verbatim.contains(name) }

  /// A column's title as it stands inside a sentence, where only names and abbreviations keep a capital.
  func inSentence(_ name: String) -> String {
    // A column called year without a title is the word itself: "over 10 year" would be read in no language.
    guard let title = columns[name] else { return name == "year" ? "năm" : name }
    let second = title.dropFirst().first
    return second?.isUppercase ?? true ? title : title.prefix(1).lowercased() + title.dropFirst()
  }
}
