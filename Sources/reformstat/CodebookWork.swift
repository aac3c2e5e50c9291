import DataFrames
import Datasets

/// Finds the tables of a `codebook` command, drafts, and writes where the codebook will be found.
struct CodebookWork {
  private let command: CodebookCommand
  private let data: String
  /// The tables, each with what its codebook says of it.
  private let sources: [DataSource]
  /// The folder, where the argument is a folder of CSV files without a codebook.
  private let folder: String?
  private let place: CodebookPlace?

  init(_ command: CodebookCommand, data: String) throws {
    self.command = command
    self.data = data
    if let names = tablesToDescribe(inFolder: data) {
      guard !names.isEmpty else { throw Failure(.noInput, "\"\(data)\" holds no CSV file to describe") }
      let trimmed = data.count > 1 && data.hasSuffix("/") ? String(data.dropLast()) : data
      folder = trimmed
      sources = try names.map { try DataSource.resolve(argument: trimmed + "/" + $0) }
    } else {
      folder = nil
      sources = try DataSource.resolve(argument: data).tables
    }
    if sources.count > 1, command.reading.prepares {
      throw Failure(
        .usage,
        "\(data) holds \(sources.count) tables, and \(ReadingOptions.preparing) are about one: name its file")
    }
    place = try Self.place(command.place, data, sources, folder: folder)
    if let place, place.exists, !command.force {
      throw Failure(
        .cannotCreate,
        "\(place.path) exists and is not overwritten; with --force it is drafted anew, and what it says is kept"
      )
    }
  }

  func run() throws {
    let file = try place.map { try OutputFile($0.path, input: nil) }
    let opened = try sources.map(opened)
    var draft = CodebookDraft(title: title, tables: try zip(sources, opened).enumerated().map(table))
    draft.base = try base()
    draft.roles = opened.count == 1 ? opened[0].said : try command.roles.roles()
    draft.texts = Set(try columnNames(command.reading.text, label: "--text"))
    draft.missing = command.reading.missingTokens
    draft.reading = try PreparationPlan(sources[0], command.reading).declaration(
      inFolder: folderPart(place?.path ?? sources[0].csvPath ?? ""))
    let (drafted, remarks) = try draft.drafted()
    let codebook = command.confirm ? drafted.confirmed() : drafted
    let text = CodebookWriter().text(codebook)
    if let file { try file.write(Array(text.utf8)) } else { try StandardOutput.write(text) }
    let speech = Speech()
    StandardError.write(speech.text(words(on: codebook, remarks)))
    speech.listUntranslated()
  }

  // MARK: Where from

  private var title: String {
    if let folder, folder != "." { return fileStem(folder) }
    return sources[0].csvPath.map(fileStem) ?? "data"
  }

  private func opened(_ source: DataSource) throws -> OpenedData {
    let texts = try columnNames(command.reading.text, label: "--text")
    let opened = try OpenedData(
      source: source, reading: command.reading,
      typed: sources.count == 1 ? command.roles.roles() : Roles())
    if sources.count == 1 { for name in texts { try opened.require(name) } }
    return opened
  }

  private func table(_ index: Int, _ pair: (DataSource, OpenedData)) throws -> CodebookDraft.Table {
    let (source, opened) = pair
    let path =
      place.map { $0.tables[index] } ?? source.resource?.path ?? source.csvPath.map(lastPart) ?? "data.csv"
    return CodebookDraft.Table(
      path: path, frame: try opened.readFile(),
      name: place?.exists == true && place?.path != source.codebookPath ? nil : source.resource?.name,
      prepared: opened.isPrepared ? try opened.read(opened.columns).frame : nil)
  }

  /// What there is already: the codebook to be overwritten, else the one the data are read by.
  private func base() throws -> Codebook? {
    if folder != nil { return nil }
    if let place, place.exists { return try Codebook.read(at: place.path, strictness: .foreign) }
    return sources[0].codebook
  }

  // MARK: Where to

  private static func place(
    _ output: String?, _ data: String, _ sources: [DataSource], folder: String?
  ) throws -> CodebookPlace? {
    guard let output else { return nil }
    guard let csv = sources[0].csvPath else {
      throw Failure(
        .usage,
        "a codebook stands beside its file, and standard input has none; save the data first, then: reformstat "
          + "codebook mine.csv -o .")
    }
    if sources[0].isBundled {
      throw Failure(
        .usage,
        "\(data) comes with the program and has its codebook; for a copy of your own: reformstat datasets \(data) -o "
          + "mine.csv")
    }
    do throws(DataError) {
      if let folder {
        return try CodebookPlace(
          output: output, codebook: folder == "." ? "datapackage.json" : folder + "/datapackage.json",
          tables: sources.map { lastPart($0.csvPath ?? "") })
      }
      if let codebook = sources[0].codebookPath, !data.hasSuffix(".csv") {
        return try CodebookPlace(
          output: output, codebook: codebook, tables: sources.map { $0.resource?.path ?? "" })
      }
      return try CodebookPlace(output: output, csv: csv)
    } catch {
      throw Failure(.usage, error.description)
    }
  }

  // MARK: What is said of it

  private func words(on codebook: Codebook, _ remarks: [String]) -> String {
    var lines = remarks.map { "Note: \($0)\n" }
    let guesses = codebook.resources.flatMap { codebook.unconfirmed(in: $0) }
    if !guesses.isEmpty {
      let name = place?.path ?? "the codebook"
      lines.append(
        "Note: Guessed; correct \(name) where a guess is wrong, and remove what is right from its "
          + "to_confirm (all of it: --force --confirm):\n"
      )
      lines += distinct(guesses.map { "  \($0.column): \($0.guess)\n" })
    }
    guard let place else { return lines.joined() }
    let next = lastPart(place.path) == "datapackage.json" ? folderPart(place.path) : data
    let roles = codebook.declaration?.roles ?? Roles()
    let canRegress = (roles.rank ?? roles.score) != nil && !(roles.drivers.isEmpty && roles.controls.isEmpty)
    lines.append(
      "\(place.path) is written. Next: reformstat validate \(next), then reformstat "
        + "\(canRegress ? "regress" : "describe") \(next)\n")
    return lines.joined()
  }

  private func distinct(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    return lines.filter { seen.insert($0).inserted }
  }
}

private func lastPart(_ path: String) -> String {
  path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
}

private func folderPart(_ path: String) -> String {
  path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}

private func fileStem(_ path: String) -> String {
  let name = lastPart(path)
  return name.lastIndex(of: ".").map { $0 == name.startIndex ? name : String(name[..<$0]) } ?? name
}
