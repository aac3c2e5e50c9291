import ArgumentParser
import DataFrames
import Datasets
import Reports

/// The data argument: a file, `-`, a folder or a bundled dataset.
struct DataArgument: ParsableArguments {
  @Argument(
    help: "A CSV file, - for standard input, a folder or datapackage.json, or the name of a bundled dataset.",
    completion: .custom { _, _, _ in (try? BundledDatasets.located().names) ?? [] })
  var data: String

  /// The source found and opened, its header read.
  func open() throws -> OpenedData {
    let source = try DataSource.resolve(argument: data)
    guard let path = source.csvPath else {
      return OpenedData(source: source, file: try CSVFile.standardInput())
    }
    return OpenedData(source: source, file: try CSVFile(path: path))
  }
}

/// A source whose header is known.
struct OpenedData {
  let source: DataSource
  let file: CSVFile

  /// The title of the dataset with what must never be overlooked, or the file's name.
  var title: String {
    guard let codebook = source.codebook else { return source.sourceName }
    var title = codebook.title
    if let partial = codebook.declaration?.partial, !title.contains(partial) { title += " (\(partial))" }
    if codebook.declaration?.isSynthetic == true, !title.contains("SYNTHETIC") { title += " (SYNTHETIC)" }
    return title
  }

  /// Reads these columns, those among them that exist; the caller names the ones that do not.
  func read(_ columns: [String], _ options: ReadingOptions) throws -> DataFrame {
    let known = columns.filter(file.header.contains)
    return try file.read(columns: known, options: options.csvOptions(source))
  }

  /// An error for a column that the file lacks.
  func require(_ column: String) throws(DataError) {
    guard !file.header.contains(column) else { return }
    throw DataError.noColumn(column, in: source.sourceName, among: file.header)
  }

  /// Where the declared series break.
  var breaks: [SeriesBreak] {
    guard isFirstTable else { return [] }
    return (source.codebook?.declaration?.breaks ?? []).map {
      SeriesBreak(
        lastBefore: Double($0.lastBefore), firstAfter: Double($0.firstAfter), what: $0.what,
        columns: $0.columns)
    }
  }

  /// The declared editions, `nil` when lags count time units.
  var editions: [Double]? {
    guard isFirstTable, let editions = source.codebook?.declaration?.editions, !editions.isEmpty else {
      return nil
    }
    return editions.map(Double.init)
  }

  /// Whether this is the table that the codebook's declarations are about.
  var isFirstTable: Bool {
    guard let codebook = source.codebook, let resource = source.resource else { return false }
    return codebook.resources[0] == resource
  }
}
