public import DataFrames
internal import Distributions

/// The trend that many units share: the regional Mann-Kendall test and the median of all units' slopes.
///
/// S adds up the units' S. Units of one year have that year in common, so p exchanges whole years, jointly over
/// all units: exact under exchangeable years whatever the correlation between units, to 10 years by counting every
/// order, beyond by drawn ones. The slope is the median of the slopes between all pairs of years within units; its
/// interval holds the slopes that the same test does not reject when they are taken out.
///
/// The trap: taking units to be independent multiplies evidence by their number, and calls a year in which all moved
/// a trend. More units do not make more years: p cannot be below 2/T!. Not for ranks within a year, whose sum is the
/// same every year.
///
/// > Reference: Hirsch and Slack (1984), *Water Resources Research* 20; Helsel and Frans (2006), Regional Kendall test
/// > for trend, *Environmental Science and Technology* 40.
public struct PooledTrend: Sendable {
  public let unitCount: Int
  public let valueCount: Int
  /// All years that any unit has, ascending.
  public let times: [Double]
  /// Units whose own S is above, below and at 0.
  public let rising: Int
  public let falling: Int
  public let still: Int
  public let s: Int
  public let tau: Double?
  /// By Dietz and Killeen: units may move together.
  public let variance: Double
  /// If units were independent.
  public let independentVariance: Double
  public let pValue: Double
  /// Whether every order of years was counted.
  public let isExact: Bool
  /// The smallest p there can be.
  public let leastPValue: Double
  public let slope: Double
  /// `nil` where no interval of that level exists.
  public let interval: SenSlope.Interval?
  public let intercept: Double
  public internal(set) var adjusted: Double?

  /// - Parameters:
  ///   - series: those with two values or more are used; over at least three years in all.
  ///   - level: of the interval.
  ///   - draws: orders of years, where they are too many to count.
  /// - Returns: `nil` where there is no such series.
  public init?(_ series: [UnitSeries], level: Double = 0.95, draws: Int = 9_999, seed: UInt64 = 1) {
    let series = series.filter { $0.values.count > 1 }
    let grid = YearGrid(series)
    guard grid.times.count >= leastPoints else { return nil }
    let (pairs, tests) = (grid.pairs, series.map { MannKendall($0.values, method: .normal) })
    (unitCount, times) = (series.count, grid.times)
    valueCount = series.reduce(0) { $0 + $1.values.count }
    (rising, falling) = (tests.count { $0.s > 0 }, tests.count { $0.s < 0 })
    still = unitCount - rising - falling
    let s = tests.reduce(0) { $0 + $1.s }
    self.s = s
    tau = pooledTau(series, s)
    variance = grid.dietzKilleenVariance(pairs)
    independentVariance = tests.reduce(0) { $0 + $1.variance }
    let drawing = OrderLaw.Drawing(draws: draws, seed: seed, procedure: "joint orders of years")
    let law = OrderLaw(pairs: pairs, drawing)
    (pValue, isExact, leastPValue) = (law.twoSided(s), law.isExact, law.least)
    let slopes = series.flatMap { pairSlopes(times: $0.times, values: $0.values) }.sorted()
    slope = median(ofSorted: slopes)
    interval = SlopeInversion(series: series, slopes: slopes, alpha: 1 - level, drawing: drawing).interval
    intercept =
      median(ofSorted: series.flatMap(\.values).sorted()) - slope
      * median(ofSorted: series.flatMap(\.times).sorted())
  }

  /// p by the normal law with the variance of Dietz and Killeen; `nil` where that is not positive.
  public var normalPValue: Double? {
    variance > 0 ? min(1, 2 * Normal().upperTail(abs(Double(s)) / variance.squareRoot())) : nil
  }

  /// p as if units were independent, with continuity correction: what the usual regional test prints.
  public var independentPValue: Double { normalP(s, independentVariance) }
}

/// S over the geometric mean of all pairs and all untied pairs.
private func pooledTau(_ series: [UnitSeries], _ s: Int) -> Double? {
  let pairs = series.reduce(0) { $0 + pairCount($1.values.count) }
  let tied = series.reduce(0) { $0 + tieSizes($1.values).reduce(0) { $0 + pairCount($1) } }
  return pairs > tied ? Double(s) / (Double(pairs) * Double(pairs - tied)).squareRoot() : nil
}
