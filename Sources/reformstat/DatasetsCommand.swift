import ArgumentParser
import DataFrames
import Datasets
import Languages
import Reports
import Tables

struct DatasetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "datasets",
    abstract: "The bundled datasets and their codebooks.",
    discussion: """
      Examples:
        reformstat datasets
        reformstat datasets vietnam-provinces
        reformstat datasets vietnam-provinces -o provinces.csv
      """)

  @Argument(
    help: "A dataset, or one of its tables as dataset/table.",
    completion: .custom { _, _, _ in (try? BundledDatasets.located().names) ?? [] })
  var name: String?

  @OptionGroup(title: "Output") var output: OutputOptions

  func run() throws {
    guard let name else {
      let summaries = try BundledDatasets.located().summaries()
      let document = datasetList(summaries)
      try output.requireTable(among: document.data.map(\.name), of: "datasets")
      return try output.write(document, to: try output.file(input: nil), Lexicon(summaries))
    }
    let source = try DataSource.resolve(argument: name)
    guard let codebook = source.codebook, let resource = source.resource, let path = source.csvPath else {
      throw Failure(
        .noInput,
        "\(source.sourceName) has no codebook; describe shows its columns: reformstat describe \(name)")
    }
    let file = try output.file(input: path)
    guard let file, output.table == nil else {
      let document = CodebookReport(codebook, resource: resource).document()
      try output.requireTable(among: document.data.map(\.name), of: "datasets")
      return try output.write(document, to: file, Lexicon(source))
    }
    try give(source, path: path, to: file)
  }

  /// Writes the data themselves: a CSV byte by byte as bundled, other formats as one long table.
  private func give(_ source: DataSource, path: String, to file: OutputFile) throws {
    if output.chosen == .text(.csv) || output.format == nil && output.chosen == .text(.text) {
      return try file.write(try bytesOfFile(at: path))
    }
    let opened = try OpenedData(
      source: source, reading: try ReadingOptions.parse([]), typed: Roles())
    let frame = try opened.read(opened.columns).frame
    let table = dataTable(frame, title: opened.title)
    let document = Document(command: "datasets", display: [table], data: [table], notes: [])
    try output.write(document, to: file, opened.lexicon)
  }
}
