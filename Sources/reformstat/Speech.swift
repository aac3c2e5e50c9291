import Datasets
import Figures
import Languages
import Tables

/// What people read, in the language that the command line asks for.
///
/// The environment has no say in it: the same line prints the same words everywhere.
struct Speech {
  let language: Language
  /// `nil` in English.
  let translator: Translator?
  /// Whether what has no translation is listed at the end, for the tests.
  private let listsUntranslated: Bool
  static let listing = "--list-untranslated"

  /// - Parameter lexicon: what the data's codebook says, made only where it is needed.
  init(_ lexicon: @autoclosure () -> Lexicon = Lexicon(), words: [String] = typedWords) {
    language = Language(asked: words)
    translator = language == .english ? nil : language.translator(lexicon())
    listsUntranslated = words.contains(Self.listing)
  }

  func text(_ text: String) -> String { translator?.text(text) ?? text }

  /// A message under its word, such as `Note`.
  func message(_ word: String, _ text: String) -> String { "\(self.text("\(word):")) \(self.text(text))\n" }

  /// The document as people read it; a workbook's numbers are shown by the program that opens it, and JSON and CSV stay
  /// as they are in every language.
  func document(_ document: Document, for format: ChosenFormat) -> Document {
    switch format {
    case .text(.json), .text(.csv): document
    case .office(.xlsx): translator?.document(document, .kept) ?? document
    case .text, .office: translator?.document(document) ?? document
    }
  }

  /// The picture with its words and decimal marks in the language.
  func figure(_ figure: Figure) -> Figure {
    guard let translator else { return figure }
    var figure = figure
    figure.mapTexts { translator.text($0) }
    figure.numbers = NumberStyle(hasComma: true)
    return figure
  }

  /// Says on standard error what was left in English, where that was asked for.
  func listUntranslated() {
    guard listsUntranslated, let translator else { return }
    for text in translator.untranslated { StandardError.write("untranslated: \(text)\n") }
  }
}

extension Lexicon {
  /// What the codebook of the data says in Vietnamese, and which of its texts have no other language.
  init(_ source: DataSource) {
    self.init()
    verbatim.insert(source.sourceName)
    guard let codebook = source.codebook else { return }
    verbatim.insert(codebook.title)
    texts[codebook.title] = codebook.titleVietnamese
    if let title = codebook.titleVietnamese { verbatim.insert(title) }
    guard let resource = source.resource else { return }
    let own = codebook.declaration?.textsVietnamese ?? [:]
    for text in codebook.texts { texts[text] = own[text] }
    for license in codebook.licenses.compactMap(\.title) { texts[license] = own[license] }
    verbatim.formUnion(codebook.texts)
    for text in resource.fields.compactMap(\.description) {
      texts[text] = own[text]
      verbatim.insert(text)
    }
    for field in resource.fields + codebook.made(in: resource) {
      columns[field.name] = field.titleVietnamese
      titles[field.title] = field.titleVietnamese
      // As `datasets` shows it.
      if let unit = field.unit, let title = field.titleVietnamese {
        titles["\(field.title) (\(unit))"] = "\(title) (\(own[unit] ?? unit))"
        // As a report says it, for a sentence of its own.
        texts["\(field.title) (\(unit))"] = "\(title) (\(own[unit] ?? unit))"
      }
    }
  }

  /// The texts of the codebook that an error may quote; columns keep their names in errors, to be typed again.
  init(ofTexts words: [String]) {
    self.init()
    guard let word = words.dropFirst().first(where: { !$0.hasPrefix("-") }),
      Language(asked: words) != .english,
      let source = try? DataSource.resolve(argument: word)
    else { return }
    texts = Lexicon(source).texts
  }

  /// The titles of the bundled datasets.
  init(_ summaries: [DatasetSummary]) {
    self.init()
    for summary in summaries { titles[summary.title] = summary.titleVietnamese }
  }
}
