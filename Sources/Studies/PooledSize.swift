import DataFrames
import Distributions
import Formulas
import Parallelism
import Trends

/// How often the trend of 30 units together is seen where there is none, when the units' years are correlated.
///
/// Each value is a shock of its year that all units share and one of its own, correlation 0, .3 and .6 between any
/// two units, years independent. The test that takes units to be independent, as most programs do, against the normal
/// law with the units' covariance (Dietz-Killeen) and against `trend --pooled`, which exchanges whole years.
struct PooledSize {
  let threads: Int
  let panels = 5_000
  let units = 30

  static let lengths = [4, 6, 8, 14]
  static let correlations = [0, 0.3, 0.6]

  func table() -> String {
    var lines = [
      "\(panels) panels of \(units) units without a trend, rejections at 5 %, in % (independent / Dietz-Killeen / joint)",
      "years           " + Self.lengths.map { padded("\($0)", 20) }.joined(),
    ]
    for correlation in Self.correlations {
      let cells = Self.lengths.map { length in
        let found = parallelMap(panels, threads: threads) { draw in
          rejections(length, correlation, draw: UInt64(draw))
        }
        let shares = [found.map(\.independent), found.map(\.normal), found.map(\.joint)].map(percent)
        return padded(shares.joined(separator: " / "), 20)
      }
      let name = "correlation \(correlation)"
      lines.append(name + String(repeating: " ", count: 16 - name.count) + cells.joined())
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rejections(
    _ length: Int, _ correlation: Double, draw: UInt64
  ) -> (independent: Bool, normal: Bool, joint: Bool) {
    var stream = PhiloxStream(seed: UInt64(length), procedure: "pooled-size \(correlation)", draw: draw)
    let shared = (0..<length).map { _ in correlation.squareRoot() * stream.standardNormal() }
    let own = (1 - correlation).squareRoot()
    let series = (0..<units).map { unit in
      UnitSeries(
        unit: "\(unit)", times: (0..<length).map(Double.init),
        values: shared.map { $0 + own * stream.standardNormal() })
    }
    guard let trend = PooledTrend(series, level: 0.95, draws: 999, seed: draw) else {
      return (false, false, false)
    }
    return (
      trend.independentPValue <= 0.05, trend.normalPValue.map { $0 <= 0.05 } ?? false, trend.pValue <= 0.05
    )
  }
}
