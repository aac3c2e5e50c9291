public import DataFrames
internal import Parallelism

/// The score of each unit in the years to come, and where it may stand when all units are there.
///
/// A panel local level with drifts, one model for long and short panels:
///
///     y_it = m_t + x_it,   x_it = level_it + noise,   level_i,t+1 = level_it + d_i + step,   d_i ~ N(0, var_d)
///
/// with variances shared by all units. m_t, the level common to all in a year, is a fixed effect of each year seen, so that
/// gaps do not distort it, and goes on by a local level with drift of its own. Too few years tell noise from lasting moves,
/// so the variance ratios are not estimated but averaged over (`LevelPosterior`); scores are quantiles of draws from that
/// mixture (`ForecastDraws`), and a rank is that of all units within each draw. A missing year is stepped over by its
/// distance in time. Drifts are shrunk towards 0 also for the common level: a free drift from four years is absurd.
///
/// The trap: variances are shared, so the range of a unit steadier than the others is too wide, and of a wilder one too
/// narrow; the promise is for the units together.
///
/// > Reference: Harvey (1989), *Forecasting, Structural Time Series Models and the Kalman Filter*, Cambridge.
public struct PanelForecast: Sendable {
  public struct Options: Sendable {
    public var level = 0.95
    public var draws = 10_000
    public var seed: UInt64 = 1
    public var threads = 1
    /// Which end is rank 1; `nil` for no ranks.
    public var direction: Direction?

    public init() {}
  }

  /// One unit at one year to come.
  public struct Line: Sendable, Equatable {
    public let unit: String
    public let time: Double
    /// The mean of the mixture, exact.
    public let score: Double
    public let low: Double
    public let high: Double
    public let rank: RankDistribution?
    /// The last value, and its year.
    public let lastScore: Double
    public let lastTime: Double
    /// Among the units with a value in the last year; `nil` without one.
    public let lastRank: Int?
  }

  /// The years to come, ascending.
  public let targets: [Double]
  /// For each target a line for each unit with four values or more, in the order of `series`.
  public let lines: [[Line]]
  /// All units that take part, and so are ranked.
  public let units: [String]
  /// Units that take part but have fewer than four values.
  public let short: [String]
  /// Units whose last value is older than the last two years, left out.
  public let gone: [String]
  /// Units that take part but have no value in the last year.
  public let absent: [String]
  /// The years with values, ascending.
  public let years: [Double]
  /// The distance between two years that drifts count in.
  public let step: Double
  /// The share of a yearly change in the distances between units (of the common level where there is one unit) that does not
  /// last, averaged over the grid.
  public let passing: Double
  public let options: Options

  /// - Parameters:
  ///   - series: all units, also those nobody asks for, or ranks would be wrong.
  ///   - targets: the years to come.
  ///   - step: the distance between years that drifts count in.
  public init(
    _ series: [UnitSeries], targets: [Double], step: Double, options: Options = Options()
  ) throws(ForecastError) {
    try self.init(series, targets: targets, step: step, options: options, procedure: "forecast", ranked: nil)
  }

  /// - Parameter ranked: at each target the names of those ranked; all where `nil`.
  init(
    _ series: [UnitSeries], targets: [Double], step: Double, options: Options, procedure: String,
    ranked: [Set<String>]?
  ) throws(ForecastError) {
    precondition(!targets.isEmpty && options.draws > 0, "a year to forecast and draws to do it with")
    let histories = try PanelHistories(series, step: step)
    let model = try ForecastModel(histories, targets: targets, step: step, threads: options.threads)
    let (units, years) = (histories.units, histories.years)
    let last = years[years.count - 1]
    let sign = options.direction.map { $0 == .higherIsBetter ? 1.0 : -1 }
    let summaries = model.draws.summaries(
      ForecastDraws.Options(
        count: options.draws, seed: options.seed, procedure: procedure, level: options.level,
        sign: units.count > 1 ? sign : nil, threads: options.threads),
      ranked: targets.indices.map { target in
        units.indices.filter { ranked?[target].contains(units[$0].unit) ?? true }
      })
    let lastRanks = Self.lastRanks(units, at: last, sign)
    let shown = units.indices.filter { units[$0].values.count >= PanelHistories.leastPoints }
    lines = targets.indices.map { target in
      shown.map { unit in
        let (one, summary) = (units[unit], summaries[target][unit])
        return Line(
          unit: one.unit, time: targets[target], score: model.centres[target][unit], low: summary.low,
          high: summary.high, rank: summary.rank, lastScore: one.values[one.values.count - 1],
          lastTime: one.times[one.times.count - 1], lastRank: lastRanks[unit])
      }
    }
    self.units = units.map(\.unit)
    (self.targets, self.years, self.step, self.options) = (targets, years, step, options)
    (short, gone) = (histories.short, histories.gone)
    absent = units.filter { $0.times.last != last }.map(\.unit)
    passing = (model.draws.distances ?? model.draws.common).mean(\.passing)
  }

  /// Places as league tables print them; ties share the best.
  private static func lastRanks(_ units: [UnitSeries], at last: Double, _ sign: Double?) -> [Int?] {
    guard let sign, units.count > 1 else { return [Int?](repeating: nil, count: units.count) }
    let present = units.indices.filter { units[$0].times.last == last }
    let ranks = competitionRanks(present.map { -sign * (units[$0].values.last ?? 0) })
    var result = [Int?](repeating: nil, count: units.count)
    for (unit, rank) in zip(present, ranks) { result[unit] = rank }
    return result
  }
}
