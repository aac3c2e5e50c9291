import ArgumentParser
import DataFrames
import Datasets
import FileFormats
import Formulas
import OfficeText
import Parallelism
import Preparation

/// How the data are read and prepared, and which rows are used.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The sheet of a workbook, by name or number.", valueName: "sheet"))
  var sheet: String?

  @Option(help: ArgumentHelp("The cells of a sheet that hold the table, e.g. B3:K66.", valueName: "cells"))
  var range: String?

  @Option(
    help: ArgumentHelp(
      "The row of the column names, e.g. 4, or 3..4 for names on two rows.", valueName: "row"))
  var headerRow: String?

  @Option(help: ArgumentHelp("Lines of a text file to leave out above the table.", valueName: "n"))
  var skip: Int?

  @Option(help: ArgumentHelp("Lines of a text file to leave out at its end.", valueName: "n"))
  var footer: Int?

  @Option(help: ArgumentHelp("The table of a database.", valueName: "table"))
  var fromTable: String?

  @Option(help: ArgumentHelp("A SELECT on a database instead.", valueName: "select"))
  var query: String?

  @Option(
    help: ArgumentHelp(
      "The kind of file, where its content does not tell: \(FileFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kind"), completion: .list(FileFormat.allCases.map(\.rawValue)))
  var inputFormat: String?

  @Option(
    help: ArgumentHelp(
      "The encoding of a text: utf-8, utf-16le, windows-1258, windows-1252, tcvn3, vni.", valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp("The mark before decimals, where the file does not tell.", valueName: "comma|point"),
    completion: .list(["comma", "point"]))
  var decimal: String?

  @Option(
    help: ArgumentHelp(
      "What stands for a missing cell (default: empty, NA, . and N/A).", valueName: "'NA,-,...'"))
  var missing: String?

  @Option(
    help: ArgumentHelp("Columns read as text, whatever they hold.", valueName: "columns"),
    completion: ColumnCompletion.columns)
  var text: String?

  @Option(
    help: ArgumentHelp(
      "Year columns become rows: columns:time:value, e.g. 2012..2024:year:score; may be repeated.",
      valueName: "spec"))
  var melt: [String] = []

  @Option(
    help: ArgumentHelp(
      "Put the rows of another file below, columns by name; may be repeated.", valueName: "file"),
    completion: .file())
  var append: [String] = []

  @Option(
    help: ArgumentHelp("Of rows that two files have for one unit and time, keep this.", valueName: "new|old"),
    completion: .list(KeptRow.allCases.map(\.rawValue)))
  var prefer: String?

  @Option(
    help: ArgumentHelp(
      "Put the columns of another file beside, rows by key; may be repeated.", valueName: "file"),
    completion: .file())
  var join: [String] = []

  @Option(
    help: ArgumentHelp("The key of --join (default: unit and time).", valueName: "columns"),
    completion: ColumnCompletion.columns)
  var on: String?

  @Option(
    help: ArgumentHelp(
      "Columns in which one name is written in several ways; provinces get their usual name.",
      valueName: "columns"), completion: ColumnCompletion.columns)
  var unify: String?

  @Option(
    help: ArgumentHelp("A new column, e.g. \"x = log(y)\"; may be repeated.", valueName: "name = expression"))
  var derive: [String] = []

  @Option(
    help: ArgumentHelp(
      "Ranks among all rows, before --where, e.g. year:score; may be repeated.", valueName: "group:column"))
  var rankWithin: [String] = []

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Rows to use, e.g. \"year <= 2019 & region == 'North'\".", valueName: "condition"))
  var condition: String?

  @Option(
    help: ArgumentHelp(
      "Only these units, typed with or without diacritics, e.g. \"Ha Noi,Da Nang\".", valueName: "units"))
  var only: String?

  @Option(
    help: ArgumentHelp(
      "Threads to work on; no number depends on it (default: all processors).", valueName: "n"))
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 {
      throw ValidationError("--threads takes a number from 1 up, not \(threads).")
    }
    for (option, lines) in [("--skip", skip), ("--footer", footer)] {
      if let lines, lines < 0 {
        throw ValidationError("\(option) takes a number of lines from 0 up, not \(lines).")
      }
    }
    if let inputFormat, FileFormat(rawValue: inputFormat) == nil {
      throw ValidationError(
        "--input-format is one of \(FileFormat.allCases.map(\.rawValue).joined(separator: ", ")), not \"\(inputFormat)\"."
      )
    }
    if let encoding, TextEncoding.named(encoding) == nil {
      throw ValidationError(
        "no encoding \"\(encoding)\"; there are \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    if let decimal, !["comma", "point"].contains(decimal) {
      throw ValidationError("--decimal is comma or point, not \"\(decimal)\".")
    }
    if let prefer, KeptRow(rawValue: prefer) == nil {
      throw ValidationError("--prefer is new or old, not \"\(prefer)\".")
    }
    if prefer != nil, append.isEmpty { throw ValidationError("--prefer goes with --append.") }
    if on != nil, join.isEmpty { throw ValidationError("--on goes with --join.") }
  }

  /// The options that make another table of a file.
  static let preparing = "--melt, --unify, --append, --join, --derive, --rank-within and --where"
  var prepares: Bool {
    !(melt + append + join + derive + rankWithin).isEmpty || condition != nil || unify != nil
  }

  var threadCount: Int { threads ?? processorCount }

  /// The units named by --only.
  func units() throws(FormulaError) -> UnitSelection? {
    guard let only else { return nil }
    return try UnitSelection.parse(only)
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
  func refuseConditions(of command: String, _ typed: [(option: String, value: String?)]) throws(Failure) {
    guard let (option, _) = typed.first(where: { $0.value != nil }) else { return }
    throw Failure(.usage, "\(command) is about the whole file; leave out \(option)")
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
