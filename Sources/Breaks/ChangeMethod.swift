/// How a change of level is looked for in a series.
public enum ChangeMethod: String, Sendable, CaseIterable {
  /// Pettitt's test: the sum of the first ranks.
  case pettitt
  /// Alexandersson's standard normal homogeneity test: the likelihood ratio of one shift.
  case snht
  /// The cumulated deviations from the mean (OLS-CUSUM).
  case cusum
  /// Andrews's largest F statistic of one shift, a share of the points left out at either end.
  case supF = "supf"
  /// Several shifts at once: the best partition into segments, their number by BIC.
  case baiPerron = "bai-perron"

  /// Fewer points say nothing: of three, no order is rarer than 2 in 3.
  public static let leastPoints = 4

  /// From so many points on, limiting laws are used where there are any.
  public static let limitFrom = 30
}

/// Where a p-value comes from.
public enum ChangeLaw: String, Sendable {
  /// All orders of these values are counted.
  case exact
  /// Orders are drawn at random.
  case drawn
  /// The law for many points.
  case limit
}
