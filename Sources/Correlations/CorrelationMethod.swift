/// A measure of how two columns go together, between -1 and 1.
public enum CorrelationMethod: String, Sendable, CaseIterable {
  /// Of the values: a straight line.
  case pearson
  /// Of the ranks, mid-ranks where equal: any rising or falling line.
  case spearman
  /// Tau-b: of two rows, how much more often both columns rise than one falls; allows for ties.
  case kendall
}
