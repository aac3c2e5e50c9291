import ArgumentParser
import Convergence
import DataFrames
import Datasets
import Reports

struct ConvergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "converge",
    abstract: "Do units that stand low catch up, or is that only noise?",
    discussion: """
      Each unit's change against where it began, beside what noise alone would give; from year to year; the spread \
      over the years; clubs. Scores only: ranks always spread alike. Without a column it is the declared score.

      Examples:
        reformstat converge world-governance
        reformstat converge vietnam-papi --where "year <= 2020"
        reformstat converge departments-simulated score --given training_hours
      """)

  @OptionGroup var data: DataArgument

  @Argument(help: "The column (default: the declared score).", completion: ColumnCompletion.columns)
  var outcome: String?

  @Option(
    help: ArgumentHelp("Hold these fixed, at their values of the first year.", valueName: "columns"),
    completion: ColumnCompletion.columns)
  var given: String?

  @OptionGroup var breaks: AcrossBreaksOption
  @OptionGroup var sureness: LevelOption
  @OptionGroup var picture: PlainFigureOption
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() throws {
    try output.requireTable(among: ConvergenceReport.tableNames, of: "converge")
    let opened = try data.open(reading, roles)
    let file = try output.file(input: opened.source.csvPath)
    let sheet = try picture.sheet(opened, output)
    let work = try ConvergenceWork(
      opened, outcome: try columnName(outcome, label: "the column"),
      given: given.map { try columnNames($0, label: "--given") } ?? [])
    try breaks.check(work.series)
    var report = ConvergenceReport(
      title: opened.title, convergence: try work.table(level: sureness.level), context: work.series.context)
    report.digits = output.digits
    try output.write(report.document(table: output.table), to: file, opened.lexicon, beside: sheet) {
      report.figure
    }
  }
}
