internal import DataFrames
internal import Parallelism

/// The two parts of the model fitted and looked ahead with: distances between units, and the level common to all.
struct ForecastModel: Sendable {
  let draws: ForecastDraws
  /// Target by target the mean of each unit's mixture.
  let centres: [[Double]]
  /// The common level of the years seen: what the mean of all units would have been had all been there.
  let commonLevels: [Double]

  init(
    _ histories: PanelHistories, targets: [Double], step: Double,
    grid: [VarianceRatios] = VarianceRatios.grid,
    threads: Int
  ) throws(ForecastError) {
    let steps = targets.map { ($0 - histories.years[0]) / step }
    let n = histories.units.count
    let distances = n > 1 ? LevelPosterior(histories, grid: grid, threads: threads) : nil
    let outlooks = distances.map { distances in
      parallelMap(distances.points.count, threads: threads) { place in
        Outlook(distances.points[place], histories, targets: steps)
      }
    }
    commonLevels = Self.commonLevels(histories, distances, outlooks ?? [])
    let level = try PanelHistories(
      [UnitSeries(unit: "", times: histories.years, values: commonLevels)], step: step)
    let common = LevelPosterior(level, grid: grid)
    // A common level that never moves is that of scores standardised within the year; distances that never do are none.
    guard !(distances ?? common).isConstant else { throw .constant }
    let commonOutlooks = common.points.map { Self.common($0, level, steps) }
    draws = ForecastDraws(
      histories, distances: distances, outlooks ?? [], common: common, commonOutlooks,
      targetCount: targets.count)
    centres = steps.indices.map { target in
      let center = zip(common.points, commonOutlooks).reduce(0) { $0 + $1.0.weight * $1.1.centres[target] }
      guard let distances, let outlooks else { return [center] }
      return (0..<n).map { unit in
        zip(distances.points, outlooks).reduce(center) { $0 + $1.0.weight * $1.1.centres[target * n + unit] }
      }
    }
  }

  /// Averaged over the grid: in a complete panel the plain yearly means at every point.
  private static func commonLevels(
    _ histories: PanelHistories, _ distances: LevelPosterior?, _ outlooks: [Outlook]
  ) -> [Double] {
    guard let distances else { return histories.units[0].values }
    return histories.years.indices.map { year in
      zip(distances.points, outlooks).reduce(histories.yearMeans[year]) { sum, item in
        sum + item.0.weight * (item.0.yearEffects[year] + item.1.meanLevel)
      }
    }
  }

  private static func common(
    _ point: LevelPosterior.Point, _ level: PanelHistories, _ targets: [Double]
  ) -> ForecastDraws.CommonOutlook {
    let filter = point.filters[0]
    let (values, last) = (level.centred[0], level.times[level.times.count - 1])
    let state = zip(filter.levelWeights, values).reduce(level.unitMeans[0]) { $0 + $1.0 * $1.1 }
    let drift = zip(filter.driftWeights, values).reduce(0) { $0 + $1.0 * $1.1 }
    return ForecastDraws.CommonOutlook(
      centres: targets.map { state + ($0 - last) * drift },
      deviations: targets.map { filter.predictionVariance(after: $0 - last).squareRoot() })
  }
}
