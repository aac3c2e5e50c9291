import ArgumentParser
import DataFrames
import Datasets
import Forecasts
import Formulas
import Reports

struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "What will each unit score next year, and where may it stand?",
    discussion: """
      Scores of the next years with ranges made for short panels, and the rank among all units with its range. \
      A back-test says what such forecasts were worth before. Without a column it is the declared score.

      Examples:
        reformstat forecast vietnam-papi --where "year <= 2020"
        reformstat forecast departments-simulated --ahead 2 --level 0.8
        reformstat forecast mine.csv score --unit department --time year
      """)

  @OptionGroup var data: DataArgument

  @Argument(help: "The column (default: the declared score).", completion: ColumnCompletion.columns)
  var outcome: String?

  @Option(help: ArgumentHelp("How many years (or editions) ahead.", valueName: "n"))
  var ahead = 1

  @OptionGroup var breaks: AcrossBreaksOption
  @OptionGroup var sureness: LevelOption

  @Option(help: ArgumentHelp("Random draws.", valueName: "n"))
  var draws = 10_000

  @Option(help: ArgumentHelp("The seed of the draws.", valueName: "n"))
  var seed: UInt64 = 1

  @OptionGroup var picture: FigureOption
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  /// Fewer draws do not place the ends of a range.
  private static let leastDraws = 100
  /// All are kept until the ranges are found.
  private static let mostDraws = 100_000

  func validate() throws {
    guard ahead > 0 else { throw ValidationError("--ahead takes a number from 1 up, not \(ahead).") }
    guard (Self.leastDraws...Self.mostDraws).contains(draws) else {
      throw ValidationError(
        "--draws takes a number from \(Self.leastDraws) to \(Self.mostDraws), such as 10000, not \(draws).")
    }
  }

  func run() throws {
    try output.requireTable(among: ForecastReport.tableNames, of: "forecast")
    let opened = try data.open(reading, roles)
    let file = try output.file(input: opened.source.csvPath)
    let sheet = try picture.sheet(opened, output)
    let report = try report(of: opened)
    try output.write(report.document(table: output.table), to: file, opened.lexicon, beside: sheet) {
      report.figure(try picture.highlighted.selection(report.unitsWithForecast))
    }
  }

  func report(of opened: OpenedData) throws -> ForecastReport {
    let work = try ForecastWork(opened, outcome: try columnName(outcome, label: "the column"))
    try breaks.check(work.series)
    var options = PanelForecast.Options()
    options.level = sureness.level
    (options.draws, options.seed, options.threads) = (draws, seed, reading.threadCount)
    var report = try work.report(ahead: ahead, options: options)
    report.digits = output.digits
    return report
  }
}
