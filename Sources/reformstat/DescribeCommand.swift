import ArgumentParser
import DataFrames
import Datasets
import Descriptives
import Formulas
import Reports

struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Each column in numbers; is the panel complete?",
    discussion: """
      Examples:
        reformstat describe vietnam-provinces
        reformstat describe mine.csv --unit department --time year --by year
        reformstat describe mine.csv score,rank --where "year >= 2019" -f markdown
      """)

  @OptionGroup var data: DataArgument

  @Argument(help: "Columns by comma (default: all).", completion: ColumnCompletion.columns)
  var columns: String?

  @Option(
    help: ArgumentHelp("Once for each level of this column.", valueName: "column"),
    completion: ColumnCompletion.columns)
  var by: String?

  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() throws {
    try output.requireTable(among: DescriptionReport.tableNames, of: "describe")
    let opened = try data.open(reading, roles)
    let file = try output.file(input: opened.source.csvPath)
    try output.write(report(of: opened).document(table: output.table), to: file, opened.lexicon)
  }

  func report(of opened: OpenedData) throws -> DescriptionReport {
    let wanted = try columnNames(columns, label: "columns")
    let group = try columnName(by, label: "--by")
    let shown = wanted.isEmpty ? opened.columns : wanted
    let selected = try SelectedData(opened, columns: shown + [group].compactMap(\.self))
    var report = DescriptionReport(
      title: opened.title,
      description: try Description(
        selected.frame, columns: shown.filter { $0 != group }, rows: selected.rows, by: group),
      panel: selected.panel.map { PanelSummary($0, rows: selected.rows) }, breaks: opened.breaks,
      remarks: selected.remarks)
    report.digits = output.digits
    return report
  }
}
