import ArgumentParser
import DataFrames
import Datasets
import Formulas
import Parallelism

/// How the data are read.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What stands for a missing cell (default: empty, NA, . and N/A).", valueName: "'NA,-,...'"))
  var missing: String?

  @Option(help: ArgumentHelp("Columns read as text, whatever they hold.", valueName: "columns"))
  var text: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Rows to use, e.g. \"year <= 2019 & region == 'North'\".", valueName: "condition"))
  var condition: String?

  @Option(
    help: ArgumentHelp(
      "Threads to work on; no number depends on it (default: all processors).", valueName: "n"))
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 {
      throw ValidationError("--threads takes a number from 1 up, not \(threads).")
    }
  }

  var threadCount: Int { threads ?? processorCount }

  func filter() throws(FormulaError) -> Expression? {
    guard let condition else { return nil }
    return try Expression.parse(condition, label: "--where")
  }

  /// The reader's options for a source: what its codebook says, under what was typed.
  func csvOptions(_ source: DataSource) throws -> CSVOptions {
    let texts = try columnNames(text, label: "--text")
    let resource = source.resource
    return CSVOptions(
      missing: missingTokens ?? source.missingValues.map { $0 } ?? CSVOptions.defaultMissing,
      threads: threadCount,
      numbers: Set(resource?.numberColumns ?? []).subtracting(texts),
      categories: Set(resource?.categoryColumns ?? []).union(texts))
  }

  /// The tokens typed, by comma; the empty cell is always one.
  var missingTokens: [String]? {
    missing.map { [""] + $0.split(separator: ",", omittingEmptySubsequences: true).map(String.init) }
  }

  /// For commands that are about a whole file.
  func refuseCondition(of command: String) throws(Failure) {
    guard condition != nil else { return }
    throw Failure(.usage, "\(command) is about the whole file; leave out --where")
  }
}

/// The one name that an option takes.
func columnName(_ text: String?, label: String) throws -> String? {
  let names = try columnNames(text, label: label)
  guard names.count <= 1 else {
    throw Failure(.usage, "\(label) takes one column, not \(names.count): \(names.joined(separator: ", "))")
  }
  return names.first
}

/// The names in a list by commas, `[names with blanks]` in brackets.
func columnNames(_ text: String?, label: String) throws(FormulaError) -> [String] {
  guard let text else { return [] }
  return try ColumnList.parse(text, label: label).names
}
