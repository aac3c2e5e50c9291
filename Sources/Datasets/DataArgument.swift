import DataFrames

extension DataSource {
  /// Finds what the data argument of a command means.
  ///
  /// `-` is standard input. An existing path wins over a dataset of the same name: a CSV file, with the
  /// `X.datapackage.json` beside `X.csv` if there is one; a folder that holds `datapackage.json`, or that file
  /// itself. Then comes the name of a bundled dataset. Both give their first table; `name/table` gives another.
  ///
  /// - Parameter bundled: finds the bundled datasets; asked only when no path of that name exists.
  /// - Throws: `DataError` when nothing is there or it is of a kind not read; `CodebookError` for a refused codebook.
  public static func resolve(
    argument: String, bundled: () throws -> BundledDatasets = { try BundledDatasets.located() }
  ) throws -> DataSource {
    if argument == "-" { return .standardInput }
    let path = withoutTrailingSlashes(argument)
    let last = fileName(ofPath: path)
    switch kindOfPath(path) {
    case .folder: return try package(in: path, table: nil)
    case .file where last == codebookName || last.hasSuffix("." + codebookName):
      return try package(codebookPath: path, table: nil)
    case .file: return try file(path)
    case nil: break
    }
    let head = folder(ofPath: path)
    if path.contains("/"), let source = try table(last, ofPackageAt: head) { return source }
    return try dataset(path, bundled: bundled)
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  // MARK: Files

  private static func file(_ path: String) throws -> DataSource {
    let stem = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
    let beside = stem + "." + codebookName
    guard kindOfPath(beside) == .file else {
      return DataSource(
        csvPath: path, codebook: nil, resource: nil, sourceName: path, notes: [], isBundled: false)
    }
    let codebook = try Codebook.read(at: beside, strictness: .foreign)
    let name = fileName(ofPath: path)
    guard let resource = codebook.resources.first(where: { $0.path == name || $0.path == "./" + name }) else {
      let paths = codebook.resources.map { "\"\($0.path)\"" }.joined(separator: ", ")
      let words = "expected the path of one table to be \"\(name)\", which it stands beside; found \(paths)"
      throw CodebookError(source: beside, faults: ["resources: \(words)"])
    }
    return DataSource(
      csvPath: path, codebook: codebook, resource: resource, sourceName: path,
      notes: ["The codebook \(fileName(ofPath: beside)) beside \(name) is used."]
        + codebook.confirmationNote(on: resource, in: beside), isBundled: false, codebookPath: beside)
  }

  // MARK: Packages

  private static func package(in folder: String, table: String?) throws -> DataSource {
    let codebookPath = joinedPath(folder, codebookName)
    if kindOfPath(codebookPath) == .file { return try package(codebookPath: codebookPath, table: table) }
    let files = entriesOfFolder(at: folder).filter { fileExtension(ofPath: $0) == "csv" }
    let named = files.prefix(5).map { joinedPath(folder, $0) }.joined(separator: ", ")
    let way = files.isEmpty ? "" : ", or name one file: " + named + (files.count > 5 ? ", ..." : "")
    throw DataError(
      .unreadable, "\"\(folder)\" is a folder without \(codebookName); expected one in it\(way)")
  }

  private static func package(codebookPath: String, table: String?) throws -> DataSource {
    let codebook = try Codebook.read(at: codebookPath, strictness: .foreign)
    let place = folder(ofPath: codebookPath)
    let resource = try resource(table, of: codebook, from: codebookPath)
    let csv = joinedPath(place, resource.path)
    return try source(of: resource, in: codebook, csvPath: csv, codebookPath: codebookPath, dataset: nil)
  }

  /// The table of a package on disk, or `nil` when there is no package at that path.
  private static func table(_ name: String, ofPackageAt path: String) throws -> DataSource? {
    switch kindOfPath(path) {
    case .folder where kindOfPath(joinedPath(path, codebookName)) == .file:
      return try package(in: path, table: name)
    case .file where fileName(ofPath: path).hasSuffix(codebookName):
      return try package(codebookPath: path, table: name)
    default: return nil
    }
  }

  private static func resource(
    _ table: String?, of codebook: Codebook, from origin: String
  ) throws(DataError) -> Resource {
    guard let table else { return codebook.resources[0] }
    if let resource = codebook.resource(table) { return resource }
    let names = codebook.resources.map(\.name)
    let way = nearestName(to: table, among: names).map { "did you mean \"\($0)\"? It" } ?? "it"
    throw DataError(
      .unreadable, "no table \"\(table)\" in \(origin); \(way) has \(names.joined(separator: ", "))")
  }

  private static func source(
    of resource: Resource, in codebook: Codebook, csvPath: String, codebookPath: String, dataset: String?
  ) throws(DataError) -> DataSource {
    guard kindOfPath(csvPath) == .file else {
      let words = "\"\(csvPath)\", the table \"\(resource.name)\" of \(codebookPath), is missing"
      throw DataError(.unreadable, words + "; put it there or correct the table's path")
    }
    return DataSource(
      csvPath: csvPath, codebook: codebook, resource: resource, sourceName: dataset ?? csvPath,
      notes: codebook.confirmationNote(on: resource, in: codebookPath), isBundled: dataset != nil,
      codebookPath: codebookPath)
  }

  // MARK: Bundled datasets

  private static func dataset(_ argument: String, bundled: () throws -> BundledDatasets) throws -> DataSource
  {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let datasets: BundledDatasets
    do {
      datasets = try bundled()
    } catch let error as DataError {
      let reason = fileExtension(ofPath: argument).isEmpty ? "; " + error.description : ""
      throw DataError(.unreadable, notFound(argument, among: []) + reason)
    }
    guard parts.count <= 2, datasets.names.contains(parts[0]) else {
      throw DataError(.unreadable, notFound(argument, among: datasets.names))
    }
    let codebook = try datasets.codebook(named: parts[0])
    let resource = try resource(parts.count == 2 ? parts[1] : nil, of: codebook, from: parts[0])
    let place = datasets.path(ofDataset: parts[0])
    return try source(
      of: resource, in: codebook, csvPath: joinedPath(place, resource.path),
      codebookPath: joinedPath(place, codebookName), dataset: argument)
  }

  /// An argument with an ending is a mistyped file; anything else may be a mistyped dataset, so those are listed.
  private static func notFound(_ argument: String, among datasets: [String]) -> String {
    let place = folder(ofPath: argument)
    var candidates = datasets + entriesOfFolder(at: place).map { joinedPath(place, $0) }
    if argument.contains("/") { candidates += datasets.map { joinedPath($0, fileName(ofPath: argument)) } }
    let nearest = nearestName(to: argument, among: candidates).map { "did you mean \"\($0)\"?" }
    if !fileExtension(ofPath: argument).isEmpty {
      return "no file \"\(argument)\"; \(nearest ?? "expected the path of a CSV file")"
    }
    let nothing = "no file or dataset \"\(argument)\"; "
    if datasets.isEmpty { return nothing + (nearest ?? "expected the path of a CSV file") }
    return nothing + (nearest.map { $0 + " The" } ?? "the") + " datasets are "
      + datasets.joined(separator: ", ")
  }
}
