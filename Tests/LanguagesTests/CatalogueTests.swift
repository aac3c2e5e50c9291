import Foundation
import Testing

@testable import Languages

struct CatalogueTests {
  @Test func `entries are pairs of lines under sections`() throws {
    let catalogue = try Catalogue(
      """
      # a comment
      @sentences

      en  {n:#} row[s] left out.
      vi  Bỏ {n} dòng.

      @cells trend.direction
      en  level
      vi  đi ngang
      """)
    #expect(catalogue.entries.map(\.english) == ["{n:#} row[s] left out.", "level"])
    #expect(catalogue.entries.map(\.line) == [4, 8])
    #expect(catalogue.entries.map(\.section) == [.sentences, .cells(table: "trend", column: "direction")])
  }

  @Test(arguments: [
    ("@sentences\nen  a b\n", 3), ("@sentences\nvi  a b\n", 2), ("en  a\nvi  b\n", 2),
    ("@sentences\nen  a\nen  b\n", 2), ("@words\n", 1), ("@cells trend\n", 1), ("@sentences\nEN a\n", 2),
  ])
  func `a slip is named by its line`(_ text: String, _ line: Int) {
    #expect { try Catalogue(text) } throws: { ($0 as? CatalogueError)?.line == line }
  }

  static let vietnamese = (try? Catalogue(vietnameseCatalogue).entries) ?? []

  @Test func `the Vietnamese catalogue can be read`() throws {
    #expect(try Catalogue(vietnameseCatalogue).entries.count > 1000)
  }

  @Test func `every entry can be taken apart, and its translation uses only its holes`() {
    for entry in Self.vietnamese {
      #expect(throws: Never.self, "line \(entry.line)") {
        let pattern = try SentencePattern(entry.english)
        _ = try SentenceTemplate(entry.translated, holes: pattern.holes)
      }
    }
  }

  /// Entries without words of their own that hold text of any kind: signs or numbers tell where they may stand.
  static let open: Set = [
    "({m})", "\"{names}\"", "{columns:list} {a:#}|{b:#}", "{columns:list} {a:#}|{b:#}, {rest:phrase}",
    "{file}:{line:#}: {what:phrase}", "<!--= {reference} -->: {what:phrase}", "--{option}: {what:phrase}",
    "{n:#} {word:phrase} ({units})", "{column}, {title:name}", "({name}) {title:phrase}",
    "({models}): {note:phrase}", "({model}) {p:phrase}",
  ]

  @Test func `no entry takes any text for its own`() throws {
    for entry in Self.vietnamese where !Self.open.contains(entry.english) {
      if case .cells = entry.section { continue }
      let pattern = try SentencePattern(entry.english)
      let holdsAny = pattern.holes.contains { [.any, .list, .names].contains($0.kind) }
      #expect(pattern.hasWords || !holdsAny, "line \(entry.line): \(entry.english)")
    }
  }

  @Test func `no sentence has two entries`() {
    var lines: [String: Int] = [:]
    for entry in Self.vietnamese {
      let key = "\(entry.section) \(entry.english)"
      #expect(lines[key] == nil, "line \(entry.line) repeats line \(lines[key] ?? 0): \(entry.english)")
      lines[key] = entry.line
    }
  }

  /// Words of sentences, which no name, option or formula is.
  static let english: Set = [
    "the", "of", "and", "is", "are", "was", "were", "with", "without", "which", "that", "this", "row", "rows",
    "columns", "value", "values", "between", "from", "other", "must", "cannot", "should", "than", "where",
  ]

  /// Entries whose translation holds such a word because it is typed so.
  static let typed: Set<String> = ["columns ({reason})", "columns ({reason}); {rest}"]

  @Test func `no translation holds English words`() {
    for entry in Self.vietnamese where !Self.typed.contains(entry.translated) {
      let fixed = Self.withoutTyped(entry.translated)
      let words = fixed.split { !$0.isLetter && !"_.".contains($0) }.map { $0.lowercased() }
      let found = words.filter(Self.english.contains)
      #expect(found.isEmpty, "line \(entry.line): \(found) in \(entry.translated)")
    }
  }

  /// Without holes, options and what stands in quotes, which readers type as it is.
  private static func withoutTyped(_ text: String) -> String {
    text.replacing(/\{[^}]*\}/, with: " ").replacing(/"[^"]*"/, with: " ").replacing(/--[a-z-]+/, with: " ")
      .replacing(/reformstat [a-z]+/, with: " ").replacing(/\S*\[row\S*/, with: " ")
  }

  @Test func `a translation has the numbers of its sentence`() {
    for entry in Self.vietnamese {
      let (english, translated) = (Self.numbers(entry.english), Self.numbers(entry.translated))
      #expect(english.isSuperset(of: translated), "line \(entry.line): \(translated) in \(entry.translated)")
    }
  }

  private static func numbers(_ text: String) -> Set<String> {
    let fixed = text.replacing(/\{[^}]*\}/, with: " ").replacing(",", with: ".")
    return Set(fixed.matches(of: /\d\d+(?:\.\d+)?|\d\.\d+/).map { String($0.output) })
  }
}
