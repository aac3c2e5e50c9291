import ArgumentParser
import FileWriting

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "A file of any kind as a file of another kind, no value changed.",
    discussion: """
      Numbers keep all their digits, codes such as 01 stay texts, rows and columns keep their order. What the new \
      file cannot hold is said, or refused with the way out.

      Examples:
        reformstat convert mine.csv -o mine.xlsx
        reformstat convert vietnam-papi --where "year >= 2021" -o papi.dta
        reformstat convert mine.csv department,year,score -f json
      """)

  @OptionGroup var data: DataArgument

  @Argument(help: "Columns by comma (default: all).", completion: ColumnCompletion.columns)
  var columns: String?

  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Roles") var roles: RoleOptions
  @OptionGroup(title: "Output") var output: ConvertOutput
  @OptionGroup var language: LanguageOption

  func run() throws {
    let wanted = try columnNames(columns, label: "columns")
    let format = try output.chosen()
    let opened = try data.open(reading, roles)
    let file = try output.file(format, input: opened.source.csvPath)
    let work = try ConvertWork(opened, columns: wanted)
    let written = try format.file(work.table)
    if let file { try file.write(written.bytes) } else { try StandardOutput.write(written.bytes) }
    let speech = Speech(opened.lexicon)
    for note in work.notes(format) + written.notes { StandardError.write(speech.message("Note", note)) }
    speech.listUntranslated()
  }
}

/// Where the new file goes and of what kind it is.
struct ConvertOutput: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "\(WritableFormat.allNames.joined(separator: ", ")) (default: csv, or by -o's ending).",
      valueName: "format"),
    completion: .list(WritableFormat.allNames))
  var format: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write to a file instead of the screen.", valueName: "file"),
    completion: .file())
  var output: String?

  func validate() throws {
    if let format, WritableFormat(name: format) == nil {
      throw ValidationError(
        "no format \"\(format)\"; there are \(WritableFormat.allNames.joined(separator: ", ")).")
    }
  }

  /// The format typed, or that of the file's ending, or CSV on the screen.
  func chosen() throws(Failure) -> WritableFormat {
    guard let found = format.map({ WritableFormat(name: $0) }) ?? WritableFormat(fileName: path ?? "x.csv")
    else {
      throw Failure(
        .usage,
        "the ending of \"\(path ?? "")\" names no format; there are "
          + "\(WritableFormat.allNames.map { ".\($0)" }.joined(separator: ", ")), or say which by -f")
    }
    return found
  }

  private var path: String? { output == "-" ? nil : output }

  /// Checked before the work starts; `nil` for standard output.
  func file(_ format: WritableFormat, input: String?) throws(Failure) -> OutputFile? {
    if let path { return try OutputFile(path, input: input) }
    guard format.isText || !StandardOutput.isTerminal else {
      throw Failure(
        .usage,
        "a file of the kind \(format.format.rawValue) is not for the screen; name a file: -o data.\(format.format.rawValue)"
      )
    }
    return nil
  }
}
