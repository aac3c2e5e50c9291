import ArgumentParser
import Languages

/// The language of tables, notes and errors. It is read from the words of the command line (`Speech`), so that an error in
/// the options before it is told in it too.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The language of tables, notes and errors, not of csv and json.", valueName: "en|vi"))
  var lang = Language.english.rawValue

  @Flag(help: .hidden)
  var listUntranslated = false

  func validate() throws {
    if let problem = Self.problem(lang) { throw ValidationError(problem) }
  }

  /// What is wrong with the name of a language, `nil` where nothing is.
  static func problem(_ name: String) -> String? {
    let names = Language.allCases.map(\.rawValue)
    return names.contains(name) ? nil : "--lang is \(names.joined(separator: " or ")), not \"\(name)\"."
  }
}
