internal import LinearAlgebra

/// What one point of the grid says of the years to come: centres and variances, all that draws need.
///
/// The common level of the future years is not in it: centres are of the units' distances to their mean.
struct Outlook: Sendable {
  /// Unit by unit within each target: the centre of the distance to the units' mean.
  let centres: [Double]
  /// Pattern by pattern within each target: the standard deviation, in units of the scale.
  let deviations: [Double]
  /// How far from its last value each pattern's targets are, as `deviations`.
  let distances: [Double]
  /// The mean over the units of their levels at the last year, on the scale of the values less the last year's mean.
  let meanLevel: Double

  /// - Parameter targets: in steps, as `histories.times`.
  init(_ point: LevelPosterior.Point, _ histories: PanelHistories, targets: [Double]) {
    let last = histories.times[histories.times.count - 1]
    let states = histories.units.indices.map { unit -> (level: Double, drift: Double) in
      let filter = point.filters[histories.patternOf[unit]]
      var (level, drift) = (histories.unitMeans[unit], 0.0)
      for (place, year) in histories.places[unit].enumerated() {
        let value = histories.centred[unit][place] - point.yearEffects[year]
        level += filter.levelWeights[place] * value
        drift += filter.driftWeights[place] * value
      }
      return (level, drift)
    }
    let since = histories.patterns.map { $0.times[$0.times.count - 1] }
    func values(at time: Double) -> [Double] {
      states.indices.map { states[$0].level + (time - since[histories.patternOf[$0]]) * states[$0].drift }
    }
    meanLevel = Self.mean(values(at: last))
    centres = targets.flatMap { target in
      let found = values(at: target)
      let mean = Self.mean(found)
      return found.map { $0 - mean }
    }
    distances = targets.flatMap { target in since.map { target - $0 } }
    deviations = zip(distances, targets.indices.flatMap { _ in point.filters }).map { distance, filter in
      filter.predictionVariance(after: distance).squareRoot()
    }
  }

  private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
