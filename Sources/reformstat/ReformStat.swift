import ArgumentParser
import DataFrames
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
      CommandGroup(name: "Prepare:", subcommands: [CodebookCommand.self, ValidateCommand.self]),
      CommandGroup(
        name: "Look:",
        subcommands: [
          DatasetsCommand.self, DescribeCommand.self, HistoryCommand.self, CorrelateCommand.self,
          TrendCommand.self, BreaksCommand.self, ConvergeCommand.self, ForecastCommand.self,
        ]),
      CommandGroup(name: "Estimate:", subcommands: [RegressCommand.self]),
      CommandGroup(name: "Make:", subcommands: [SimulateCommand.self]),
    ])

  func run() throws { try StandardOutput.write(Speech().text(firstContact)) }

  /// Parses, runs, and turns every error into its message and exit status.
  static func main() {
    do {
      let words = try words()
      if let topic = HelpTopic(asked: words) { return try StandardOutput.write(topic.text) }
      try refuseUnknownCommand(words)
      var command = try parseAsRoot(words)
      try command.run()
    } catch let failure as Failure {
      failure.end()
    } catch {
      if let failure = Failure(error) { failure.end() }
      refuse(error)
    }
  }

  /// Ends as the parser would, in the language asked for; help stays in English.
  private static func refuse(_ error: any Error) -> Never {
    let (status, speech) = (exitCode(for: error), Speech())
    let message = fullMessage(for: error)
    guard speech.language != .english, !status.isSuccess, !message.isEmpty else { exit(withError: error) }
    StandardError.write(speech.text(message) + "\n")
    speech.listUntranslated()
    exit(withError: status)
  }

  /// What was typed. A command is told the language wherever it was asked for; without a command, or for help, it is
  /// only looked at.
  private static func words() throws(Failure) -> [String] {
    let (words, asked) = Language.removed(from: Array(CommandLine.arguments.dropFirst()))
    guard let asked else { return words }
    if let command = words.first, names.contains(command) {
      return [command, "--lang", asked] + words.dropFirst()
    }
    if let problem = LanguageOption.problem(asked) { throw Failure(.usage, problem) }
    return words.filter { $0 != Speech.listing }
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
