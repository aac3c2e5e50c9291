/// What the program says, sentence by sentence, with its translation: the text of a catalogue, taken apart.
///
/// Entries are pairs of lines, `en` and `vi`, a blank line between them; `#` begins a comment. `@sentences`,
/// `@headings` and `@cells TABLE.COLUMN` begin sections. What stands in an entry is read by `SentencePattern`.
public struct Catalogue: Sendable {
  public enum Section: Hashable, Sendable {
    /// Notes, errors, and the clauses used inside them.
    case sentences
    /// Headings of columns, titles of tables, labels of rows.
    case headings
    /// Words of ours in the cells of a displayed table's column.
    case cells(table: String, column: String)
  }

  /// A sentence and its translation, both as the catalogue writes them.
  public struct Entry: Sendable {
    public let section: Section
    /// Where it stands, for messages.
    public let line: Int
    public let english: String
    public let translated: String
  }

  public let entries: [Entry]

  /// - Throws: `CatalogueError`, which names the line. Patterns are not looked into: that takes time, and a test does it.
  public init(_ text: String) throws(CatalogueError) {
    var entries: [Entry] = []
    var (section, english) = (Section?.none, String?.none)
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: "@") {
        guard english == nil else { throw CatalogueError(line: number - 1, "a sentence without vi") }
        section = try Self.section(String(Substring(line)), number)
      } else if let sentence = Self.content(of: line, "en  ") {
        guard english == nil else { throw CatalogueError(line: number - 1, "a sentence without vi") }
        english = sentence
      } else if let translated = Self.content(of: line, "vi  ") {
        guard let sentence = english else { throw CatalogueError(line: number, "vi without en before it") }
        guard let section else { throw CatalogueError(line: number, "an entry before any section") }
        entries.append(Entry(section: section, line: number - 1, english: sentence, translated: translated))
        english = nil
      } else {
        throw CatalogueError(
          line: number, "neither en, vi, a section nor a comment: \(String(Substring(line)))")
      }
    }
    guard english == nil else { throw CatalogueError(line: number, "a sentence without vi") }
    self.entries = entries
  }

  private static func content(of line: Substring.UTF8View, _ start: String) -> String? {
    line.starts(with: start.utf8) ? String(Substring(line.dropFirst(start.utf8.count))) : nil
  }

  private static func section(_ line: String, _ number: Int) throws(CatalogueError) -> Section {
    let words = line.split(separator: " ")
    switch (words[0], words.count) {
    case ("@sentences", 1): return .sentences
    case ("@headings", 1): return .headings
    case ("@cells", 2):
      let names = words[1].split(separator: ".", maxSplits: 1)
      guard names.count == 2 else { break }
      return .cells(table: String(names[0]), column: String(names[1]))
    default: break
    }
    throw CatalogueError(
      line: number, "no such section: \(line); there are @sentences, @headings and @cells TABLE.COLUMN")
  }
}

/// What is wrong with a catalogue, and where.
public struct CatalogueError: Error, Equatable, CustomStringConvertible {
  public let line: Int
  public let problem: String

  init(line: Int, _ problem: String) {
    (self.line, self.problem) = (line, problem)
  }

  public var description: String { "catalogue, line \(line): \(problem)" }
}
