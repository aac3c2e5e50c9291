import ArgumentParser
import DataFrames
import Datasets
import Distributions
import Reports
import Trends

struct TrendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Is each unit rising or falling, and is it more than chance?",
    discussion: """
      Mann-Kendall's test and Sen's slope for each unit, exact for short series with ties and missing years. \
      Without a column it is the declared rank, else the score.

      Examples:
        reformstat trend hanoi-home-affairs
        reformstat trend vietnam-papi --where "year >= 2021"
        reformstat trend vietnam-papi papi_score --only "Ha Noi" --across-breaks
      """)

  @OptionGroup var data: DataArgument

  @Argument(
    help: "The column (default: the declared rank, else the score).", completion: ColumnCompletion.columns)
  var outcome: String?

  @Option(
    help: ArgumentHelp("How slopes get their interval (default: exact).", valueName: "exact|normal"),
    completion: .list(SenSlope.IntervalMethod.allCases.map(\.rawValue)))
  var interval: String?

  @Option(
    help: ArgumentHelp("How p-values allow for one another: holm, bh, by or none.", valueName: "way"),
    completion: .list(PValueAdjustment.allCases.map(\.rawValue)))
  var adjust = "holm"

  @OptionGroup var breaks: AcrossBreaksOption
  @OptionGroup var sureness: LevelOption
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if let interval, SenSlope.IntervalMethod(rawValue: interval) == nil {
      throw ValidationError("--interval is exact or normal, not \"\(interval)\".")
    }
    if PValueAdjustment(rawValue: adjust.lowercased()) == nil {
      throw ValidationError("--adjust is holm, bh, by or none, not \"\(adjust)\".")
    }
  }

  func run() throws {
    try output.requireTable(among: TrendReport.tableNames, of: "trend")
    let opened = try data.open(reading, roles)
    let file = try output.file(input: opened.source.csvPath)
    let series = try SeriesWork(
      opened, SeriesWork.Question(name: "a trend", preferred: .rank),
      outcome: try columnName(outcome, label: "the column"))
    try breaks.check(series)
    var options = TrendTable.Options()
    options.level = sureness.level
    options.interval = interval.flatMap(SenSlope.IntervalMethod.init) ?? .exact
    options.adjustment = PValueAdjustment(rawValue: adjust.lowercased()) ?? .holm
    options.threads = reading.threadCount
    let trends = TrendTable(series.panel, series.values, rows: series.selected.rows, options: options)
    var report = TrendReport(title: opened.title, trends: trends, context: series.context)
    report.digits = output.digits
    try output.write(report.document(table: output.table), to: file)
  }
}
