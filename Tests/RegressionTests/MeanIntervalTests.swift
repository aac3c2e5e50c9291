import Formulas
import Testing

@testable import Regression

struct MeanIntervalTests {
  private let x: [Double] = [1, 2, 4, 4.5, 6, 7, 9, 11]
  private let y: [Double] = [2, 3.5, 3, 6, 5.5, 8, 7.5, 12]

  private func estimates(shift: Double, _ covariance: Covariance) throws -> Estimates {
    let design = Design(
      rows: .all(x.count), response: numbers("y", y),
      columns: [.constant, numbers("x", x.map { $0 - shift })])
    return try Estimates(LinearRegression().fit(design), covariance: covariance)
  }

  /// The mean at x is the constant of the same line with its zero moved there.
  @Test(arguments: [0.0, 3, 5.7, 20]) func `the mean and its interval are those of a moved constant`(
    _ place: Double
  ) throws {
    for covariance in [Covariance.classical, .heteroskedastic(.hc3)] {
      let mean = try #require(try estimates(shift: 0, covariance).mean(at: place))
      let moved = try estimates(shift: place, covariance).rows[0]
      let interval = try #require(moved.interval)
      #expect(relativeDistance(mean.estimate, moved.estimate) < Self.tolerance)
      #expect(relativeDistance(mean.interval.lower, interval.lower) < Self.tolerance)
      #expect(relativeDistance(mean.interval.upper, interval.upper) < Self.tolerance)
    }
  }

  /// Two roads of some dozen operations; at 20 the parts are ten times the whole.
  private static let tolerance = 1e-12
}
