import DataFrames
import Distributions
import Forecasts
import Glibc
import Parallelism

/// How often the ranges of `forecast` hold what comes, for scores and for ranks, one year and three years ahead.
///
/// Panels of 20 and 63 units with 5, 8 and 14 years. The first three truths are the model's own (with variances that
/// it does not know), the fourth is not: units that return to a mean of their own. In the fifth all units share a
/// shock each year; in the sixth some are four times as noisy as others. Noise has variance 1, units' first levels
/// variance 2.25.
struct ForecastCoverage {
  let threads: Int
  let panels = 200
  let draws = 500

  struct Truth: Sendable {
    let name: String
    /// The variance of a step of the level, the noise having 1.
    var step = 0.1
    /// The standard deviation of the units' drifts.
    var drift = 0.0
    /// Of deviations from a fixed mean, in place of level and noise.
    var persistence: Double?
    /// The standard deviation of a shock that all units share, new each year.
    var shock = 0.0
    /// The standard deviation of the logarithm of the units' noise.
    var unequal = 0.0
  }

  static let truths = [
    Truth(name: "level, q 0.1"), Truth(name: "level, q 1", step: 1),
    Truth(name: "drifts, q 0.1", drift: 0.3), Truth(name: "AR(0.6) to mean", persistence: 0.6),
    Truth(name: "common shocks", shock: 1), Truth(name: "unequal noise", unequal: 0.5),
  ]
  static let targets = [1, 3]
  static let levels = [0.8, 0.95]

  /// Sums over the units of one panel, at one target and one level.
  struct Held: Sendable {
    var score = 0.0
    var rank = 0.0
    var width = 0.0
    var places = 0.0
  }

  func table() throws -> String {
    var lines = [
      "\(panels) panels each, \(draws) draws; ranges hold so many %, at 80 % and at 95 %; widths of the latter",
      "                             one year ahead                     three years ahead",
      "truth             N   T       score        rank  width  places       score        rank  width  places",
    ]
    for (number, truth) in Self.truths.enumerated() {
      for (units, years) in [20, 63].flatMap({ n in [5, 8, 14].map { (n, $0) } }) {
        let first = UInt64((number * 100 + units) * 100 + years) << 32
        let found = try parallelMap(panels, threads: threads) { panel throws(ForecastError) in
          try held(truth, units, years, draw: first + UInt64(panel))
        }
        let name = units == 20 && years == 5 ? truth.name : ""
        lines.append(
          name + String(repeating: " ", count: 16 - name.count) + right("\(units)", 3) + right("\(years)", 4)
            + Self.targets.indices.map { target in cells(found.map { $0[target] }, units) }.joined())
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// At each target both levels.
  private func held(
    _ truth: Truth, _ units: Int, _ years: Int, draw: UInt64
  ) throws(ForecastError) -> [[Held]] {
    let values = values(truth, units, years, draw)
    let times = (0..<years).map { Double($0) }
    let series = values.enumerated().map { unit, all in
      UnitSeries(unit: "\(100 + unit)", times: times, values: Array(all.prefix(years)))
    }
    var result = Self.targets.map { _ in [Held]() }
    for level in Self.levels {
      var options = PanelForecast.Options()
      (options.level, options.draws, options.seed) = (level, draws, draw)
      options.direction = .higherIsBetter
      let forecast = try PanelForecast(
        series, targets: Self.targets.map { Double(years - 1 + $0) }, step: 1, options: options)
      for (place, ahead) in Self.targets.enumerated() {
        let actual = values.map { $0[years - 1 + ahead] }
        result[place].append(Held(forecast.lines[place], actual, competitionRanks(actual.map { -$0 })))
      }
    }
    return result
  }

  private func values(_ truth: Truth, _ units: Int, _ years: Int, _ draw: UInt64) -> [[Double]] {
    var stream = PhiloxStream(seed: 1, procedure: "forecast-coverage", draw: draw)
    let count = years + (Self.targets.max() ?? 0)
    let shocks = (0..<count).map { _ in truth.shock * stream.standardNormal() }
    return (0..<units).map { _ in
      var level = 1.5 * stream.standardNormal()
      let drift = truth.drift * stream.standardNormal()
      let noise = truth.unequal > 0 ? exp(truth.unequal * stream.standardNormal()) : 1
      var error = noise * stream.standardNormal()
      return shocks.map { shock in
        defer {
          if let rho = truth.persistence {
            error = rho * error + (1 - rho * rho).squareRoot() * stream.standardNormal()
          } else {
            level += drift + truth.step.squareRoot() * stream.standardNormal()
            error = noise * stream.standardNormal()
          }
        }
        return level + error + shock
      }
    }
  }

  private func cells(_ found: [[Held]], _ units: Int) -> String {
    func mean(_ level: Int, _ part: KeyPath<Held, Double>) -> Double {
      found.reduce(0) { $0 + $1[level][keyPath: part] } / Double(found.count * units)
    }
    let shares = [\Held.score, \Held.rank].map { part in
      right(tenths(100 * mean(0, part)) + " / " + tenths(100 * mean(1, part)), 13)
    }
    return shares.joined() + right(tenths(mean(1, \.width)), 6) + right(tenths(mean(1, \.places)), 7)
  }

  private func tenths(_ value: Double) -> String { "\((10 * value).rounded() / 10)" }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension ForecastCoverage.Held {
  init(_ lines: [PanelForecast.Line], _ actual: [Double], _ ranks: [Int]) {
    for (unit, line) in lines.enumerated() {
      score += line.low <= actual[unit] && actual[unit] <= line.high ? 1 : 0
      width += line.high - line.low
      guard let rank = line.rank else { continue }
      self.rank += rank.low <= ranks[unit] && ranks[unit] <= rank.high ? 1 : 0
      places += Double(rank.high - rank.low + 1)
    }
  }
}
