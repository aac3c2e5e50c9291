import Testing

@testable import Regression

struct GoodnessOfFitTests {
  let panel = SamplePanel()

  @Test func `the squared correlation of response and fitted values is R squared`() throws {
    let fit = try LinearRegression().fit(panel.design())
    let fitted = zip(fit.response, fit.residuals).map { $0 - $1 }
    let explained = squares(fitted, weights: nil, centred: true)
    #expect(
      relativeDistance(fit.goodness.rSquared, explained / fit.goodness.totalSquares) < identityTolerance)
  }

  @Test func `squares about the mean lose no digits to a large mean`() {
    let values = [1e9, 1e9 + 1, 1e9 + 2]
    #expect(squares(values, weights: nil, centred: true) == 2)
    #expect(squares(values, weights: [1, 0.5, 1], centred: true) == 2)
  }

  @Test func `AIC and BIC count coefficients and absorbed effects`() throws {
    let fit = try LinearRegression().fit(panel.design(constant: false, absorbed: [panel.unitGroup]))
    let p = 2.0 + 12
    #expect(fit.goodness.aic == 2 * p - 2 * fit.goodness.logLikelihood)
  }
}
