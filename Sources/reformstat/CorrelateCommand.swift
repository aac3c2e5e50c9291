import ArgumentParser
import Correlations
import DataFrames
import Datasets
import Distributions
import Formulas
import Reports

struct CorrelateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correlate",
    abstract: "What goes with what, and how sure is it with years of one unit alike?",
    discussion: """
      Pearson, Spearman and Kendall correlations. Where an outcome is declared the other columns are set against \
      it, else all pairs are shown. In a panel (--unit and --time) intervals leave out whole units and p-values \
      exchange whole histories, since the years of one unit are not independent.

      Examples:
        reformstat correlate vietnam-provinces --within year
        reformstat correlate departments-simulated --lag 1
        reformstat correlate mine.csv score,training,it --method spearman,kendall
      """)

  @OptionGroup var data: DataArgument

  @Argument(
    help: "Columns by comma (default: all numeric ones but the unit and the time).",
    completion: ColumnCompletion.columns)
  var columns: String?

  @Option(
    help: ArgumentHelp(
      "Set the other columns against these (default: the declared rank or score).", valueName: "columns"),
    completion: ColumnCompletion.columns)
  var with: String?

  @Flag(help: "All pairs, also where an outcome is declared.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "pearson, spearman, kendall (tau-b), by comma.", valueName: "methods"),
    completion: .list(CorrelationMethod.allCases.map(\.rawValue)))
  var method = "pearson,spearman"

  @Option(
    help: ArgumentHelp("Hold these fixed: partial correlations.", valueName: "columns"),
    completion: ColumnCompletion.columns)
  var partial: String?

  @Option(
    help: ArgumentHelp("Compare only rows of one level of this, usually the year.", valueName: "column"),
    completion: ColumnCompletion.columns)
  var within: String?

  @Option(
    help: ArgumentHelp("The columns so many periods (or editions) earlier, the outcome now.", valueName: "k"))
  var lag: Int?

  @Option(
    help: ArgumentHelp("How p-values allow for one another: holm, bh, by or none.", valueName: "way"),
    completion: .list(PValueAdjustment.allCases.map(\.rawValue)))
  var adjust = "holm"

  @Option(
    help: ArgumentHelp(
      "A table a method, or a line a pair (default: long with an outcome, else matrix).",
      valueName: "matrix|long"), completion: .list(CorrelationReport.Layout.allCases.map(\.rawValue)))
  var layout: String?

  @OptionGroup var interval: LevelOption

  @Option(
    help: ArgumentHelp(
      "Random permutations in a panel (default: 9999, fewer on long tables).", valueName: "n"))
  var draws: Int?

  @Option(help: ArgumentHelp("The seed of the permutations.", valueName: "n"))
  var seed: UInt64 = 1

  @OptionGroup var picture: PlainFigureOption
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if let draws, draws < 1 {
      throw ValidationError("--draws takes a number from 1 up, such as 9999, not \(draws).")
    }
    if PValueAdjustment(rawValue: adjust.lowercased()) == nil {
      throw ValidationError("--adjust is holm, bh, by or none, not \"\(adjust)\".")
    }
    if let layout, CorrelationReport.Layout(rawValue: layout) == nil {
      throw ValidationError("--layout is matrix or long, not \"\(layout)\".")
    }
    if all, with != nil { throw ValidationError("--all and --with exclude each other; leave one out.") }
    _ = try methods()
  }

  func run() throws {
    try output.requireTable(among: CorrelationReport.tableNames, of: "correlate")
    let opened = try data.open(reading, roles)
    let file = try output.file(input: opened.source.csvPath)
    let sheet = try picture.sheet(opened, output)
    let report = try report(of: opened)
    try output.write(report.document(table: output.table), to: file, opened.lexicon, beside: sheet) {
      report.figure
    }
  }

  func report(of opened: OpenedData) throws -> CorrelationReport {
    let asked = try CorrelationPlan.Asked(self)
    for column in asked.names { try opened.require(column) }
    let declared = opened.declared
    let shown = asked.columns.isEmpty ? opened.columns : asked.names
    let selected = try SelectedData(
      opened, columns: shown + [declared.rank, declared.score].compactMap(\.self))
    let plan = try CorrelationPlan(asked, selected, outcome: declared.rank ?? declared.score)
    let sample = try CorrelationSample(
      selected.frame, sources: plan.sources, rows: selected.rows, within: asked.within,
      panel: selected.panel, threads: reading.threadCount)
    let matrix = try CorrelationMatrix(
      sample, pairs: plan.pairs, controls: asked.partial, options: try options())
    var report = CorrelationReport(
      title: opened.title, matrix: matrix, columns: plan.columns, outcomes: plan.outcomes,
      layout: layout.flatMap(CorrelationReport.Layout.init), context: plan.context(selected))
    report.context.condition = selected.condition?.description
    report.context.breaks = opened.breaks
    if opened.source.isBundled {
      report.context.codebookHint = " (what changed: reformstat datasets \(data.data))"
    }
    report.context.remarks = selected.remarks
    report.digits = output.digits
    return report
  }

  /// The methods typed, each once.
  func methods() throws -> [CorrelationMethod] {
    var found: [CorrelationMethod] = []
    for word in method.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed) {
      guard let one = CorrelationMethod(rawValue: word.lowercased()) else {
        throw ValidationError("no method \"\(word)\"; there are pearson, spearman and kendall, by comma.")
      }
      if !found.contains(one) { found.append(one) }
    }
    return found
  }

  private func options() throws -> CorrelationOptions {
    var options = CorrelationOptions()
    options.methods = try methods()
    options.level = interval.level
    options.adjustment = PValueAdjustment(rawValue: adjust.lowercased()) ?? .holm
    (options.draws, options.seed) = (draws, seed)
    options.threads = reading.threadCount
    return options
  }
}
