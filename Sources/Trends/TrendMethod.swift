/// How a series is asked whether it has a trend.
public enum TrendMethod: String, Sendable, CaseIterable {
  /// Mann-Kendall, exact under exchangeable years; Sen's slope.
  case mannKendall = "mann-kendall"
  /// The least squares line, with t: exact where errors are normal and independent.
  case leastSquares = "least-squares"
  /// The least squares line, its error allowing for years that resemble their neighbours (Newey-West).
  case neweyWest = "newey-west"
  /// Mann-Kendall on the series less its first autocorrelation times the year before.
  case prewhiten
  /// Mann-Kendall, its variance corrected by the significant autocorrelations of the ranks.
  case hamedRao = "hamed-rao"
  /// Mann-Kendall, its variance corrected by all autocorrelations.
  case yueWang = "yue-wang"
  /// Mann-Kendall, pre-whitened with the trend taken out before and put back after.
  case trendFreePrewhiten = "tfpw"
  /// Mann-Kendall, compared with all orders of blocks of neighbouring years.
  case blockPermutation = "block-permutation"

  /// Whether it allows for errors that persist from year to year.
  public var allowsForPersistence: Bool { self != .mannKendall && self != .leastSquares }

  /// Whether its slope is the least squares line's.
  public var isLeastSquares: Bool { self == .leastSquares || self == .neweyWest }

  /// Autocorrelations of fewer years are too wild to correct anything by.
  public static let leastForPersistence = 10

  /// The least number of years.
  public var leastYears: Int { allowsForPersistence ? Self.leastForPersistence : leastPoints }
}

/// Why a method has no answer for a series.
public enum TrendRefusal: Error, Sendable, Equatable {
  case tooFew(years: Int, least: Int)
  /// The distances between neighbouring years differ.
  case unequalYears
  /// The corrected variance of S is not positive, so that it is no variance.
  case variance(Double)
  /// All values lie on one line, or are equal, so that nothing measures the error.
  case noError
}

/// What a method says of one series.
public struct TrendAnswer: Sendable, Equatable {
  /// Of the method, right for its correction; `nil` of a least squares line.
  public let s: Int?
  /// Of S as the method has it; `nil` where the method knows no variance.
  public let variance: Double?
  public let tau: Double?
  /// The law of p: exact, normal, or the method's name.
  public let law: String
  public let pValue: Double
  /// Per unit of time.
  public let slope: Double
  /// Of a least squares slope.
  public let standardError: Double?
  /// `nil` where the level cannot be reached, and for corrections, which are of the test alone.
  public let interval: SenSlope.Interval?
  public let intercept: Double
}
