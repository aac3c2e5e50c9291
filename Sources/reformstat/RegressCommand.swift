import ArgumentParser
import DataFrames
import Datasets
import Formulas
import Regression
import Reports
import Tables

struct RegressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regress",
    abstract: "Score or rank on the drivers, with errors that can be defended.",
    discussion: """
      Least squares, weighted on request, with any number of absorbed effects. Formulas are in quotes: \
      "outcome ~ terms | effects". Several formulas stand side by side. Without one, the dataset's own models \
      are estimated, or the outcome on the drivers named by roles.

      Examples:
        reformstat regress vietnam-provinces
        reformstat regress mine.csv "rank ~ it" --unit department --time year
        reformstat regress mine.csv "score ~ training + log(it)" "rank ~ it" -o t.html
      """)

  @OptionGroup var data: DataArgument

  @Argument(help: "Formulas in quotes, e.g. \"rank ~ training + it | unit + year\".")
  var formulas: [String] = []

  @Option(help: ArgumentHelp("Of the dataset's own models only these, e.g. 1,3.", valueName: "names"))
  var models: String?

  @OptionGroup(title: "Variances") var variance: VarianceOptions

  @Option(
    help: ArgumentHelp("Precision weights; a weight of zero leaves the row out.", valueName: "column"),
    completion: ColumnCompletion.columns)
  var weights: String?

  @Flag(help: "Fit every model on the rows that all of them can use.")
  var sameRows = false

  @OptionGroup var interval: LevelOption

  @Flag(help: "Mark p below 0.05, 0.01 and 0.001 by stars.")
  var stars = false

  @Option(help: ArgumentHelp("Show only these coefficients, in this order.", valueName: "terms"))
  var keep: String?

  @Option(help: ArgumentHelp("Do not show these coefficients.", valueName: "terms"))
  var omit: String?

  @Option(help: ArgumentHelp("Labels for coefficients.", valueName: "term=label,..."))
  var rename: String?

  @OptionGroup var picture: PlainFigureOption
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() throws {
    try refuseEatenFormula(formulas)
    _ = try (formulas.map(Formula.parse), termSelection())
    try output.requireTable(among: RegressionReport.tableNames, of: "regress")
    let opened = try data.open(reading, roles)
    let file = try output.file(input: opened.source.csvPath)
    let sheet = try picture.sheet(opened, output)
    let (report, frame) = try report(of: opened)
    let document = report.document(table: output.table, rowsOf: frame)
    try output.write(document, to: file, opened.lexicon, beside: sheet) { report.figure }
  }

  /// The report, and the table that its rows come from.
  func report(of opened: OpenedData) throws -> (report: RegressionReport, frame: DataFrame) {
    let work = try RegressionWork(self, opened, formulas: formulas.map(Formula.parse))
    let report = try work.report(terms: termSelection())
    let unknown = report.terms.unknown(in: report.models)
    guard unknown.isEmpty else {
      let names = report.models.flatMap(\.estimates.rows).map(\.term)
      let hint = nearestName(to: unknown[0], among: names).map { "; did you mean \"\($0)\"?" } ?? ""
      throw Failure(.usage, "no coefficient \"\(unknown[0])\" in these models\(hint)")
    }
    return (report, work.frame)
  }

  private func termSelection() throws -> TermSelection {
    var labels: [String: String] = [:]
    for pair in (rename ?? "").split(separator: ",") {
      guard let cut = pair.firstIndex(of: "="), cut != pair.startIndex,
        pair.index(after: cut) != pair.endIndex
      else { throw Failure(.usage, "--rename takes term=label, not \"\(pair)\"") }
      labels[String(pair[..<cut])] = String(pair[pair.index(after: cut)...])
    }
    return TermSelection(keep: termNames(keep), omit: termNames(omit), labels: labels)
  }
}

/// Terms by comma; commas inside parentheses or brackets belong to the term.
func termNames(_ text: String?) -> [String] {
  var names = [""]
  var depth = 0
  for letter in text ?? "" {
    if letter == "," && depth == 0 {
      names.append("")
      continue
    }
    if "([".contains(letter) { depth += 1 }
    if ")]".contains(letter) { depth -= 1 }
    names[names.count - 1].append(letter)
  }
  return names.map { $0.trimmed }.filter { !$0.isEmpty }
}

extension StringProtocol {
  /// Without blanks at both ends.
  var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
