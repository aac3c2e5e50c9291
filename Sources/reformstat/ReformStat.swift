import ArgumentParser
import DataFrames
import Glibc
import Languages

@main
struct ReformStat: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "reformstat",
    abstract: "Did training, fewer meetings and IT move our rank, and how sure can we be?",
    discussion: """
      Loads panels of reform indices, regresses score and rank on the drivers, and prints tables that can be \
      defended. Run reformstat alone for a first look; help reading, help formulas and help variances are pages \
      on what the commands share.
      """,
    version: version,
    subcommands: [],
    groupedSubcommands: [
      CommandGroup(
        name: "Prepare:", subcommands: [ConvertCommand.self, CodebookCommand.self, ValidateCommand.self]),
      CommandGroup(
        name: "Look:",
        subcommands: [
          DatasetsCommand.self, DescribeCommand.self, HistoryCommand.self, CorrelateCommand.self,
          TrendCommand.self, BreaksCommand.self, ConvergeCommand.self, ForecastCommand.self, PlotCommand.self,
        ]),
      CommandGroup(name: "Estimate:", subcommands: [RegressCommand.self]),
      CommandGroup(name: "Hand in:", subcommands: [ReportCommand.self]),
      CommandGroup(name: "Make:", subcommands: [SimulateCommand.self, NotebookCommand.self]),
    ])

  func run() throws { try StandardOutput.write(Speech().text(firstContact)) }

  static func main() { Glibc.exit(answer(typedWords)) }

  /// Parses, runs, and turns every error into its message and the exit status.
  static func answer(_ words: [String]) -> Int32 {
    do {
      let words = try placedLanguage(words)
      if let topic = HelpTopic(asked: words) {
        try StandardOutput.write(topic.text)
        return 0
      }
      try refuseUnknownCommand(words)
      var command = try parseAsRoot(words)
      try command.run()
      return 0
    } catch {
      if let failure = error as? Failure ?? Failure(error) {
        failure.say()
        return failure.status.rawValue
      }
      return said(error)
    }
  }

  /// What the parser of arguments has to say: help that was asked for, in English, or what is wrong.
  private static func said(_ error: any Error) -> Int32 {
    let status = exitCode(for: error).rawValue
    let columns = CellCapture.current == nil ? nil : 80
    let text = fullMessage(for: error, columns: columns)
    guard !text.isEmpty else { return status }
    guard status != 0 else {
      try? StandardOutput.write(text + "\n")
      return status
    }
    let speech = Speech()
    StandardError.write(speech.text(text) + "\n")
    speech.listUntranslated()
    return status
  }

  /// What was typed. A command is told the language wherever it was asked for; without a command, or for help, it is
  /// only looked at.
  private static func placedLanguage(_ words: [String]) throws(Failure) -> [String] {
    let (rest, asked) = Language.removed(from: words)
    guard let asked else { return rest }
    if let command = rest.first, names.contains(command) {
      let end = rest.firstIndex(of: "--") ?? rest.endIndex
      return rest[..<end] + ["--lang", asked] + rest[end...]
    }
    if let problem = LanguageOption.problem(asked) { throw Failure(.usage, problem) }
    return rest.filter { $0 != Speech.listing }
  }

  private static var names: [String] {
    configuration.groupedSubcommands.flatMap { $0.subcommands }.compactMap { $0.configuration.commandName }
  }

  /// A mistyped command, which the parser would take for a surplus argument.
  private static func refuseUnknownCommand(_ words: [String]) throws(Failure) {
    guard let word = words.first, !word.hasPrefix("-"),
      !(names + ["help"]).contains(word)
    else { return }
    let hint = nearestName(to: word, among: names).map { "; did you mean \"\($0)\"? The" } ?? "; the"
    throw Failure(.usage, "no command \"\(word)\"\(hint) commands are \(names.joined(separator: ", "))")
  }
}
