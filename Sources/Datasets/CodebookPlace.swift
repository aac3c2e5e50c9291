public import DataFrames

/// Where a codebook stands so that the commands find it with its tables: `X.datapackage.json` beside `X.csv`, or
/// `datapackage.json` in a folder that holds the tables or a folder above them.
public struct CodebookPlace: Sendable, Equatable {
  /// The file of the codebook.
  public let path: String
  /// The tables relative to its folder.
  public let tables: [String]

  /// - Parameters:
  ///   - output: what was typed: a folder, or the file itself.
  ///   - csv: the table's file.
  /// - Throws: `DataError` that says where the codebook has to go.
  public init(output: String, csv: String) throws(DataError) {
    let (place, file) = (folder(ofPath: csv), fileName(ofPath: csv))
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let beside = stem + "." + codebookName
    let isFolder = kindOfPath(output) == .folder
    let name = isFolder ? beside : fileName(ofPath: output)
    if name == codebookName {
      self = try Self.package(output, csv: csv)
      return
    }
    guard name == beside else {
      throw DataError(
        .invalid,
        "-o \(output): a codebook of that name would not be found; name the folder of \(file), -o \(place), or -o "
          + joinedPath(place, codebookName))
    }
    guard !fileExtension(ofPath: file).isEmpty else {
      throw DataError(
        .invalid,
        "-o \(output): a codebook is found beside a file whose name ends in its kind, and \(file) has no ending; rename the file, or "
          + "describe the folder: -o \(joinedPath(place, codebookName))")
    }
    let target = isFolder ? output : folder(ofPath: output)
    guard let wanted = resolvedPath(target), wanted == resolvedPath(place) else {
      throw DataError(
        .invalid,
        "-o \(output): the codebook of \(csv) has to stand beside it, in the folder \(shown(place)): -o \(place)"
      )
    }
    path = joinedPath(target, beside)
    tables = [file]
  }

  private init(path: String, tables: [String]) {
    self.path = path
    self.tables = tables
  }

  private static func package(_ output: String, csv: String) throws(DataError) -> CodebookPlace {
    guard let above = resolvedPath(folder(ofPath: output)), let file = resolvedPath(csv),
      let relative = relativePath(of: file, in: above)
    else {
      throw DataError(
        .invalid,
        "-o \(output): a datapackage.json describes tables of its own folder or of folders in it, and \(csv) is in "
          + "neither: -o \(joinedPath(folder(ofPath: csv), codebookName))")
    }
    return CodebookPlace(path: output, tables: [relative])
  }

  /// The codebook of a folder of tables.
  ///
  /// - Parameters:
  ///   - output: what was typed: the folder, or the codebook in it.
  ///   - codebook: the file it has to be.
  public init(output: String, codebook: String, tables: [String]) throws(DataError) {
    let name = fileName(ofPath: codebook)
    let isFolder = kindOfPath(output) == .folder
    let target = isFolder ? output : folder(ofPath: output)
    let place = folder(ofPath: codebook)
    guard isFolder || fileName(ofPath: output) == name, let wanted = resolvedPath(target),
      wanted == resolvedPath(place)
    else {
      throw DataError(
        .invalid, "-o \(output): the codebook of these tables has to be \(codebook): -o \(place)")
    }
    path = joinedPath(target, name)
    self.tables = tables
  }

  public var exists: Bool { pathExists(path) }
}

/// Whether anything stands at a path.
public func pathExists(_ path: String) -> Bool { kindOfPath(path) != nil }

private func shown(_ folder: String) -> String { folder == "." ? "you work in" : folder }

/// The path of a file from a folder it lies in or below; `nil` where it lies elsewhere or nowhere.
public func pathFromFolder(_ folder: String, to file: String) -> String? {
  guard let folder = resolvedPath(folder), let file = resolvedPath(file) else { return nil }
  return relativePath(of: file, in: folder)
}

private func relativePath(of file: String, in folder: String) -> String? {
  let start = folder.hasSuffix("/") ? folder : folder + "/"
  return file.hasPrefix(start) ? String(file.dropFirst(start.count)) : nil
}

/// The CSV files of a folder that has no codebook yet, by their names; `nil` for anything else.
public func tablesToDescribe(inFolder path: String) -> [String]? {
  guard kindOfPath(path) == .folder, kindOfPath(joinedPath(path, codebookName)) == nil else { return nil }
  return entriesOfFolder(at: path).filter {
    fileExtension(ofPath: $0) == "csv" && kindOfPath(joinedPath(path, $0)) == .file
  }
}

/// The codebook that a path names, alone or as a folder's, whether or not its tables are there.
///
/// - Throws: `CodebookError` for a refused codebook.
public func codebookAlone(at path: String) throws -> Codebook? {
  let file = kindOfPath(path) == .folder ? joinedPath(path, codebookName) : path
  guard kindOfPath(file) == .file, fileName(ofPath: file).hasSuffix(codebookName) else { return nil }
  return try Codebook.read(at: file, strictness: .foreign)
}
