/// Where the data of a command lie, and the codebook that goes with them.
public struct DataSource: Sendable, Equatable {
  /// The CSV file; `nil` for standard input.
  public let csvPath: String?
  /// Without one there are no declared roles, types or missing tokens.
  public let codebook: Codebook?
  /// The table of the codebook that the file is.
  public let resource: Resource?
  /// What messages call the data: the file as typed, the dataset, or "standard input".
  public let sourceName: String
  /// What a reader of the result has to know about how the data were found.
  public let notes: [String]
  public let isBundled: Bool
  /// The file of the codebook.
  public var codebookPath: String?

  public static let standardInput = DataSource(
    csvPath: nil, codebook: nil, resource: nil, sourceName: "standard input", notes: [], isBundled: false)

  /// What stands for a missing cell, where a codebook says so; otherwise the reader's own rule holds.
  public var missingValues: [String]? { resource?.missingValues }

  /// Every table of the codebook, this one's file with its codebook alone where it has none.
  public var tables: [DataSource] {
    guard let codebook, let codebookPath else { return [self] }
    let place = folder(ofPath: codebookPath)
    return codebook.resources.map { resource in
      let path = joinedPath(place, resource.path)
      return DataSource(
        csvPath: path, codebook: codebook, resource: resource, sourceName: path, notes: [],
        isBundled: isBundled,
        codebookPath: codebookPath)
    }
  }

  /// The roles of the columns: the codebook's, under the options, and guesses where no codebook declares any.
  ///
  /// Only columns about which neither the fields nor the options say anything are guessed.
  ///
  /// - Parameters:
  ///   - options: what the user said; it wins.
  ///   - numericColumns: the columns that were read as numbers.
  /// - Returns: the roles and the sentence on what was guessed.
  public func roles(options: Roles, numericColumns: [String]) -> (roles: Roles, note: String?) {
    var declared = Roles()
    if let codebook, let resource { declared = codebook.roles(in: resource) }
    let known = declared.merging(options)
    guard codebook?.declaration == nil else { return (known, nil) }
    let spokenFor = Set(known.assignments.map(\.column)).union(known.directions.keys)
    let guess = Roles.guessed(from: numericColumns.filter { !spokenFor.contains($0) })
    return (guess.roles.merging(known), guess.note)
  }
}
