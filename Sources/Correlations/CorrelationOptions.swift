public import Distributions

/// What is asked of correlations beyond which columns.
public struct CorrelationOptions: Sendable, Equatable {
  public var methods: [CorrelationMethod] = [.pearson, .spearman]
  public var level = 0.95
  public var adjustment = PValueAdjustment.holm
  /// Random permutations of whole histories; `nil` for as many as time allows, at most 9,999.
  public var draws: Int?
  public var seed: UInt64 = 1
  /// No number depends on it.
  public var threads = 1

  public init() {}
}
