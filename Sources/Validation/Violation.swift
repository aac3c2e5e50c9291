/// What is looked at, in the order in which it is told.
public enum Check: String, Sendable, CaseIterable {
  case columns, types, required, unique, ranges
  case allowedValues = "allowed_values"
  case lookAlikes = "look_alikes"
  case primaryKey = "primary_key"
  case repeatedRows = "repeated_rows"
  case editions, ranks
  case rankAndScore = "rank_and_score"
  case components, breaks
}

/// One thing that is not as it should be, by its place.
public struct Violation: Sendable, Equatable {
  public let check: Check
  /// The file, where rows of several stand in the table.
  public let file: String?
  /// The line of the file; `nil` where it is about no row.
  public let line: Int?
  public let column: String?
  /// The row's unit and time, where these columns are known.
  public let unit: String?
  public let time: String?
  /// What stands there; `nil` where nothing does.
  public let value: String?
  public let expected: String
}

/// What a check found.
public enum Outcome: Sendable, Equatable {
  /// Nothing to go by, and why.
  case skipped(String)
  /// Looked at: what, with what was left out and why.
  case checked([Violation], String)

  public var violations: [Violation] {
    if case .checked(let violations, _) = self { violations } else { [] }
  }
}

/// A rule that tables have to keep.
protocol TableCheck: Sendable {
  var check: Check { get }
  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome
}
