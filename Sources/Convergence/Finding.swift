/// A number that was found, or why there is none.
public enum Finding<Value: Sendable>: Sendable {
  case found(Value)
  case missing(Lack)

  public var value: Value? {
    if case .found(let value) = self { value } else { nil }
  }

  public var lack: Lack? {
    if case .missing(let lack) = self { lack } else { nil }
  }
}

extension Finding: Equatable where Value: Equatable {}

/// What a measure of convergence lacks.
public enum Lack: Sendable, Equatable {
  /// Fewer times in a row, equally far apart, than it needs.
  case times(have: Int, need: Int)
  /// Fewer units with the scores it needs.
  case units(have: Int, need: Int)
  /// The scores it divides by are all the same.
  case spread
  /// Scores of zero or less, in one of these units.
  case positive(unit: String)
  /// The first and the last scores do not go together, so that noise cannot be told from change.
  case accord
  /// The instrument and the score it stands for have nothing in common, or the fit leaves no residual.
  case identification
}
