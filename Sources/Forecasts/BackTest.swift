public import DataFrames
internal import Parallelism

/// What the same forecasts would have been worth in the past: made from the first four years, the first five and so on (at most the
/// last twenty of these),
/// and held against the years that followed.
///
/// The trap: the units of one held-out year share its shock, so 63 units in three years are nearer to three trials of a
/// score's range than to 189. Ranks do not share it.
public struct BackTest: Sendable {
  /// How forecasts so many years ahead did.
  public struct Line: Sendable, Equatable {
    public let ahead: Int
    /// Held-out years.
    public let years: Int
    /// Forecasts of scores held against a value.
    public let count: Int
    /// The share of values within their range.
    public let coverage: Double
    /// Mean absolute errors.
    public let error: Double
    public let naive: Naive
    /// `nil` where ranks are not forecast.
    public let ranks: Ranks?
  }

  /// Mean absolute errors of forecasts that need no model.
  public struct Naive: Sendable, Equatable {
    /// The last value again.
    public let last: Double
    /// The mean of the unit's values.
    public let mean: Double
    /// The last value and the average change per year.
    public let drift: Double
  }

  public struct Ranks: Sendable, Equatable {
    public let coverage: Double
    /// Mean absolute errors in places: of the median, and of the last rank again (units that had one).
    public let error: Double
    public let last: Double
  }

  /// One a number of years ahead that has at least three held-out years.
  public let lines: [Line]
  /// The years ahead with fewer held-out years, and how many.
  public let untested: [(ahead: Int, years: Int)]

  /// How many years the first forecast is made from.
  public let firstOrigin: Int

  /// Fewer held-out years test nothing.
  static let leastYears = 3
  /// Enough to place a 95 % range to a tenth of a standard deviation or better.
  static let mostDraws = 1_000

  /// More tell little more, and long series take long.
  static let mostOrigins = 20

  public init(_ series: [UnitSeries], ahead: Int, step: Double, options: PanelForecast.Options) {
    let years = Set(series.flatMap(\.times)).sorted()
    let own = Self.lighter(options)
    let first = max(PanelHistories.leastPoints, years.count - Self.mostOrigins)
    let origins = Array(first..<max(first, years.count))
    firstOrigin = first
    let trials = parallelMap(origins.count, threads: options.threads) { place in
      Self.trials(series, years, origins[place], ahead, step, own)
    }.flatMap(\.self)
    let grouped = (1...ahead).map { ahead in trials.filter { $0.ahead == ahead } }
    let held = grouped.map { Set($0.map(\.time)).count }
    lines = grouped.indices.filter { held[$0] >= Self.leastYears }.map {
      Line(ahead: $0 + 1, years: held[$0], grouped[$0])
    }
    untested = grouped.indices.filter { held[$0] < Self.leastYears }.map { ($0 + 1, held[$0]) }
  }

  /// Origins share the threads, and fewer draws do.
  private static func lighter(_ options: PanelForecast.Options) -> PanelForecast.Options {
    var own = options
    (own.draws, own.threads) = (min(options.draws, mostDraws), 1)
    return own
  }

  /// A forecast and what came.
  struct Trial: Sendable {
    let ahead: Int
    let time: Double
    let actual: Double
    let line: PanelForecast.Line
    let mean: Double
    let drift: Double
    /// Among the units forecast.
    let rank: Int?
  }

  private static func trials(
    _ series: [UnitSeries], _ years: [Double], _ known: Int, _ ahead: Int, _ step: Double,
    _ options: PanelForecast.Options
  ) -> [Trial] {
    let targets = Array(years[known..<min(known + ahead, years.count)])
    let past = series.map { one in
      let count = one.times.prefix { $0 < targets[0] }.count
      return UnitSeries(
        unit: one.unit, times: Array(one.times.prefix(count)), values: Array(one.values.prefix(count)))
    }
    let actual = targets.map { target in
      Dictionary(
        uniqueKeysWithValues: series.compactMap { one in
          one.times.firstIndex(of: target).map { (one.unit, one.values[$0]) }
        })
    }
    // An origin whose years cannot be forecast from is no trial of the forecasts that can be made.
    guard
      let forecast = try? PanelForecast(
        past, targets: targets, step: step, options: options, procedure: "back-test \(known)",
        ranked: actual.map { Set($0.keys) })
    else { return [] }
    let histories = Dictionary(uniqueKeysWithValues: past.map { ($0.unit, $0) })
    return targets.indices.flatMap { target in
      let ranks = forecast.actualRanks(actual[target])
      return forecast.lines[target].compactMap { line -> Trial? in
        guard let value = actual[target][line.unit], let history = histories[line.unit] else { return nil }
        let naive = NaiveForecast(history)
        return Trial(
          ahead: target + 1, time: targets[target], actual: value, line: line, mean: naive.mean,
          drift: naive.drifting(to: targets[target]), rank: ranks[line.unit])
      }
    }
  }
}

extension PanelForecast {
  /// The ranks that came, among those that were forecast and have a value.
  fileprivate func actualRanks(_ actual: [String: Double]) -> [String: Int] {
    guard let direction = options.direction else { return [:] }
    let ranked = units.compactMap { name in actual[name].map { (name, $0) } }
    let sign: Double = direction == .higherIsBetter ? -1 : 1
    return Dictionary(
      uniqueKeysWithValues: zip(ranked.map(\.0), competitionRanks(ranked.map { sign * $0.1 })))
  }
}

extension BackTest.Line {
  fileprivate init(ahead: Int, years: Int, _ trials: [BackTest.Trial]) {
    func mean(_ part: (BackTest.Trial) -> Double) -> Double {
      trials.reduce(0) { $0 + part($1) } / Double(trials.count)
    }
    (self.ahead, self.years, count) = (ahead, years, trials.count)
    coverage = mean { $0.line.low <= $0.actual && $0.actual <= $0.line.high ? 1 : 0 }
    error = mean { ($0.line.score - $0.actual).magnitude }
    naive = BackTest.Naive(
      last: mean { ($0.line.lastScore - $0.actual).magnitude },
      mean: mean { ($0.mean - $0.actual).magnitude },
      drift: mean { ($0.drift - $0.actual).magnitude })
    ranks = BackTest.Ranks(trials)
  }
}

extension BackTest.Ranks {
  fileprivate init?(_ trials: [BackTest.Trial]) {
    var (count, within, error, last) = (0, 0, 0, 0)
    for trial in trials {
      guard let rank = trial.line.rank, let actual = trial.rank, let before = trial.line.lastRank else {
        continue
      }
      count += 1
      within += rank.low <= actual && actual <= rank.high ? 1 : 0
      error += abs(rank.median - actual)
      last += abs(before - actual)
    }
    guard count > 0 else { return nil }
    coverage = Double(within) / Double(count)
    (self.error, self.last) = (Double(error) / Double(count), Double(last) / Double(count))
  }
}
