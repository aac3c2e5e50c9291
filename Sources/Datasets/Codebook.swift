/// A codebook: what a dataset is, where it comes from, and what its columns mean.
///
/// It is the content of a `datapackage.json` (Frictionless Data Package with Table Schema) with a top-level
/// `reformstat` block for roles, breaks, models and traps. An incomplete codebook is refused with all its faults
/// at once; how complete it has to be is the `Strictness`.
///
/// > Reference: Frictionless Data (2024), Data Package and Table Schema, datapackage.org.
public struct Codebook: Sendable, Equatable {
  /// How complete a codebook has to be.
  public enum Strictness: Sendable {
    /// Comes with the program: everything a reader needs must be there, in both languages.
    case bundled
    /// Beside a user's own file: names, paths, columns and their types. What else is there must not be wrong.
    case foreign
  }

  public let name: String
  /// The name again where a codebook of the user's own gives no title.
  public let title: String
  public let titleVietnamese: String?
  public let description: String?
  public let version: String?
  public let licenses: [License]
  public let sources: [Source]
  /// At least one; the first is the one read when no table is asked for.
  public let resources: [Resource]
  /// `nil` when the codebook has no `reformstat` block: then roles come from options or guesses alone.
  public let declaration: Declaration?

  /// Decodes and checks a codebook.
  ///
  /// - Parameters:
  ///   - bytes: the JSON document.
  ///   - source: the file as messages name it.
  /// - Throws: `CodebookError` with every fault, or with the one place where the JSON breaks off.
  public init(json bytes: [UInt8], source: String, strictness: Strictness) throws(CodebookError) {
    let document: JSONValue
    do {
      document = try JSONParser.parse(bytes)
    } catch {
      throw CodebookError(source: source, faults: ["the document: is not JSON: \(error.description)"])
    }
    let faults = FaultList()
    let package = CodebookNode(document, path: "", faults: faults)
    self = PackageReader(strictness: strictness).codebook(package)
    let found = faults.lines + inconsistencies(of: self, strictness: strictness)
    if !found.isEmpty { throw CodebookError(source: source, faults: found) }
  }

  init(
    name: String, title: String, titleVietnamese: String?, description: String?, version: String?,
    licenses: [License], sources: [Source], resources: [Resource], declaration: Declaration?
  ) {
    self.name = name
    self.title = title
    self.titleVietnamese = titleVietnamese
    self.description = description
    self.version = version
    self.licenses = licenses
    self.sources = sources
    self.resources = resources
    self.declaration = declaration
  }

  /// Reads the codebook in a file.
  ///
  /// - Throws: `DataError` when the file cannot be read, `CodebookError` when it is refused.
  public static func read(at path: String, strictness: Strictness) throws -> Codebook {
    try Codebook(json: bytesOfFile(at: path), source: path, strictness: strictness)
  }

  public func resource(_ name: String) -> Resource? { resources.first { $0.name == name } }

  /// The declared roles whose columns this table holds, with the directions its fields declare.
  ///
  /// A direction stated at a field stands above the one its role implies; a codebook in which the two contradict
  /// each other is refused, so there is no choice to make.
  public func roles(in resource: Resource) -> Roles {
    (declaration?.roles ?? Roles())
      .merging(Roles(directions: resource.directions))
      .restricted(to: resource.columnNames)
  }
}

/// Under which terms the data may be used.
public struct License: Sendable, Equatable {
  public let name: String?
  public let title: String?
  public let path: String?
}

/// Where the data come from.
public struct Source: Sendable, Equatable {
  public let title: String
  public let path: String?
}
