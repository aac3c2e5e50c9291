internal import DataFrames
public import Datasets

/// What is known of the data before anything is estimated.
public struct ReportFacts: Sendable {
  /// How the rows relate, which decides what can be asked of them.
  public enum Shape: Sendable, Equatable {
    /// Several units, each at several times.
    case panel
    /// One unit along the times.
    case oneUnit
    /// Several units, once each.
    case units
    /// Rows of which it is not said what they are.
    case loose
  }

  /// The data as typed, and as messages name them.
  public var argument = ""
  public var sourceName = ""
  public var title = ""
  public var version = ""
  public var isBundled = false
  public var codebook: Codebook?
  public var resource: Resource?
  /// Whether the codebook's declarations are about this table.
  public var isFirstTable = false
  public var roles = Roles()
  /// The columns whose role was guessed from their names.
  public var guessed: [String] = []
  public var shape = Shape.loose
  public var rowCount = 0
  public var unitCount = 0
  public var periods: [Double] = []
  public var drivers: [Driver] = []
  /// Rank and score, those that are known.
  public var outcomes: [String] = []
  public var breaks: [SeriesBreak] = []
  /// How the file was found and prepared.
  public var remarks: [String] = []

  public init() {}

  var declaration: Declaration? { isFirstTable ? codebook?.declaration : nil }
  public var partial: String? { codebook?.declaration?.partial }
  public var isSynthetic: Bool { codebook?.declaration?.isSynthetic ?? false }

  var unit: String { roles.unit ?? "unit" }

  /// What a model takes out where it can: all that is constant within a unit and, in a panel, within a period.
  public var effects: [String] {
    switch shape {
    case .panel: [roles.unit, roles.time].compactMap(\.self)
    case .loose: [roles.unit].compactMap(\.self)
    case .oneUnit, .units: []
    }
  }

  /// Roles of the question that no column plays.
  var absentDrivers: [String] {
    let present = Set(roles.drivers.map(\.role))
    return Role.drivers.filter { !present.contains($0) }.map { $0 == .it ? "IT" : $0.rawValue }
  }
}
