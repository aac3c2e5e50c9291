public import Tables

/// Says in another language what the program composed in English.
///
/// A sentence is said whole or left as it was: half a translation is worse than none. What was left is remembered, so
/// that tests can see it.
public final class Translator {
  /// What numbers in cells become.
  public enum Numbers: Sendable {
    /// The text that is shown gets its decimal comma.
    case shown
    /// The text stays, as the program that opens the file shows the number by its own locale.
    case kept
  }

  private let lexicon: Lexicon
  private let sentences: EntryIndex
  private let headings: EntryIndex
  private var cells: [Catalogue.Section: EntryIndex] = [:]
  private var names: Set<String> = []
  private var spoken: [String: String] = [:]
  /// What had no entry, in the order met.
  public private(set) var untranslated: [String] = []

  public init(_ catalogue: Catalogue, _ lexicon: Lexicon = Lexicon()) {
    self.lexicon = lexicon
    let groups = Dictionary(grouping: catalogue.entries, by: \.section)
    sentences = EntryIndex(groups[.sentences] ?? [])
    headings = EntryIndex(groups[.headings] ?? [])
    for (section, entries) in groups where section != .sentences && section != .headings {
      cells[section] = EntryIndex(entries)
    }
  }

  /// A note, an error, or several lines of them; lines that are set in hold examples and stay where they have no entry.
  public func text(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let indent = line.prefix { $0 == " " }
      let content = String(line.dropFirst(indent.count))
      return indent + sentence(content, isExample: !indent.isEmpty)
    }.joined(separator: "\n")
  }

  private func sentence(_ text: String, isExample: Bool) -> String {
    if text.isEmpty { return text }
    if let known = spoken[text] ?? lexicon.texts[text] { return known }
    if lexicon.verbatim.contains(text) { return text }
    let translation = Passage(text, [sentences, headings], lexicon, names: names).translation
    if translation == nil, !isExample { untranslated.append(text) }
    spoken[text] = translation ?? text
    return translation ?? text
  }

  /// A heading or the title of a table, line by line; the name of a column gives the column's title.
  public func heading(_ text: String) -> String {
    if let known = translatedHeading(text) { return known }
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let known = translatedHeading(line)
      if known == nil { untranslated.append(line) }
      // A codebook's heading gives its title in both languages.
      if lines.last != known ?? line { lines.append(known ?? line) }
    }
    return lines.joined(separator: "\n")
  }

  private func translatedHeading(_ text: String) -> String? {
    if text.isEmpty { return text }
    if let title = lexicon.columns[text] ?? lexicon.texts[text] { return title }
    if PrintedNumbers.isNumeric(text) { return PrintedNumbers.withDecimalComma(text) }
    return Passage(text, [headings, sentences], within: headings, lexicon, names: names).translation
      ?? (lexicon.verbatim.contains(text) || text.contains(" ~ ") ? text : nil)
  }

  /// A cell's text, by the column it stands in.
  public func cell(_ cell: TableCell, in column: TableColumn, of table: String, _ numbers: Numbers = .shown)
    -> TableCell
  {
    let text = cell.text
    if text.isEmpty { return cell }
    var cell = cell
    let isNumber =
      switch cell.value {
      case .number, .integer: true
      case .missing, .text, .flag: false
      }
    if PrintedNumbers.isNumeric(text), isNumber || column.alignment == .right {
      if !(isNumber && numbers == .kept) { cell.text = numeric(text) }
      return cell
    }
    if column.key == "title", let title = lexicon.texts[text] {
      cell.text = title
      return cell
    }
    guard let index = index(table, column.key) else { return cell }
    let indent = text.prefix { $0 == " " }
    cell.text = indent + word(String(text.dropFirst(indent.count)), index, "\(table).\(column.key)")
    return cell
  }

  /// A word of ours in a cell, a column's name, or several of them.
  private func word(_ text: String, _ index: EntryIndex, _ place: String) -> String {
    if let known = spoken["\(place) \(text)"] { return known }
    let isOfData = Self.isOfData(place)
    let names = text.split(separator: " + ").map(String.init)
    let value =
      if isOfData, names.allSatisfy({ lexicon.columns[$0] != nil }) {
        place.hasSuffix(".term")
          ? names.compactMap { lexicon.columns[$0] }.joined(separator: " + ")
          : names.map(lexicon.inSentence).joined(separator: " + ")
      } else if PrintedNumbers.isNumeric(text) {
        PrintedNumbers.withDecimalComma(text)
      } else {
        Passage(text, [index, sentences], within: index, lexicon, names: self.names).translation
      }
    if value == nil, !isOfData, !lexicon.verbatim.contains(text) { untranslated.append("\(place): \(text)") }
    spoken["\(place) \(text)"] = value ?? text
    return value ?? text
  }

  /// Whether words of ours stand among those of the data there.
  private static func isOfData(_ place: String) -> Bool {
    let column = place.split(separator: ".").last ?? ""
    return ["term", "group", "column", "most_frequent", "level"].contains(column)
      || column.hasPrefix("model_")
  }

  /// Numbers of a cell; a pair of them is kept apart by a semicolon.
  private func numeric(_ text: String) -> String {
    let local = PrintedNumbers.withDecimalComma(text)
    guard local != text, text.utf8.contains(UInt8(ascii: ",")) else { return local }
    let parts = text.split(separator: ", ", omittingEmptySubsequences: false).map(String.init)
    return parts.map(PrintedNumbers.withDecimalComma).joined(separator: "; ")
  }

  /// The entries of a column: its own, or those of all columns whose keys begin so (`model_*`).
  private func index(_ table: String, _ column: String) -> EntryIndex? {
    if let own = cells[.cells(table: table, column: column)] { return own }
    for case (.cells(table, let start), let index) in cells where start.last == "*" {
      if column.hasPrefix(start.dropLast()) { return index }
    }
    return nil
  }

  /// The document as people read it: displayed tables, their notes, and its own. Tidy tables keep names and values;
  /// only their notes are said.
  public func document(_ document: Document, _ numbers: Numbers = .shown) -> Document {
    names = Self.joinedNames(in: document)
    let original = document
    var document = document
    document.display = document.display.map { table($0, numbers) }
    for place in document.data.indices { document.data[place].notes = document.data[place].notes.map(text) }
    document.notes = document.notes.map(text)
    if let note = columnNote(original, document) { document.notes.append(note) }
    return document
  }

  /// What the columns are called in the data, as a reader who types a command needs them; not where a table of the
  /// codebook says it already.
  private func columnNote(_ original: Document, _ translated: Document) -> String? {
    let listed = original.display.contains { $0.columns.contains { $0.key == "title" } }
    guard !lexicon.columns.isEmpty, !listed else { return nil }
    let (english, said) = (Self.words(of: original), Self.words(of: translated).lowercased())
    let occurring = Set(english.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
    let labels = Set(original.display.flatMap { table in table.rows.compactMap { $0.cells.first?.text } })
    let used = lexicon.columns.filter { name, title in
      name != title
        && (labels.contains(name) || occurring.contains(name) && said.contains(title.lowercased()))
    }
    guard !used.isEmpty else { return nil }
    let pairs = used.sorted { $0.key < $1.key }.map { "\($0.key) = \(lexicon.inSentence($0.key))" }
    return text("Columns by their names: \(pairs.joined(separator: "; ")).")
  }

  private static func words(of document: Document) -> String {
    let tables = document.display.flatMap { [$0.title] + $0.columns.map(\.title) + $0.notes }
    let labels = document.display.flatMap { table in table.rows.compactMap { $0.cells.first?.text } }
    return (tables + labels + document.notes).joined(separator: "\n")
  }

  private func table(_ table: Table, _ numbers: Numbers) -> Table {
    var translated = table
    translated.title = table.title.isEmpty ? "" : heading(table.title)
    // A tidy table that is shown keeps its keys; a listing of data has columns of the data.
    let isTidy = table.columns.allSatisfy { $0.title == $0.key }
    for (place, column) in table.columns.enumerated() {
      translated.columns[place].title =
        isTidy ? lexicon.columns[column.title] ?? column.title : heading(column.title)
      for row in table.rows.indices {
        translated.rows[row].cells[place] = cell(
          table.rows[row].cells[place], in: column, of: table.name, numbers)
      }
    }
    translated.notes = table.notes.map(text)
    return translated
  }

  /// Names of the data that would be cut where a list of names is.
  private static func joinedNames(in document: Document) -> Set<String> {
    var names: Set<String> = []
    for table in document.display + document.data {
      for row in table.rows {
        for case .text(let text) in row.cells.map(\.value) where text.utf8.contains(UInt8(ascii: " ")) {
          if [" and ", " or ", ", "].contains(where: text.contains) { names.insert(text) }
        }
      }
    }
    return names
  }
}
