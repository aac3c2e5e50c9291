import ArgumentParser
import DataFrames
import Datasets
import Reports

/// The data argument: a file, `-`, a folder or a bundled dataset.
struct DataArgument: ParsableArguments {
  @Argument(
    help:
      "A file (CSV, xlsx, dta, sav, sqlite, json), - for standard input, a folder or the name of a bundled dataset.",
    completion: .custom { _, _, _ in (try? BundledDatasets.located().names) ?? [] })
  var data: String

  /// The source found and opened, its header read, and what the options do to it.
  func open(_ reading: ReadingOptions, _ roles: RoleOptions) throws -> OpenedData {
    let source = try DataSource.resolve(argument: data)
    return try OpenedData(source: source, reading: reading, typed: try roles.roles())
  }
}
