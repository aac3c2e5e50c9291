import Formulas
import Testing

@testable import Regression

struct HeteroskedasticMeatTests {
  let panel = SamplePanel()

  @Test func `leverages add up to the number of parameters`() throws {
    let fit = try LinearRegression().fit(
      panel.design(constant: false, weighted: true, absorbed: [panel.unitGroup, panel.yearGroup]))
    let sum = try #require(fit.leverages()).reduce(0, +)
    #expect(relativeDistance(sum, Double(fit.sizes.parameters)) < identityTolerance)
  }

  @Test func `HC3 is nearly the jackknife, HC0 is the plain sandwich`() throws {
    let fit = try LinearRegression().fit(
      Design(
        rows: .all(panel.count), response: numbers("y", panel.y), columns: [numbers("x", panel.x)]))
    let squares = panel.x.reduce(0) { $0 + $1 * $1 }
    let meat = zip(panel.x, fit.residuals).reduce(0) { $0 + $1.0 * $1.0 * $1.1 * $1.1 }
    let hc0 = try standardErrors(fit, .heteroskedastic(.hc0))[0]
    #expect(relativeDistance(hc0, meat.squareRoot() / squares) < 1e-13)
    let hc3 = zip(panel.x, fit.residuals).reduce(0) { sum, row in
      let complement = 1 - row.0 * row.0 / squares
      return sum + row.0 * row.0 * row.1 * row.1 / (complement * complement)
    }
    #expect(
      relativeDistance(try standardErrors(fit, .heteroskedastic(.hc3))[0], hc3.squareRoot() / squares) < 1e-13
    )
  }

  @Test func `a row that decides its own fitted value is named`() throws {
    var lone = [Double](repeating: 0, count: panel.count)
    lone[4] = 1
    let fit = try LinearRegression().fit(panel.design(more: [numbers("lone", lone)]))
    for kind in [HeteroskedasticKind.hc2, .hc3] {
      let error = #expect(throws: RegressionError.self) { try fit.covariance(.heteroskedastic(kind)) }
      #expect(error?.rows == [4])
    }
    #expect(throws: Never.self) { try fit.covariance(.heteroskedastic(.hc1)) }
  }
}
