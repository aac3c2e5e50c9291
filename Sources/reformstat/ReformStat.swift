import ArgumentParser
import DataFrames

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
          TrendCommand.self, BreaksCommand.self, ConvergeCommand.self, ForecastCommand.self,
        ]),
      CommandGroup(name: "Estimate:", subcommands: [RegressCommand.self]),
      CommandGroup(name: "Make:", subcommands: [SimulateCommand.self]),
    ])

  func run() throws { try StandardOutput.write(firstContact) }

  /// Parses, runs, and turns every error into its message and exit status.
  static func main() {
    do {
      if let topic = HelpTopic(asked: Array(CommandLine.arguments.dropFirst())) {
        return try StandardOutput.write(topic.text)
      }
      try refuseUnknownCommand()
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.end()
    } catch {
      if let failure = Failure(error) { failure.end() }
      exit(withError: error)
    }
  }

  /// A mistyped command, which the parser would take for a surplus argument.
  private static func refuseUnknownCommand() throws(Failure) {
    let commands = configuration.groupedSubcommands.flatMap { $0.subcommands }
    let names = commands.compactMap { $0.configuration.commandName }
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"),
      !(names + ["help"]).contains(word)
    else { return }
    let hint = nearestName(to: word, among: names).map { "; did you mean \"\($0)\"? The" } ?? "; the"
    throw Failure(.usage, "no command \"\(word)\"\(hint) commands are \(names.joined(separator: ", "))")
  }
}
