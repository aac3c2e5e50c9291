import ArgumentParser
import Datasets

struct CodebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codebook",
    abstract: "Your file as a dataset: a codebook of its columns, for every command to use.",
    discussion: """
      Drafts what the columns are (type, unit of measure, which end is good, what values may be) and which play \
      which role. What is not said by options is guessed from names and values; every guess is listed under \
      to_confirm until you remove it. -o . writes X.datapackage.json beside X.csv, where it is found.

      Examples:
        reformstat codebook mine.csv --unit department --rank rank -o .
        reformstat codebook .
        reformstat codebook --template -o index-2026.csv
      """)

  @Argument(help: "A CSV file, - for standard input, or a folder of CSV files (left out with --template).")
  var data: String?

  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder of the CSV file, or a datapackage.json in it (default: standard output).",
      valueName: "folder"))
  var output: String?
  @Flag(help: "Write over a codebook that exists; what it says is kept.") var force = false
  @Flag(help: "Take every guess as right, so that none is left to confirm.") var confirm = false
  @Flag(help: "Write an empty CSV file with the codebook's columns, for a department to fill in.")
  var template = false
  @OptionGroup var language: LanguageOption

  func run() throws {
    try reading.refuseConditions(of: "codebook", [("--only", reading.only)])
    if template { return try TemplateWork(self).run() }
    guard let data else {
      throw Failure(
        .usage, "codebook needs a CSV file, e.g. reformstat codebook mine.csv; --template makes an empty one")
    }
    try CodebookWork(self, data: data).run()
  }

  /// Where the result goes; `nil` for standard output.
  var place: String? { output == "-" ? nil : output }
}
