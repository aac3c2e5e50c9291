import ArgumentParser
import Figures
import Reports

/// The picture beside the table.
struct PlainFigureOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Also draw it: a file .svg or .png, or - for the screen.", valueName: "file"),
    completion: .file(extensions: ["svg", "png"]))
  var figure: String?

  /// The road to the picture, checked before the work starts; `nil` where none is asked for.
  func sheet(_ opened: OpenedData, _ output: OutputOptions) throws(Failure) -> FigureSheet? {
    guard let figure else { return nil }
    if figure == "-", output.output == nil || output.output == "-", output.chosen != .text(.text) {
      throw Failure(
        .usage,
        "--figure - draws on the screen, where the \(output.format ?? "other") output goes; name a file: --figure picture.svg"
      )
    }
    return try FigureSheet(figure, option: "--figure", input: opened.source.csvPath)
  }
}

/// The picture beside the table, and which units it puts forward.
struct FigureOption: ParsableArguments {
  @OptionGroup var plain: PlainFigureOption
  @OptionGroup var highlighted: HighlightOption

  var figure: String? { plain.figure }

  func validate() throws {
    if highlighted.highlight != nil, figure == nil {
      throw ValidationError(
        "--highlight is of the picture: add --figure FILE.svg, or --figure - for the screen.")
    }
  }

  func sheet(_ opened: OpenedData, _ output: OutputOptions) throws(Failure) -> FigureSheet? {
    try plain.sheet(opened, output)
  }
}

/// Units in colour.
struct HighlightOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Units in colour, or shown alone, typed with or without diacritics.", valueName: "units"))
  var highlight: String?

  /// The units' own names.
  ///
  /// - Parameter units: all there are.
  func selection(_ units: [String]) throws -> FigureSelection {
    guard let highlight else { return FigureSelection() }
    let found = try NamedUnits(option: "--highlight", highlight).found(among: units)
    return FigureSelection(units: Set(found))
  }
}
