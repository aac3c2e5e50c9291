import Foundation
import Testing

@testable import Languages

/// Whatever the sources say in words stands in the catalogue: a sentence that somebody adds to a command is missed here
/// even if no recorded command shows it.
struct SourceTextsTests {
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

  /// Layers and files in which no reader's words stand: tools of ours, help in English, formats' own language.
  private static let silent = [
    "Studies/", "Benchmarks/", "Languages/", "reformstat/Help/", "Datasets/Vocabulary.swift",
    "DocumentFormats/Word", "DocumentFormats/DocumentWords.swift", "Tables/HTMLFormat.swift", "Tables/LaTeX",
    "Preparation/VietnamProvinces.swift", "Figures/ProvinceGrid.swift", "Notebooks/PageStyle.swift",
  ]

  /// Fragments that are no words for readers, with what they are.
  private static let exempt: [String: String] = [
    "order of years": "the name of a stream of random numbers",
    "exchange of unit histories": "the same", "joint orders of years": "the same",
    "size of a trend test": "the same", "department panel": "the same",
    "eight bytes of the window": "a bug's message",
    "the tidy tables of": "a bug's message", "need distinct names": "a bug's message",
    "header record": "how a SAS file begins", "spss port file": "how an SPSS file begins",
    "sqlite format": "how a database begins", "not authorized": "SQLite's own message",
    "is prohibited": "SQLite's own message", "pragma trusted_schema": "SQL", "select name from": "SQL",
    "thanh tra": "a department's name",
    "libreoffice": "a command to run", "write.csv(": "the same", "duckdb -c": "the same",
    "pandas.": "the same",
    "bunzip": "the same", "unxz -k": "the same", "unzstd": "the same", "(unzip": "the same",
    "(tar xf": "the same",
    "(gunzip": "the same", "write lag(x": "a formula to write", "write diff(x": "the same",
    "write x is missing": "the same", "opens xlsx": "its program is a hole", "opens docx": "the same",
    "reads csv": "the same", "then reformstat": "a command to run", "_rels/.rels": "a part of a workbook",
    "the option --": "an option's name", "driver, is not": "a phrase of two entries",
    "seen here": "of a codebook, which is a file", "different text": "the same", "none missing": "the same",
    "expected an object with name and resources": "a phrase of two entries",
    "simulated departments (seed": "the same", "expected new or old": "a phrase of two entries",
    "a byte of the window": "a bug's message", "<!doctype html": "how a page of the web begins",
    "and name not like": "SQL", "write i(a": "an example to write", "in brackets, [a": "the same",
    "in quotes: \"rank ~": "the same",
    "create table data": "SQL", "insert into data values": "SQL", "exit status": "part of a notebook's form",
    "hand in": "a group of the help", "arial, 'liberation sans'": "names of fonts",
  ]

  private static let files: [(name: String, text: String)] = {
    let found = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let urls = (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    return urls.compactMap { url in
      let name = String(url.path.dropFirst(sources.path.count + 1))
      guard !silent.contains(where: name.hasPrefix) else { return nil }
      return (try? String(contentsOf: url, encoding: .utf8)).map { (name, $0) }
    }.sorted { $0.0 < $1.0 }
  }()

  @Test func `every sentence of the sources has its place in the catalogue`() throws {
    let known = try Self.knownText()
    #expect(Self.files.count > 200)
    for file in Self.files {
      for literal in SwiftLiterals(file.text).literals where !Self.isSilent(literal) {
        for phrase in literal.fragments.flatMap(Self.phrases) where !known.contains(phrase) {
          if Self.exempt.keys.contains(where: phrase.contains) { continue }
          Issue.record("\(file.name):\(literal.line): no entry holds \"\(phrase)\"")
        }
      }
    }
  }

  /// Help, messages of bugs, and tags of XML and HTML.
  private static func isSilent(_ literal: SwiftLiterals.Literal) -> Bool {
    if literal.fragments.contains(where: {
      $0.contains(/<[\/?]?[A-Za-z]+[^<>]*=$|<[\/?]?[A-Za-z][\w:]*[ >\/]|="/)
    }) {
      return true
    }
    let context = literal.context.replacing(/\s+/, with: " ")
    return context.contains(/(help: (ArgumentHelp\( ?)?|ArgumentHelp\( ?|abstract: |discussion: )$/)
      || context.contains(/(precondition(Failure)?|fatalError)\((?:[^()]|\([^()]*\))*$/)
  }

  /// The stretches of a fragment that a sentence must hold: numbers, options, commands and the ends of sentences cut it,
  /// and at least two words must stand beside each other.
  private static func phrases(_ fragment: String) -> [String] {
    let cut = normal(fragment).replacing(/[.?!)] |:? ?reformstat [a-z]+|--[a-z-]+|-o [.\w]*/, with: "\u{1}")
    return cut.split(separator: "\u{1}").map {
      $0.trimmingCharacters(in: CharacterSet(charactersIn: " .,;:()\"'"))
    }
    .filter { $0.contains(/[a-z]{2,},? [a-z]{2,}/) && !$0.contains(/[à-ỹ]/) }
  }

  /// Lower case, numbers as holes: an entry may hold them as either.
  private static func normal(_ text: String) -> String {
    text.lowercased().replacing(/\d+(?:\.\d+)?/, with: "\u{1}")
  }

  /// All entries with each of their endings written out.
  private static func knownText() throws -> String {
    let entries = try Catalogue(vietnameseCatalogue).entries
    return normal(try entries.flatMap { try SentencePattern($0.english).outlines }.joined(separator: "\n"))
  }
}

extension SentencePattern {
  /// The fixed text with every choice, holes left as one sign.
  fileprivate var outlines: [String] {
    pieces.reduce([""]) { texts, piece in
      switch piece {
      case .text(let bytes): texts.map { $0 + String(decoding: bytes, as: UTF8.self) }
      case .choice(let options):
        texts.flatMap { text in options.map { text + String(decoding: $0, as: UTF8.self) } }
      case .hole, .again: texts.map { $0 + "\u{1}" }
      }
    }
  }
}
