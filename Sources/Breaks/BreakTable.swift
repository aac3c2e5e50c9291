public import DataFrames
public import Distributions
public import Formulas
internal import Parallelism

/// The change of level of each unit of a panel, over the years it has.
public struct BreakTable: Sendable {
  public struct Options: Sendable {
    public var test = LevelTest.Options()
    public var adjustment = PValueAdjustment.holm
    public var threads = 1

    public init() {}
  }

  /// One unit.
  public struct Line: Sendable, Equatable {
    public let unit: String
    /// Ascending; those at which the unit has a value.
    public let times: [Double]
    public let values: [Double]
    /// `nil` of a series that is too short, or that never changes.
    public let test: LevelTest?
    public internal(set) var adjusted: Double?

    /// Whether all its values are equal.
    public var isConstant: Bool { !values.contains { $0 != values[0] } }

    /// The last time before a change and the first after it.
    public func edge(_ place: Int) -> (last: Double, first: Double) { (times[place - 1], times[place]) }
  }

  /// In the order of the units' levels.
  public internal(set) var lines: [Line]
  /// Whether the years of these units can be exchanged; `nil` with too few values to tell.
  public let persistence: YearPersistence?
  public let options: Options

  /// - Parameters:
  ///   - outcome: a number a row of the panel's frame.
  ///   - rows: those used.
  public init(_ panel: Panel, _ outcome: NumberColumn, rows: RowSelection, options: Options = Options()) {
    let series = panel.series(of: outcome, at: rows.bitmap(over: panel.unitCodes.count))
    self.options = options
    // One series alone shares its drawn orders among the threads.
    let inner = series.count == 1 ? options.threads : 1
    let laws = Self.laws(series, options)
    lines = parallelMap(series.count, threads: options.threads) { place in
      Self.line(series[place], options.test, threads: inner, laws)
    }
    persistence = Self.persistence(zip(series, lines).filter { $1.test != nil }.map(\.0), options)
    let adjusted = options.adjustment.adjusted(lines.map { $0.test?.pValue })
    for (place, p) in adjusted.enumerated() { lines[place].adjusted = p }
  }

  /// Values below which persistence of the years cannot be seen.
  private static let telling = 20

  private static func persistence(_ tested: [UnitSeries], _ options: Options) -> YearPersistence? {
    let years = YearSums(tested)
    guard years.valueCount >= telling else { return nil }
    // Enough to tell persistence from none, and quick in large panels.
    let draws = min(options.test.draws, years.valueCount > 20_000 ? 99 : 999)
    return YearPersistence(
      years, isCommon: false,
      RandomOrders(draws: draws, seed: options.test.seed, threads: options.threads))
  }

  private static func line(
    _ one: UnitSeries, _ options: LevelTest.Options, threads: Int, _ laws: SharedLaws?
  ) -> Line {
    Line(
      unit: one.unit, times: one.times, values: one.values,
      test: canBeTested(one, options)
        ? LevelTest(one.values, options: options, threads: threads, laws: laws) : nil)
  }

  private static func canBeTested(_ one: UnitSeries, _ options: LevelTest.Options) -> Bool {
    options.fits(one.values.count) && one.values.contains { $0 != one.values[0] }
  }

  private static func laws(_ series: [UnitSeries], _ options: Options) -> SharedLaws? {
    guard options.test.method == .pettitt, series.count > 1 else { return nil }
    return SharedLaws(
      series.filter { canBeTested($0, options.test) }.map(\.values), options.test, threads: options.threads)
  }
}
