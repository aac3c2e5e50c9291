import ArgumentParser
import DataFrames
import Datasets
import Distributions
import Reports
import Tables
import Trends

struct TrendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Is each unit rising or falling, and is it more than chance?",
    discussion: """
      Mann-Kendall's test and Sen's slope for each unit, exact for short series with ties and missing years. \
      Without a column it is the declared rank, else the score. --pooled and --by ask what units share, --shrink \
      which slopes stand out from the others, --method for lines and for years that resemble their neighbours.

      Examples:
        reformstat trend hanoi-home-affairs
        reformstat trend vietnam-papi --where "year >= 2021"
        reformstat trend vietnam-papi papi_score --pooled --where "year <= 2020"
      """)

  @OptionGroup var data: DataArgument

  @Argument(
    help: "The column (default: the declared rank, else the score).", completion: ColumnCompletion.columns)
  var outcome: String?

  @Option(
    help: ArgumentHelp(
      "How a series is tested: \(TrendMethod.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "way"), completion: .list(TrendMethod.allCases.map(\.rawValue)))
  var method: String?

  @Flag(help: "One trend for all units, p by exchanging whole years.")
  var pooled = false

  @Option(
    help: ArgumentHelp("One trend for the units of each group in this column.", valueName: "column"),
    completion: ColumnCompletion.columns)
  var by: String?

  @Flag(help: "Slopes of scores, shrunk towards their common one.")
  var shrink = false

  @Option(
    help: ArgumentHelp("How slopes get their interval (default: exact).", valueName: "exact|normal"),
    completion: .list(SenSlope.IntervalMethod.allCases.map(\.rawValue)))
  var interval: String?

  @Option(
    help: ArgumentHelp("How p-values allow for one another: holm, bh, by or none.", valueName: "way"),
    completion: .list(PValueAdjustment.allCases.map(\.rawValue)))
  var adjust = "holm"

  @Option(help: ArgumentHelp("Show only the first and the last n units.", valueName: "n"))
  var top: Int?

  @Option(help: ArgumentHelp("Orders drawn where there are too many to count.", valueName: "n"))
  var draws = 9999

  @Option(help: ArgumentHelp("The seed of drawn orders and simulations.", valueName: "n"))
  var seed: UInt64 = 1

  @OptionGroup var breaks: AcrossBreaksOption
  @OptionGroup var sureness: LevelOption
  @OptionGroup var picture: FigureOption
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
    if draws < 1 { throw ValidationError("--draws takes a number from 1 up, such as 9999, not \(draws).") }
    if let method, TrendMethod(rawValue: method) == nil {
      let names = TrendMethod.allCases.map(\.rawValue)
      let hint = nearestName(to: method, among: names).map { "; did you mean \"\($0)\"?" } ?? "."
      throw ValidationError("--method is one of \(names.joined(separator: ", ")), not \"\(method)\"\(hint)")
    }
    if let top, top < 1 { throw ValidationError("--top takes a number from 1 up, not \(top).") }
    try refuseContradictions()
  }

  private func refuseContradictions() throws {
    let asked = [(pooled, "--pooled"), (by != nil, "--by"), (shrink, "--shrink")].filter(\.0).map(\.1)
    if asked.count > 1 {
      throw ValidationError("\(asked.joined(separator: " and ")) exclude each other; leave one out.")
    }
    if let question = asked.first, let method, method != TrendMethod.mannKendall.rawValue {
      throw ValidationError("--method \(method) is of single units; leave it or \(question) out.")
    }
    if picture.figure != nil, let question = asked.first {
      throw ValidationError("--figure is of single units; leave it or \(question) out.")
    }
    if interval != nil, let other = asked.first ?? method.map({ "--method " + $0 }) {
      throw ValidationError("--interval is of Sen's slope of single units; leave it or \(other) out.")
    }
  }

  func run() throws {
    let names =
      shrink
      ? ShrunkReport.tableNames : pooled || by != nil ? PooledReport.tableNames : TrendReport.tableNames
    try output.requireTable(among: names, of: "trend")
    let opened = try data.open(reading, roles)
    let file = try output.file(input: opened.source.csvPath)
    let sheet = try picture.sheet(opened, output)
    let group = try columnName(by, label: "--by")
    if shrink || pooled || group != nil {
      return try output.write(together(opened, group), to: file, opened.lexicon)
    }
    let report = try report(of: opened)
    try output.write(report.document(table: output.table), to: file, opened.lexicon, beside: sheet) {
      report.figure(try picture.highlighted.selection(report.trends.lines.map(\.unit)))
    }
  }

  /// All units, or those of each group, in one answer.
  private func together(_ opened: OpenedData, _ group: String?) throws -> Document {
    let work = try work(opened, preferred: .score, others: [group].compactMap(\.self))
    try work.refuseRank(shrink ? "shrunk towards one another" : "taken together")
    try breaks.check(work.series)
    return shrink ? try work.shrunk(table: output.table) : try work.pooled(by: group, table: output.table)
  }

  private func work(
    _ opened: OpenedData, preferred: SeriesWork.Question.Preferred, others: [String] = []
  ) throws -> TrendWork {
    let series = try SeriesWork(
      opened, SeriesWork.Question(name: "a trend", preferred: preferred),
      outcome: try columnName(outcome, label: "the column"), others: others)
    return TrendWork(series: series, options: options, top: top, digits: output.digits)
  }

  /// Each unit's own trend, of a series without breaks.
  func report(of opened: OpenedData) throws -> TrendReport {
    let work = try work(opened, preferred: .rank)
    try breaks.check(work.series)
    return try work.single()
  }

  private var options: TrendTable.Options {
    var options = TrendTable.Options()
    options.level = sureness.level
    options.interval = interval.flatMap(SenSlope.IntervalMethod.init) ?? .exact
    options.method = method.flatMap(TrendMethod.init) ?? .mannKendall
    options.adjustment = PValueAdjustment(rawValue: adjust.lowercased()) ?? .holm
    (options.draws, options.seed) = (draws, seed)
    options.threads = reading.threadCount
    return options
  }
}
