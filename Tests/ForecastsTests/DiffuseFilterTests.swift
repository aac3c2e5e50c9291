import Foundation
import LinearAlgebra
import Testing

@testable import Forecasts

struct DiffuseFilterTests {
  private let times: [Double] = [0, 1, 2, 4, 5, 8]
  private let values: [Double] = [3, 5, 4, 7.5, 6, 11]

  /// The sum of squared innovations and the forecast by weights.
  private func sums(_ filter: DiffuseFilter, _ values: [Double], after: Double) -> (
    squares: Double, mean: Double
  ) {
    let whitened = product(filter.whitening, Matrix(rows: values.count, columns: 1, elements: values))
      .elements
    let mean = values.indices.reduce(0) {
      $0 + (filter.levelWeights[$1] + after * filter.driftWeights[$1]) * values[$1]
    }
    return (whitened.reduce(0) { $0 + $1 * $1 }, mean)
  }

  @Test func `likelihood and forecasts equal the dense normal law of differences from the first value`()
    throws
  {
    for w in [0, 0.2, 0.7, 1] {
      for d in [0, 0.4, 2.5] {
        let ratios = VarianceRatios(levelShare: w, driftRatio: d)
        func covariance(_ s: Double, _ t: Double) -> Double {
          ratios.level * min(s, t) + ratios.drift * s * t + ratios.noise * (s == t ? 2 : 1)
        }
        let later = Array(times.dropFirst())
        let differences = values.dropFirst().map { $0 - values[0] }
        let n = later.count
        let dense = Matrix(
          rows: n, columns: n, elements: later.flatMap { s in later.map { covariance(s, $0) } })
        let factor = try #require(choleskyFactor(dense))
        let solved = solveUpper(factor, differences, transposed: true)
        let cross = solveUpper(factor, later.map { covariance($0, 11) }, transposed: true)
        let filter = DiffuseFilter(times: times, ratios)
        let (squares, mean) = sums(filter, values, after: 3)
        let logs = 2 * factor.diagonal.reduce(0) { $0 + log($1) }
        #expect(distance(filter.logDeterminant, logs) < rounding)
        #expect(distance(squares, solved.reduce(0) { $0 + $1 * $1 }) < rounding)
        #expect(distance(mean, values[0] + zip(cross, solved).reduce(0) { $0 + $1.0 * $1.1 }) < rounding)
        let variance = covariance(11, 11) - cross.reduce(0) { $0 + $1 * $1 }
        #expect(distance(filter.predictionVariance(after: 3), variance) < rounding)
      }
    }
  }

  @Test func `statsmodels' exact diffuse filter says the same of series with gaps`() throws {
    let series = try ReferenceFile("series.csv").series(unit: "id", time: "time", value: "y")
    for row in try ReferenceFile("series_expected.csv").rows {
      let one = series[Int(row.number("id"))]
      let filter = DiffuseFilter(times: one.times, row.ratios)
      let (squares, mean) = sums(filter, one.values, after: 1)
      let constant = (row.number("n") - 1) * log(2 * Double.pi)
      // statsmodels' filter goes on from the levels themselves, thirty times their moves, and is good to so much.
      let theirs = 1e-10
      #expect(
        distance(-(constant + filter.logDeterminant + squares) / 2, row.number("log_likelihood")) < theirs)
      #expect(distance(mean, row.number("mean_1")) < theirs)
      #expect(distance(sums(filter, one.values, after: 3).mean, row.number("mean_3")) < theirs)
      #expect(distance(filter.predictionVariance(after: 1), row.number("variance_1")) < theirs)
      #expect(distance(filter.predictionVariance(after: 3), row.number("variance_3")) < theirs)
    }
  }

  @Test func `without noise the forecast is the last value, without moves it is the mean`() {
    let walk = DiffuseFilter(times: times, VarianceRatios(levelShare: 1, driftRatio: 0))
    #expect(walk.levelWeights == [0, 0, 0, 0, 0, 1])
    #expect(walk.predictionVariance(after: 3) == 3)
    let still = DiffuseFilter(times: times, VarianceRatios(levelShare: 0, driftRatio: 0))
    #expect(still.levelWeights.allSatisfy { ($0 - 1.0 / 6).magnitude < rounding })
    #expect((still.predictionVariance(after: 3) - (1 + 1.0 / 6)).magnitude < rounding)
  }

  @Test func `a walk with a free drift carries on the average change from the first value to the last`() {
    // The drift is shrunk by 1 / (1 + 1 / (8 d²)), so this far out by 1e-9.
    let filter = DiffuseFilter(times: times, VarianceRatios(levelShare: 1, driftRatio: 1e4))
    let expected: [Double] = [-1, 0, 0, 0, 0, 1].map { $0 / 8 }
    #expect(zip(filter.driftWeights, expected).allSatisfy { ($0 - $1).magnitude < 1e-8 })
  }

  @Test func `one value is its own forecast`() {
    let filter = DiffuseFilter(times: [4], VarianceRatios(levelShare: 0.5, driftRatio: 1))
    #expect(filter.levelWeights == [1] && filter.driftWeights == [0] && filter.logDeterminant == 0)
    #expect(filter.predictionVariance(after: 2) == 0.5 + 2 * 0.5 + 4 * 1.5 + 0.5)
  }
}
