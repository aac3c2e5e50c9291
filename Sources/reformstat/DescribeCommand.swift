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

  @Argument(help: "Columns by comma (default: all).")
  var columns: String?

  @Option(help: ArgumentHelp("Once for each level of this column.", valueName: "column"))
  var by: String?

  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() throws {
    try output.requireTable(among: DescriptionReport.tableNames, of: "describe")
    let wanted = try columnNames(columns, label: "columns")
    let group = try columnName(by, label: "--by")
    let filter = try reading.filter()
    let opened = try data.open()
    let file = try output.file(input: opened.source.csvPath)
    let typed = try roles.roles()
    let declared = opened.source.roles(options: typed, numericColumns: []).roles
    for column in wanted + [group].compactMap(\.self) + typed.assignments.map(\.column)
      + (filter?.variables ?? [])
    {
      try opened.require(column)
    }
    let shown = wanted.isEmpty ? opened.file.header : wanted
    let needed = shown + [group, declared.unit, declared.time].compactMap(\.self) + (filter?.variables ?? [])
    let frame = try opened.read(needed, reading)
    let rows = try filter.map { filter in
      RowSelection.listed(
        try filter.rows(of: frame, options: DesignOptions(unit: declared.unit, time: declared.time)).positions
      )
    }
    if let rows, rows.count == 0 {
      throw Failure(
        .badData, "no rows are left of \(frame.rowCount): --where \(reading.condition ?? "") holds for none")
    }
    var panel: Panel?
    if let unit = declared.unit, let time = declared.time {
      panel = try Panel(frame, unit: unit, time: time, editions: opened.editions)
    }
    let numeric = frame.numericColumns.filter(shown.contains)
    let guess = opened.source.roles(options: typed, numericColumns: numeric).note
    var report = DescriptionReport(
      title: opened.title,
      description: try Description(frame, columns: shown.filter { $0 != group }, rows: rows, by: group),
      panel: panel.map { PanelSummary($0, rows: rows) }, breaks: opened.breaks,
      remarks: opened.source.notes + [guess].compactMap(\.self))
    report.digits = output.digits
    try output.write(report.document(table: output.table), to: file)
  }
}
