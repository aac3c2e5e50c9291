/// What the `reformstat` block of a codebook declares beyond Frictionless Data Package.
public struct Declaration: Sendable, Equatable {
  /// Columns of the first table; directions of fields are not in here, see `Codebook.roles(in:)`.
  public internal(set) var roles = Roles()
  /// By column: the sentence on what a proxy does not measure. Every driver of a bundled dataset has one.
  public internal(set) var isNot: [String: String] = [:]
  /// By column: the sentence on what was guessed about it. Whoever has confirmed a guess removes its entry.
  public internal(set) var toConfirm: [String: String] = [:]
  /// In the order of time.
  public internal(set) var breaks: [Break] = []
  /// The times at which the data exist, increasing, where they are not evenly spaced; lags count in these.
  public internal(set) var editions: [Int] = []
  public internal(set) var components: [Component] = []
  public internal(set) var models: [DeclaredModel] = []
  /// Whether the declared models are estimated on the rows they all share.
  public internal(set) var sameRows = false
  /// The column by which the errors of the declared models are clustered.
  public internal(set) var cluster: String?
  /// What would mislead a reader of these data, one sentence each.
  public internal(set) var traps: [String] = []
  /// Which part of the whole the table holds, where it is not a sample.
  public internal(set) var partial: String?
  public internal(set) var isSynthetic = false
  public internal(set) var noRegression: NoRegression?
  public internal(set) var simulation: Simulation?
  /// How the first table is brought into shape after its file is read; `nil` when it is taken as it is.
  public internal(set) var reading: DeclaredReading?
  /// The columns that this reading makes, which are not in the file.
  public internal(set) var made: [Field] = []
  /// What the codebook says in English (sentences, titles, units of measure), each with its Vietnamese.
  public internal(set) var textsVietnamese: [String: String] = [:]
}

/// A total that its parts add up to, in every row where all are there.
public struct Component: Sendable, Equatable {
  public let total: String
  public let parts: [String]
  /// How far the sum may be off the total, for rounding.
  public let tolerance: Double
}

/// What is done with a table after it is read and before anything is asked of it.
///
/// All texts are those of the command line's options, unparsed: this layer knows no formulas.
public struct DeclaredReading: Sendable, Equatable {
  /// Which of two rows with one key is kept when tables are appended.
  public enum Preference: String, Sendable, CaseIterable { case new, old }

  public var file = FileReading()
  public var melt: [String] = []
  /// Paths relative to the codebook.
  public var append: [String] = []
  public var prefer: Preference?
  /// Paths relative to the codebook.
  public var join: [String] = []
  public var on: [String] = []
  /// Columns in which one unit may be written in several ways.
  public var unify: [String] = []
  public var derive: [String] = []
  public var rankWithin: [String] = []
  public var condition: String?

  public init() {}
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
