public import DataFrames
public import Distributions
public import Formulas
internal import Parallelism

/// The trend of each unit of a panel: Mann-Kendall's test and Sen's slope over the years it has.
public struct TrendTable: Sendable {
  public struct Options: Sendable {
    public var level = 0.95
    public var interval = SenSlope.IntervalMethod.exact
    public var method = TrendMethod.mannKendall
    public var adjustment = PValueAdjustment.holm
    /// Of orders, where they are too many to count, and the seed they come from.
    public var draws = 9_999
    public var seed: UInt64 = 1
    public var threads = 1

    public init() {}
  }

  /// One unit.
  public struct Line: Sendable, Equatable {
    public let unit: String
    /// Ascending; those at which the unit has a value.
    public let times: [Double]
    public let values: [Double]
    /// `nil` of fewer than three points, where no order means anything.
    public let test: MannKendall?
    public let sen: SenSlope?
    /// What the method says; `nil` of fewer than three points.
    public let answer: Result<TrendAnswer, TrendRefusal>?
    public internal(set) var adjusted: Double?

    /// The answer, where there is one.
    public var found: TrendAnswer? { try? answer?.get() }

    public var refusal: TrendRefusal? {
      if case .failure(let reason)? = answer { reason } else { nil }
    }
  }

  /// In the order of the units' levels.
  public internal(set) var lines: [Line]
  public let options: Options

  /// - Parameters:
  ///   - outcome: a number a row of the panel's frame.
  ///   - rows: those used.
  public init(_ panel: Panel, _ outcome: NumberColumn, rows: RowSelection, options: Options = Options()) {
    let series = panel.series(of: outcome, at: rows.bitmap(over: panel.unitCodes.count))
    let laws = Laws(series.map(\.values))
    self.options = options
    // A series is too small a piece of work for a thread to fetch by itself.
    let blocks = stride(from: 0, to: series.count, by: Self.block).map { start in
      start..<min(start + Self.block, series.count)
    }
    lines = parallelMap(blocks.count, threads: options.threads) { place in
      blocks[place].map { Self.line(series[$0], laws, options) }
    }.flatMap(\.self)
    let adjusted = options.adjustment.adjusted(lines.map { $0.found?.pValue })
    for (place, p) in adjusted.enumerated() { lines[place].adjusted = p }
  }

  private static let block = 128

  private static func line(_ one: UnitSeries, _ laws: Laws, _ options: Options) -> Line {
    guard one.values.count >= leastPoints else {
      return Line(unit: one.unit, times: one.times, values: one.values, test: nil, sen: nil, answer: nil)
    }
    let test = MannKendall(one.values, law: laws.law(of: one.values))
    let sen = SenSlope(
      times: one.times, values: one.values, level: options.level, method: options.interval,
      law: laws.untied(one.values.count))
    return Line(
      unit: one.unit, times: one.times, values: one.values, test: test, sen: sen,
      answer: options.method == .mannKendall
        ? .success(TrendAnswer(test, sen)) : Self.asked(options, one))
  }

  private static func asked(_ options: Options, _ one: UnitSeries) -> Result<TrendAnswer, TrendRefusal> {
    let asking = TrendAsking(level: options.level, draws: options.draws, seed: options.seed)
    return Result { () throws(TrendRefusal) in
      try options.method.answer(times: one.times, values: one.values, asking)
    }
  }
}

extension TrendAnswer {
  /// Of the test that is exact, and its slope.
  init(_ test: MannKendall, _ sen: SenSlope) {
    self.init(
      s: test.s, variance: test.variance, tau: test.tau, law: test.method.rawValue, pValue: test.pValue,
      slope: sen.slope, standardError: nil, interval: sen.interval, intercept: sen.intercept)
  }
}

/// Fewer points have no trend to speak of.
let leastPoints = 3

/// The laws of all patterns of ties that occur, each made once.
private struct Laws: Sendable {
  private var known: [[Int]: InversionLaw] = [:]

  init(_ series: [[Double]]) {
    for values in series where (leastPoints...MannKendall.exactLimit).contains(values.count) {
      for sizes in [tieSizes(values), [Int](repeating: 1, count: values.count)] where known[sizes] == nil {
        known[sizes] = InversionLaw(groups: sizes)
      }
    }
  }

  func law(of values: [Double]) -> InversionLaw? { known[tieSizes(values)] }
  func untied(_ count: Int) -> InversionLaw? { known[[Int](repeating: 1, count: count)] }
}
