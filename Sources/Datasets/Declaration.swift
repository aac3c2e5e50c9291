/// What the `reformstat` block of a codebook declares beyond Frictionless Data Package.
public struct Declaration: Sendable, Equatable {
  /// Columns of the first table; directions of fields are not in here, see `Codebook.roles(in:)`.
  public let roles: Roles
  /// By column: the sentence on what a proxy does not measure. Every driver of a bundled dataset has one.
  public let isNot: [String: String]
  /// In the order of time.
  public let breaks: [Break]
  /// The times at which the data exist, increasing, where they are not evenly spaced; lags count in these.
  public let editions: [Int]
  public let models: [DeclaredModel]
  /// Whether the declared models are estimated on the rows they all share.
  public let sameRows: Bool
  /// The column by which the errors of the declared models are clustered.
  public let cluster: String?
  /// What would mislead a reader of these data, one sentence each.
  public let traps: [String]
  /// Which part of the whole the table holds, where it is not a sample.
  public let partial: String?
  public let isSynthetic: Bool
  public let noRegression: NoRegression?
  public let simulation: Simulation?
}

/// A place in time across which values do not compare.
public struct Break: Sendable, Equatable {
  public let lastBefore: Int
  public let firstAfter: Int
  public let what: String
  /// The columns it is about; none when all are.
  public let columns: [String]
}

/// A model that the dataset declares for the plain `regress` of its name.
public struct DeclaredModel: Sendable, Equatable {
  public let name: String
  public let title: String
  /// In the formula language, unparsed: this layer knows no formulas.
  public let formula: String
  /// A row condition, unparsed.
  public let condition: String?
}

/// Why these data carry no regression, and what to do instead.
public struct NoRegression: Sendable, Equatable {
  public let reason: String
  public let instead: [String]
}

/// How synthetic data were made.
public struct Simulation: Sendable, Equatable {
  public let seed: Int
  public let model: String
  public let command: String
}
