import ArgumentParser
import DataFrames
import Datasets
import Reports
import Tables
import Validation

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Does the table keep what its codebook says? Every slip by line.",
    discussion: """
      Checks types, bounds, missing cells, keys, spellings, ranks and sums; exits with status 1 when anything is \
      wrong. Without a codebook what holds of every table is checked.

      Examples:
        reformstat validate mine.csv
        reformstat validate mine.csv --unit department --time year --rank rank
        reformstat validate vietnam-papi -f csv --table checks
      """)

  @OptionGroup var data: DataArgument

  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() throws {
    try output.requireTable(among: ValidationReport.tableNames, of: "validate")
    try reading.refuseConditions(
      of: "validate", [("--where", reading.condition), ("--only", reading.only)])
    let opened = try data.open(reading, roles)
    let file = try output.file(input: opened.source.csvPath)
    let texts = try columnNames(reading.text, label: "--text")
    for column in texts { try opened.require(column) }
    let (frame, notes) = try opened.readAsText()
    let (rules, guess) = rules(opened, frame, texts: Set(texts))
    let validation = Validation(frame, rules: rules)
    let report = ValidationReport(
      title: opened.title, validation: validation, dataName: data.data,
      remarks: opened.notes + notes + [guess, otherTables(opened)].compactMap(\.self))
    let listing = ![.text(.csv), .text(.json)].contains(output.chosen)
    try output.write(report.document(table: output.table, listing: listing), to: file, opened.lexicon)
    if !validation.violations.isEmpty { throw ExitCode(Failure.Status.failedCheck.rawValue) }
  }

  private func rules(
    _ opened: OpenedData, _ frame: DataFrame, texts: Set<String>
  ) -> (TableRules, guess: String?) {
    let numeric = numericLookingColumns(of: frame).filter { !texts.contains($0) }
    let (roles, guess) = opened.source.roles(options: opened.declared, numericColumns: numeric)
    var rules = TableRules(roles: roles)
    if let codebook = opened.source.codebook, let resource = opened.source.resource {
      rules = TableRules(codebook, resource: resource, roles: roles)
      // Columns that became rows are no longer there, and columns that were made are.
      let melted = Set(opened.fileColumns).subtracting(frame.names)
      rules.fields =
        resource.fields.filter { !melted.contains($0.name) }
        + codebook.made(in: resource).filter { frame.column($0.name) != nil }
    }
    rules.texts = texts
    return (rules, guess)
  }

  private func otherTables(_ opened: OpenedData) -> String? {
    guard let codebook = opened.source.codebook, let resource = opened.source.resource,
      codebook.resources.count > 1
    else { return nil }
    let others = codebook.resources.filter { $0 != resource }.map(\.name).joined(separator: ", ")
    return
      "This is the table \(resource.name); the codebook has others to be checked by their names: \(others)."
  }
}
