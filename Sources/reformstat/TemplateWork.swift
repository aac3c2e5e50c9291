import DataFrames
import Datasets
import FileFormats

/// Writes an empty CSV file with a codebook's columns, for a department to fill in.
struct TemplateWork {
  private let command: CodebookCommand

  /// The columns of a panel of departments, where no codebook says others.
  private static let generic = ["unit", "year", "score", "rank", "training", "meetings", "it"]

  init(_ command: CodebookCommand) { self.command = command }

  func run() throws {
    let names = try columns()
    let text = CSVWriter().text(names: names, rows: [[String?]]())
    guard let path = command.place else {
      try StandardOutput.write(text)
      return hint("FILE.csv")
    }
    guard path.lowercased().hasSuffix(".csv") else {
      throw Failure(.usage, "--template writes a CSV file: -o FILE.csv, not -o \(path)")
    }
    if pathExists(path), !command.force {
      throw Failure(
        .cannotCreate, "\(path) exists and is not overwritten; name another file, or empty it by --force")
    }
    try OutputFile(path, input: nil).write(Array(text.utf8))
    hint(path)
  }

  private func columns() throws -> [String] {
    guard let data = command.data else { return Self.generic }
    if let codebook = try codebookAlone(at: data) { return codebook.resources[0].columnNames }
    let source = try DataSource.resolve(argument: data)
    if let resource = source.resource { return resource.columnNames }
    guard let path = source.csvPath else { return try CSVFile.standardInput().header }
    return try OpenedFile(path: path, name: path, GridOptions()).file.header
  }

  /// What to type once it is filled in: rows for a table there is already are added to it.
  private func hint(_ path: String) {
    let way =
      command.data.map { "add the rows to the table, and: reformstat validate \($0)" }
      ?? "then: reformstat codebook \(path) -o .  (the roles follow from the names of the columns)"
    let speech = Speech()
    StandardError.write(speech.text("Fill in a row for each unit and year, \(way)\n"))
    speech.listUntranslated()
  }
}
