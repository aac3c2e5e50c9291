import ArgumentParser
import DataFrames
import Figures
import Reports

struct PlotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot",
    abstract: "A picture of the data, or of what a command finds in them.",
    discussion: """
      Ranks over the years, coefficients, trends, forecasts and more, as SVG or PNG, or in characters on the \
      screen. The commands draw their own picture beside the table with --figure.

      Examples:
        reformstat plot vietnam-papi --highlight "Ha Noi,Da Nang" -o ranks.svg
        reformstat plot vietnam-provinces --kind coefficients -o -
        reformstat plot mine.csv score --kind trend --unit department --time year
      """)

  /// Every picture there is.
  enum Kind: String, CaseIterable {
    case bump, trend, breaks, forecast, distribution, map, scatter, heatmap, coefficients, residuals

    static let names = allCases.map(\.rawValue)
  }

  @OptionGroup var data: DataArgument

  @Argument(
    help: "What is drawn: a column, columns by comma, or formulas in quotes, as the kind asks.",
    completion: ColumnCompletion.columns)
  var what: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("\(Kind.names.joined(separator: ", ")) (default: bump).", valueName: "kind"),
    completion: .list(Kind.names))
  var kind = Kind.bump.rawValue

  @OptionGroup var highlighted: HighlightOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A file .svg or .png, or - for characters (default: SVG, characters on a terminal).", valueName: "file"),
    completion: .file(extensions: ["svg", "png"]))
  var output: String?

  @Option(help: ArgumentHelp("forecast: how many years (or editions) ahead.", valueName: "n"))
  var ahead = 1

  @Option(help: ArgumentHelp("The seed of what is drawn at random.", valueName: "n"))
  var seed: UInt64 = 1

  @OptionGroup var breaks: AcrossBreaksOption
  @OptionGroup var sureness: LevelOption
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if Kind(rawValue: kind.lowercased()) == nil {
      let hint =
        nearestName(to: kind, among: Kind.names).map { "; did you mean \"\($0)\"? There" } ?? "; there"
      throw ValidationError(
        "no kind of picture \"\(kind)\"\(hint) are \(Kind.names.joined(separator: ", ")).")
    }
    guard ahead > 0 else { throw ValidationError("--ahead takes a number from 1 up, not \(ahead).") }
  }

  func run() throws {
    let opened = try data.open(reading, roles)
    let sheet = try FigureSheet(ofPlot: output, input: opened.source.csvPath)
    let figure = try PlotWork(self, opened).figure(Kind(rawValue: kind.lowercased()) ?? .bump)
    let speech = Speech(opened.lexicon)
    try sheet.write(speech.figure(figure))
    speech.listUntranslated()
  }
}
