public import DataFrames

/// A table checked against what has to hold in it.
///
/// The trap in checking is silence: a check that has nothing to go by is listed as skipped with the reason, never as
/// passed.
public struct Validation: Sendable {
  /// Every check in its order, with what it found.
  public let outcomes: [(check: Check, outcome: Outcome)]
  public let rowCount: Int
  public let columnCount: Int
  /// Whether a codebook said what has to hold.
  public let hasCodebook: Bool

  /// - Parameter frame: read with every column as text, so that no cell was turned away.
  public init(_ frame: DataFrame, rules: TableRules) {
    let table = CheckedTable(frame, unit: rules.roles.unit, time: rules.roles.time)
    outcomes = Self.checks.map { ($0.check, $0.outcome(table, rules)) }
    rowCount = frame.rowCount
    columnCount = frame.names.count
    hasCodebook = rules.fields != nil
  }

  public var violations: [Violation] { outcomes.flatMap(\.outcome.violations) }

  private static let checks: [any TableCheck] = [
    ColumnsCheck(), TypesCheck(), RequiredCheck(), UniqueCheck(), RangesCheck(), AllowedValuesCheck(),
    LookAlikesCheck(), KeysCheck(), RepeatedRowsCheck(), EditionsCheck(), RanksCheck(), RankScoreCheck(),
    ComponentsCheck(), BreaksCheck(),
  ]
}

/// "1 row", "2 rows".
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

func quoted(_ names: [String]) -> String { names.map { "\"\($0)\"" }.joined(separator: ", ") }

/// Why places cannot be compared in a table whose years are not known as its time.
let noTime = "no column is known as the time; --time names it"
