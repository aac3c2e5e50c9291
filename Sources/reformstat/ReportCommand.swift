import ArgumentParser
import DataFrames
import Datasets
import Reports

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "One document to hand in: the answers, the tables, and how to get them again.",
    discussion: """
      Answers on training, meetings and IT worded by the strength of the evidence, with the rule for the words; \
      what the data are and lack; ranks, trends, correlations and regressions as far as the data allow; how they \
      were made and the commands that print each table.

      Examples:
        reformstat report hanoi-home-affairs
        reformstat report vietnam-papi --only "Ha Noi,Da Nang" -o report.html
        reformstat report mine.csv --unit department --time year --score score --it it
      """)

  @OptionGroup var data: DataArgument

  @Option(help: ArgumentHelp("Of many units show so many from either end.", valueName: "n"))
  var top = 5

  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if top < 1 { throw ValidationError("--top takes a number from 1 up, not \(top).") }
    if output.table != nil {
      throw ValidationError(
        "a report is one document without --table; the commands at its end print each table.")
    }
  }

  func run() throws {
    let form = try ReportForm(output)
    let opened = try data.open(reading, roles)
    let file = try output.file(input: opened.source.csvPath)
    let composition = try ReportWork(self, opened).composition()
    let speech = Speech(opened.lexicon)
    let bytes = form.bytes(of: composition.document, speech)
    if let file {
      try file.write(bytes)
    } else {
      try StandardOutput.write(bytes)
    }
    speech.listUntranslated()
    if output.strict, composition.hasWarnings { throw ExitCode(Failure.Status.failedCheck.rawValue) }
  }
}
