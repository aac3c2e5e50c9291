import ArgumentParser
import Breaks
import DataFrames
import Datasets
import Distributions
import Reports
import Tables

struct BreaksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breaks",
    abstract: "When did a unit's level change, and is it more than noise?",
    discussion: """
      Pettitt's test for each unit, exact for short series with ties and missing years; other tests by --method. \
      Without a column it is the declared rank, else the score. --common looks for one year of change for all units.

      Examples:
        reformstat breaks vietnam-papi --where "year <= 2020"
        reformstat breaks vietnam-papi papi_score --common --across-breaks
        reformstat breaks mine.csv score --unit department --time year --method snht
      """)

  @OptionGroup var data: DataArgument

  @Argument(
    help: "The column (default: the declared rank, else the score).", completion: ColumnCompletion.columns)
  var outcome: String?

  @Option(
    help: ArgumentHelp(
      "pettitt, snht, cusum, supf or bai-perron (default: pettitt).", valueName: "method"),
    completion: .list(ChangeMethod.allCases.map(\.rawValue)))
  var method: String?

  @Flag(help: "One year of change for all units, each by its own shift; of a score.")
  var common = false

  @Option(help: ArgumentHelp("bai-perron: so many breaks (default: BIC chooses).", valueName: "m"))
  var breaks: Int?

  @Option(
    help: ArgumentHelp(
      "bai-perron: points of a segment (default: 15% of them, at least 2).", valueName: "n"))
  var minSegment: Int?

  @Option(
    help: ArgumentHelp("supf: share of points left out at either end (default: 0.15).", valueName: "share"))
  var trim: Double?

  @Option(
    help: ArgumentHelp("How p-values allow for one another: holm, bh, by or none.", valueName: "way"),
    completion: .list(PValueAdjustment.allCases.map(\.rawValue)))
  var adjust = "holm"

  @OptionGroup var crossing: AcrossBreaksOption
  @OptionGroup var sureness: LevelOption

  @Option(help: ArgumentHelp("Orders drawn where they cannot be counted.", valueName: "n"))
  var draws = 9999

  @Option(help: ArgumentHelp("The seed of the orders drawn.", valueName: "n"))
  var seed: UInt64 = 1

  @OptionGroup var picture: FigureOption
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    let chosen = try chosenMethod()
    if PValueAdjustment(rawValue: adjust.lowercased()) == nil {
      throw ValidationError("--adjust is holm, bh, by or none, not \"\(adjust)\".")
    }
    if draws < 1 { throw ValidationError("--draws takes a number from 1 up, such as 9999, not \(draws).") }
    if let breaks, breaks < 1 { throw ValidationError("--breaks takes a number from 1 up, not \(breaks).") }
    if let minSegment, minSegment < 2 {
      throw ValidationError("--min-segment takes a number from 2 up, not \(minSegment).")
    }
    if let trim, !(trim > 0 && trim < 0.5) {
      throw ValidationError("--trim takes a share between 0 and 0.5, such as 0.15, not \(trim).")
    }
    if breaks != nil || minSegment != nil, chosen != .baiPerron || common {
      throw ValidationError("--breaks and --min-segment are for --method bai-perron.")
    }
    if trim != nil, chosen != .supF || common { throw ValidationError("--trim is for --method supf.") }
    if common, picture.figure != nil {
      throw ValidationError("--figure is of single units; leave out --common.")
    }
    if common, method != nil {
      throw ValidationError("--common is by least squares; leave out --method.")
    }
  }

  /// The method typed, or Pettitt's.
  private func chosenMethod() throws -> ChangeMethod {
    guard let method else { return .pettitt }
    if let found = ChangeMethod(rawValue: method.lowercased()) { return found }
    let names = ChangeMethod.allCases.map(\.rawValue)
    let hint = nearestName(to: method, among: names).map { "; did you mean \"\($0)\"? There" } ?? "; there"
    throw ValidationError("no method \"\(method)\"\(hint) are \(names.joined(separator: ", ")).")
  }

  func run() throws {
    let names = common ? CommonBreakReport.tableNames : BreaksReport.tableNames
    try output.requireTable(among: names, of: common ? "breaks --common" : "breaks")
    let opened = try data.open(reading, roles)
    let file = try output.file(input: opened.source.csvPath)
    let question = SeriesWork.Question(
      name: common ? "a common break" : "a test for breaks", preferred: common ? .score : .rank)
    let series = try SeriesWork(opened, question, outcome: try columnName(outcome, label: "the column"))
    if common { try refuseRank(series, opened) }
    try crossing.check(series)
    guard !common else { return try output.write(commonDocument(series, opened), to: file, opened.lexicon) }
    let sheet = try picture.sheet(opened, output)
    let report = try unitReport(series, opened)
    try output.write(report.document(table: output.table), to: file, opened.lexicon, beside: sheet) {
      report.figure(try picture.highlighted.selection(report.breaks.lines.map(\.unit)))
    }
  }

  /// The ranks of a year add up to a constant.
  private func refuseRank(_ series: SeriesWork, _ opened: OpenedData) throws {
    guard series.isRank else { return }
    let score = opened.declared.score.map { ": reformstat breaks \(data.data) \($0) --common" } ?? ""
    throw Failure(
      .badData,
      "\(series.outcome) is a rank, and ranks have no common break: one unit's rise is another's fall, so their mean "
        + "cannot shift. Take a score\(score)")
  }

  private func unitReport(_ series: SeriesWork, _ opened: OpenedData) throws -> BreaksReport {
    var options = BreakTable.Options()
    options.test.method = try chosenMethod()
    options.test.trim = trim ?? options.test.trim
    (options.test.minimal, options.test.breaks) = (minSegment, breaks)
    (options.test.draws, options.test.seed) = (draws, seed)
    options.test.level = sureness.level
    options.adjustment = PValueAdjustment(rawValue: adjust.lowercased()) ?? .holm
    options.threads = reading.threadCount
    let table = BreakTable(series.panel, series.values, rows: series.selected.rows, options: options)
    var report = BreaksReport(title: opened.title, breaks: table, context: series.context)
    report.digits = output.digits
    return report
  }

  private func commonDocument(_ series: SeriesWork, _ opened: OpenedData) throws -> Document {
    do {
      let found = try CommonBreak(
        series.panel, series.values, rows: series.selected.rows, draws: draws, seed: seed,
        threads: reading.threadCount)
      var report = CommonBreakReport(title: opened.title, common: found, context: series.context)
      (report.digits, report.seed) = (output.digits, seed)
      return report.document(table: output.table)
    } catch {
      throw Failure(.badData, "no common break of \(series.outcome): \(reason(error, series))")
    }
  }

  private func reason(_ refusal: CommonBreak.Refusal, _ series: SeriesWork) -> String {
    switch refusal {
    case .fewYears(let count):
      "it has values at \(count) of \(series.panel.time), and at least four are needed"
    case .fewUnits(let count): "it has values of \(count) \(series.panel.unit), and at least two are needed"
    case .constant: "each \(series.panel.unit) has one value at all times"
    }
  }
}
