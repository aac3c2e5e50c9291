/// What every cell of a column has to fulfil, as Table Schema states it.
///
/// These are the natural bounds of what is measured (a rank is at least 1, a percentage at most 100), not the
/// extremes that happen to be in the file: next year's values have to fit too. A missing cell breaks none of them
/// but `required`.
public struct Constraints: Sendable, Equatable {
  /// Whether no cell may be missing.
  public internal(set) var isRequired = false
  /// Whether no value may stand twice in the column.
  public internal(set) var isUnique = false
  public internal(set) var minimum: Double?
  public internal(set) var maximum: Double?
  /// The values a cell may hold (`enum`), numbers as their shortest text; none when all are allowed.
  public internal(set) var allowed: [String] = []
  /// Constraints that are not checked here, such as `pattern`; kept when the codebook is written again.
  var other: [String: JSONValue] = [:]
}
