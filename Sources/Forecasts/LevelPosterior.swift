internal import Glibc
internal import LinearAlgebra
internal import Parallelism

/// How well each choice of the variance ratios explains the years, and what it says of levels and drifts.
///
/// Given the ratios all is normal and linear. The years' common levels are fixed effects, the units' levels diffuse, and
/// the scale has the prior 1 / s²; integrated out they leave the restricted (REML, diffuse) likelihood
///
///     |F|^(-1/2) |X'GX|^(-1/2) S^(-ν/2),   ν = Σ (n_i - 1) - (T - 1),
///
/// F the variances of the innovations, X the years, G = W'W of the whitening, S the weighted sum of squares. Each point
/// of the grid gets this times its prior; a forecast given the point is Student's t with ν degrees of freedom.
///
/// The trap: the point of highest likelihood is often w = 0 or w = 1 with four or five years, and intervals from it alone
/// are far too short; hence the whole grid.
///
/// > Reference: Francke, Koopman and de Vos (2010), Likelihood functions for state space models with diffuse initial
/// conditions, *Journal of Time Series Analysis* 31(6).
struct LevelPosterior: Sendable {
  struct Point: Sendable {
    let ratios: VarianceRatios
    /// S: the sum of squared innovations at the best common levels.
    let sumOfSquares: Double
    /// The log of the restricted likelihood, up to a constant.
    let logLikelihood: Double
    /// What is added to `yearMeans`; 0 in the last year, since only differences of years are seen.
    let yearEffects: [Double]
    /// R'R = X'GX without the last year; empty where there is one unit and so no common level.
    let factor: Matrix
    /// One a pattern.
    let filters: [DiffuseFilter]
    var weight = 0.0
  }

  /// The grid's points, their weights adding up to 1.
  let points: [Point]
  /// ν.
  let degrees: Int

  init(_ histories: PanelHistories, grid: [VarianceRatios] = VarianceRatios.grid, threads: Int = 1) {
    let hasYears = histories.units.count > 1
    let yearCount = histories.years.count
    let free =
      histories.patterns.reduce(0) { $0 + $1.count * ($1.places.count - 1) } - (hasYears ? yearCount - 1 : 0)
    degrees = free
    let floor = Self.floor(histories)
    var points = parallelMap(grid.count, threads: threads) {
      Self.point(
        grid[$0], histories.patterns, effects: hasYears ? yearCount - 1 : 0, years: yearCount, free, floor)
    }
    // Values that never differ leave no variance; then nothing tells the points apart.
    let best = points.map(\.logLikelihood).max() ?? 0
    for place in points.indices {
      let likelihood = best.isInfinite ? 1 : exp(points[place].logLikelihood - best)
      points[place].weight = points[place].ratios.prior * likelihood
    }
    let total = points.reduce(0) { $0 + $1.weight }
    for place in points.indices { points[place].weight /= total }
    self.points = points
  }

  /// Sums of squares below this are the rounding of values that do not differ.
  private static func floor(_ histories: PanelHistories) -> Double {
    let largest = histories.units.flatMap(\.values).reduce(0) { max($0, $1.magnitude) }
    let values = histories.units.reduce(0) { $0 + $1.values.count }
    return (16 * largest.ulp) * (16 * largest.ulp) * Double(values)
  }

  private static func point(
    _ ratios: VarianceRatios, _ patterns: [PanelHistories.Pattern], effects: Int, years: Int, _ free: Int,
    _ floor: Double
  ) -> Point {
    var information = Matrix(rows: effects, columns: effects)
    var right = [Double](repeating: 0, count: effects)
    var (squares, logs) = (0.0, 0.0)
    let filters = patterns.map { DiffuseFilter(times: $0.times, ratios) }
    for (pattern, filter) in zip(patterns, filters) where pattern.places.count > 1 {
      let gram = product(filter.whitening, filter.whitening, transposingA: true)
      let count = Double(pattern.count)
      logs += count * filter.logDeterminant
      for (k, column) in pattern.places.enumerated() {
        for (j, row) in pattern.places.enumerated() {
          squares += gram[j, k] * pattern.products[min(j, k), max(j, k)]
          if row < effects, column < effects { information[row, column] += count * gram[j, k] }
          if row < effects { right[row] += gram[j, k] * pattern.sums[k] }
        }
      }
    }
    var common = [Double](repeating: 0, count: years)
    var factor = information
    if effects > 0 {
      guard let triangle = choleskyFactor(information) else {
        preconditionFailure("years that hang together have a common level each")
      }
      factor = triangle
      let solved = solveUpper(triangle, right, transposed: true)
      for (year, effect) in solveUpper(triangle, solved).enumerated() { common[year] = effect }
      for part in solved { squares -= part * part }
      logs += 2 * triangle.diagonal.reduce(0) { $0 + log($1) }
    }
    let isConstant = squares <= floor
    return Point(
      ratios: ratios, sumOfSquares: isConstant ? 0 : squares,
      logLikelihood: isConstant ? .infinity : -(logs + Double(free) * log(squares)) / 2, yearEffects: common,
      factor: factor, filters: filters)
  }

  /// Whether the values never differ, so that there is no variance to speak of.
  var isConstant: Bool { points.allSatisfy { $0.sumOfSquares == 0 } }

  /// The posterior mean of a function of the ratios.
  func mean(_ part: (VarianceRatios) -> Double) -> Double {
    points.reduce(0) { $0 + $1.weight * part($1.ratios) }
  }
}
