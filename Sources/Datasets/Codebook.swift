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

  public internal(set) var name: String
  /// The name again where a codebook of the user's own gives no title.
  public internal(set) var title: String
  public internal(set) var titleVietnamese: String?
  public internal(set) var description: String?
  public internal(set) var version: String?
  public internal(set) var licenses: [License] = []
  public internal(set) var sources: [Source] = []
  /// At least one; the first is the one read when no table is asked for.
  public internal(set) var resources: [Resource]
  /// `nil` when the codebook has no `reformstat` block: then roles come from options or guesses alone.
  public internal(set) var declaration: Declaration?
  /// What the document says beyond what is known here; kept when the codebook is written again.
  var other: [String: JSONValue] = [:]

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
    name: String, title: String, titleVietnamese: String? = nil, description: String? = nil,
    version: String? = nil, licenses: [License] = [], sources: [Source] = [], resources: [Resource],
    declaration: Declaration? = nil, other: [String: JSONValue] = [:]
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
    self.other = other
  }

  /// Reads the codebook in a file.
  ///
  /// - Throws: `DataError` when the file cannot be read, `CodebookError` when it is refused.
  public static func read(at path: String, strictness: Strictness) throws -> Codebook {
    try Codebook(json: bytesOfFile(at: path), source: path, strictness: strictness)
  }

  /// Everything that it tells a reader in English beside its title and those of its columns.
  public var texts: [String] {
    let declaration = declaration ?? Declaration()
    let about = [
      description, declaration.partial, declaration.noRegression?.reason, declaration.simulation?.model,
    ]
    return about.compactMap(\.self) + resources.map(\.title)
      + declaration.isNot.values.sorted(by: precedesByBytes)
      + declaration.breaks.map(\.what) + declaration.models.map(\.title) + declaration.traps
  }

  /// The codebook with every guess taken as right.
  public func confirmed() -> Codebook {
    var codebook = self
    codebook.declaration?.toConfirm = [:]
    return codebook
  }

  public func resource(_ name: String) -> Resource? { resources.first { $0.name == name } }

  /// The declared roles whose columns this table holds, with the directions its fields declare.
  ///
  /// The first table holds the columns that its declared reading makes, too. A direction stated at a field stands
  /// above the one its role implies; a codebook in which the two contradict each other is refused, so there is no
  /// choice to make.
  public func roles(in resource: Resource) -> Roles {
    let fields = resource.fields + made(in: resource)
    return (declaration?.roles ?? Roles())
      .merging(Roles(directions: fields.directions))
      .restricted(to: fields.map(\.name))
  }

  /// The columns that the declared reading adds to a table: those of the first table alone.
  public func made(in resource: Resource) -> [Field] {
    resources.first == resource ? declaration?.made ?? [] : []
  }

  /// The guesses about columns of this table that nobody has confirmed, in the order of the columns.
  public func unconfirmed(in resource: Resource) -> [(column: String, guess: String)] {
    (resource.fields + made(in: resource)).compactMap { field in
      declaration?.toConfirm[field.name].map { (field.name, $0) }
    }
  }

  /// The sentence that results resting on unconfirmed guesses carry; none where all is confirmed.
  func confirmationNote(on resource: Resource, in path: String) -> [String] {
    let columns = unconfirmed(in: resource).map { "\"\($0.column)\"" }
    guard !columns.isEmpty else { return [] }
    return [
      "Guessed and not confirmed yet: \(columns.joined(separator: ", ")). Correct \(fileName(ofPath: path)) where a "
        + "guess is wrong, and remove what is confirmed from its to_confirm."
    ]
  }
}

/// Under which terms the data may be used.
public struct License: Sendable, Equatable {
  public let name: String?
  public let title: String?
  public let path: String?
  var other: [String: JSONValue] = [:]
}

/// Where the data come from.
public struct Source: Sendable, Equatable {
  public let title: String
  public let path: String?
  var other: [String: JSONValue] = [:]
}
