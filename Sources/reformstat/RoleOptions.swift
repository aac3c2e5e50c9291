import ArgumentParser
import DataFrames
import Datasets
import Formulas

/// Which column plays which part; these win over a codebook.
struct RoleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("What is ranked: a department, a province, a country.", valueName: "column"),
    completion: ColumnCompletion.columns)
  var unit: String?
  @Option(
    help: ArgumentHelp("The year or edition.", valueName: "column"), completion: ColumnCompletion.columns)
  var time: String?
  @Option(
    help: ArgumentHelp("The index score: higher is better.", valueName: "column"),
    completion: ColumnCompletion.columns)
  var score: String?
  @Option(
    help: ArgumentHelp("The rank: 1 is best.", valueName: "column"), completion: ColumnCompletion.columns)
  var rank: String?
  @Option(
    help: ArgumentHelp("The driver training.", valueName: "column"), completion: ColumnCompletion.columns)
  var training: String?
  @Option(
    help: ArgumentHelp("The driver meetings: fewer are better.", valueName: "column"),
    completion: ColumnCompletion.columns)
  var meetings: String?
  @Option(help: ArgumentHelp("The driver IT.", valueName: "column"), completion: ColumnCompletion.columns)
  var it: String?
  @Option(
    help: ArgumentHelp("Controls, by comma.", valueName: "columns"), completion: ColumnCompletion.columns)
  var control: String?
  @Option(
    help: ArgumentHelp("Other columns in which more is better.", valueName: "columns"),
    completion: ColumnCompletion.columns)
  var higherIsBetter: String?
  @Option(
    help: ArgumentHelp("Other columns in which less is better.", valueName: "columns"),
    completion: ColumnCompletion.columns)
  var lowerIsBetter: String?

  func roles() throws -> Roles {
    var directions: [String: Direction] = [:]
    for name in try columnNames(higherIsBetter, label: "--higher-is-better") {
      directions[name] = .higherIsBetter
    }
    for name in try columnNames(lowerIsBetter, label: "--lower-is-better") {
      guard directions[name] == nil else {
        throw Failure(.usage, "\(name) is both --higher-is-better and --lower-is-better; keep one")
      }
      directions[name] = .lowerIsBetter
    }
    return Roles(
      unit: try columnName(unit, label: "--unit"), time: try columnName(time, label: "--time"),
      score: try columnName(score, label: "--score"),
      rank: try columnName(rank, label: "--rank"), training: try columnName(training, label: "--training"),
      meetings: try columnName(meetings, label: "--meetings"), it: try columnName(it, label: "--it"),
      controls: try columnNames(control, label: "--control"), directions: directions)
  }
}
