import ArgumentParser
import DataFrames
import Datasets
import Descriptives
import Reports

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Where each unit stood, year by year.",
    discussion: """
      Units down, years across, the best of the last year first. Years without a rank stay blank, ties are \
      marked, and a rule stands where the series breaks.

      Examples:
        reformstat history vietnam-papi --only "Ha Noi,Da Nang"
        reformstat history vietnam-papi --changes --from 2011 --to 2019 --top 5
        reformstat history world-governance --where "region == 'South Asia'"
      """)

  @OptionGroup var data: DataArgument

  @Option(
    help: ArgumentHelp("What stands in the cells.", valueName: "rank|score|change"),
    completion: .list(HistoryReport.Shown.allCases.map(\.rawValue)))
  var show: String?

  @Option(help: ArgumentHelp("The first period shown.", valueName: "year"))
  var from: Double?

  @Option(help: ArgumentHelp("The last period shown.", valueName: "year"))
  var to: Double?

  @Flag(help: "The largest climbs and falls from the first period shown to the last.")
  var changes = false

  @Option(help: ArgumentHelp("Only the first n units; with --changes n climbs and n falls.", valueName: "n"))
  var top: Int?

  @OptionGroup var picture: FigureOption
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if let show, HistoryReport.Shown(rawValue: show) == nil {
      throw ValidationError("--show is rank, score or change, not \"\(show)\".")
    }
    if show != nil, changes { throw ValidationError("--changes shows ranks alone; leave --show out.") }
    if let top, top < 1 { throw ValidationError("--top takes a number from 1 up, not \(top).") }
    if let from, let to, from > to {
      throw ValidationError("--from \(shortestText(from)) is later than --to \(shortestText(to)).")
    }
  }

  func run() throws {
    try output.requireTable(among: HistoryReport.tableNames, of: "history")
    let opened = try data.open(reading, roles)
    let file = try output.file(input: opened.source.csvPath)
    let sheet = try picture.sheet(opened, output)
    let report = try report(of: opened)
    let document = report.document(table: output.table, showsChanges: changes)
    try output.write(document, to: file, opened.lexicon, beside: sheet) {
      report.figure(try picture.highlighted.selection(report.history.lines.map(\.unit)))
    }
  }

  func report(of opened: OpenedData) throws -> HistoryReport {
    let work = try HistoryWork(opened)
    var report = try work.report(from: from, to: to)
    report.shown = show.flatMap(HistoryReport.Shown.init) ?? .rank
    report.limit = top
    report.digits = output.digits
    return report
  }
}
