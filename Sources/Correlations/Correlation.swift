/// How two columns go together by one method, with what is known of its uncertainty.
public struct Correlation: Sendable, Equatable {
  public let x: String
  public let y: String
  public let method: CorrelationMethod
  /// Rows used: those with an entry in both columns and every control, in periods of at least three such rows.
  public let n: Int
  /// Units among them; 0 without a panel.
  public let units: Int
  /// `nil` where there is none; `absence` says why.
  public internal(set) var estimate: Double?
  public internal(set) var interval: Interval?
  public internal(set) var pValue: Double?
  /// Set right for all tests of the method.
  public internal(set) var adjusted: Double?
  /// The mean of the estimates with histories exchanged: what comes about by moving together over time alone.
  public internal(set) var centre: Double?
  /// What the p-value rests on.
  public internal(set) var law: PValueLaw?
  /// Why there is no estimate.
  public internal(set) var absence: Absence?
  /// Why there is no interval or no p-value, although there is an estimate.
  public internal(set) var withheld: Set<Withheld> = []
  /// Periods left out for having fewer than three rows, of those that have any.
  public let thinPeriods: [String]

  public struct Interval: Sendable, Equatable {
    public let low: Double
    public let high: Double
  }

  public enum Absence: Sendable, Equatable {
    /// Fewer than three rows.
    case fewRows
    /// The column is the same in all rows used (within every period).
    case constant(String)
    /// The controls determine the column.
    case determined(String)
  }

  public enum Withheld: Sendable, Hashable {
    /// At exactly 1 or -1 Fisher's z is infinite.
    case perfectInterval
    /// Too few rows for the variance of Fisher's z.
    case shortInterval
    /// Too few rows for the degrees of freedom of the p-value.
    case shortPValue
    /// Fewer than three units: neither interval nor p-value.
    case fewUnits
    /// With one unit left out there is no estimate, or it is exactly 1 or -1.
    case unitDependent
    /// So many exchanges of histories leave no estimate that p would be about them: more than one of twenty.
    case sparseExchanges
  }
}

/// The law that a p-value comes from.
public enum PValueLaw: Sendable, Hashable {
  /// Student's t of r sqrt(df / (1 - r²)).
  case studentT
  /// All arrangements of the ranks, counted.
  case exact
  /// The normal law of Kendall's score, its variance corrected for ties.
  case normal
  /// Whole histories given to other units at random, so many times.
  case permuted(draws: Int)
  /// Whole histories given to other units in every possible way.
  case allPermutations
  /// Student's t of the jackknifed z.
  case jackknife
}
