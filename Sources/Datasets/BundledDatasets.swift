public import DataFrames

/// The datasets that come with the program: one folder each, holding CSV tables and `datapackage.json`.
public struct BundledDatasets: Sendable {
  /// The folder that holds a folder a dataset.
  public let folder: String
  /// The datasets in it, sorted by their bytes.
  public let names: [String]

  /// The datasets in a known folder.
  public init(in folder: String) {
    self.folder = folder
    names = entriesOfFolder(at: folder).filter {
      kindOfPath(joinedPath(joinedPath(folder, $0), codebookName)) == .file
    }
  }

  /// Finds the datasets of the running program.
  ///
  /// Looked at in this order: the environment variable `REFORMSTAT_DATASETS`; `../share/reformstat/datasets` from
  /// the program's own file, symlinks resolved; each folder above the program that holds both `Package.swift` and
  /// `datasets`. A variable that names no folder is an error and not passed over: whoever set it meant it.
  ///
  /// - Throws: `DataError` that lists where was looked.
  public static func located() throws(DataError) -> BundledDatasets {
    try located(environment: environmentValue(variable), executable: executablePath())
  }

  static func located(environment: String?, executable: String?) throws(DataError) -> BundledDatasets {
    if let environment {
      guard kindOfPath(environment) == .folder else {
        let way = "name the folder that holds the datasets, or unset it"
        throw DataError(.unreadable, "\(variable) is \"\(environment)\", which is not a folder; \(way)")
      }
      return BundledDatasets(in: environment)
    }
    guard let executable else {
      let way = "set it to the folder that holds the datasets"
      throw DataError(.unreadable, "no bundled datasets found: \(variable) is not set; \(way)")
    }
    let installed = joinedPath(Datasets.folder(ofPath: Datasets.folder(ofPath: executable)), share)
    if kindOfPath(installed) == .folder { return BundledDatasets(in: installed) }
    if let checkout = checkout(above: executable) { return BundledDatasets(in: checkout) }
    throw DataError(
      .unreadable,
      "no bundled datasets found: \(variable) is not set, \"\(installed)\" is not a folder, and no folder above "
        + "\"\(executable)\" holds Package.swift and datasets; set \(variable) to the folder that holds them")
  }

  private static let variable = "REFORMSTAT_DATASETS"
  private static let share = "share/reformstat/datasets"

  private static func checkout(above executable: String) -> String? {
    var folder = Datasets.folder(ofPath: executable)
    while true {
      let datasets = joinedPath(folder, "datasets")
      if kindOfPath(joinedPath(folder, "Package.swift")) == .file, kindOfPath(datasets) == .folder {
        return datasets
      }
      let parent = Datasets.folder(ofPath: folder)
      if parent == folder || parent == "." { return nil }
      folder = parent
    }
  }

  /// The codebook of a dataset, which has to be complete.
  ///
  /// - Throws: `DataError` for an unknown name, with the nearest one; `CodebookError` for a faulty codebook.
  public func codebook(named name: String) throws -> Codebook {
    guard names.contains(name) else {
      let nearest = nearestName(to: name, among: names).map { "did you mean \"\($0)\"? There" } ?? "there"
      let listed = names.isEmpty ? "are none in \"\(folder)\"" : "are \(names.joined(separator: ", "))"
      throw DataError(.unreadable, "no dataset \"\(name)\"; \(nearest) \(listed)")
    }
    let path = joinedPath(self.path(ofDataset: name), codebookName)
    let codebook = try Codebook.read(at: path, strictness: .bundled)
    guard codebook.name == name else {
      let fault = "name: is \"\(codebook.name)\"; expected \"\(name)\", the name of its folder"
      throw CodebookError(source: path, faults: [fault])
    }
    return codebook
  }

  /// The folder of a dataset, below which the paths of its tables lie.
  public func path(ofDataset name: String) -> String { joinedPath(folder, name) }

  /// One line of the list of datasets each, in the order of names.
  ///
  /// - Throws: `DataError` or `CodebookError` for the first codebook that cannot be used.
  public func summaries() throws -> [DatasetSummary] {
    try names.map { DatasetSummary(try codebook(named: $0)) }
  }
}

/// The file that makes a folder a dataset.
let codebookName = "datapackage.json"
