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
      unit: try one(unit, "--unit"), time: try one(time, "--time"), score: try one(score, "--score"),
      rank: try one(rank, "--rank"), training: try one(training, "--training"),
      meetings: try one(meetings, "--meetings"), it: try one(it, "--it"),
      controls: try columnNames(control, label: "--control"), directions: directions)
  }

  private func one(_ text: String?, _ option: String) throws -> String? {
    let names = try columnNames(text, label: option)
    guard names.count <= 1 else { throw Failure(.usage, "\(option) takes one column, not \(names.count)") }
    return names.first
  }
}
