import ArgumentParser
import DataFrames
import Datasets
import Formulas

/// Which column plays which part; these win over a codebook.
struct RoleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What is ranked: a department, a province, a country.", valueName: "column"))
  var unit: String?
  @Option(help: ArgumentHelp("The year or edition.", valueName: "column"))
  var time: String?
  @Option(help: ArgumentHelp("The index score: higher is better.", valueName: "column"))
  var score: String?
  @Option(help: ArgumentHelp("The rank: 1 is best.", valueName: "column"))
  var rank: String?
  @Option(help: ArgumentHelp("The driver training.", valueName: "column"))
  var training: String?
  @Option(help: ArgumentHelp("The driver meetings: fewer are better.", valueName: "column"))
  var meetings: String?
  @Option(help: ArgumentHelp("The driver IT.", valueName: "column"))
  var it: String?
  @Option(help: ArgumentHelp("Controls, by comma.", valueName: "columns"))
  var control: String?
  @Option(help: ArgumentHelp("Other columns in which more is better.", valueName: "columns"))
  var higherIsBetter: String?
  @Option(help: ArgumentHelp("Other columns in which less is better.", valueName: "columns"))
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
