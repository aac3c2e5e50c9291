import Formulas
import Testing

@testable import Regression

struct LinearRegressionTests {
  let panel = SamplePanel()

  @Test func `scaling the response scales the coefficients`() throws {
    var scaled = panel
    scaled.y = panel.y.map { 1000 * $0 }
    let one = try LinearRegression().fit(panel.design())
    let two = try LinearRegression().fit(scaled.design())
    for (a, b) in zip(one.coefficients, two.coefficients) { #expect(relativeDistance(1000 * a, b) < 1e-14) }
    #expect(relativeDistance(1000 * one.sigma, two.sigma) < 1e-14)
  }

  @Test func `weights matter only up to a factor, and equal weights not at all`() throws {
    var scaled = panel
    // A power of four, whose root is exact.
    scaled.weights = panel.weights.map { 4 * $0 }
    let one = try LinearRegression().fit(panel.design(weighted: true))
    let two = try LinearRegression().fit(scaled.design(weighted: true))
    #expect(one.coefficients == two.coefficients)
    #expect(try standardErrors(one, .classical) == standardErrors(two, .classical))
    scaled.weights = panel.weights.map { _ in 1 }
    let plain = try LinearRegression().fit(panel.design())
    #expect(try LinearRegression().fit(scaled.design(weighted: true)).coefficients == plain.coefficients)
  }

  @Test func `a weight of two is the row twice`() throws {
    var doubled = panel
    doubled.weights = panel.y.indices.map { $0 == 3 ? 2 : 1 }
    let weighted = try LinearRegression().fit(doubled.design(weighted: true))
    var repeated = panel
    repeated.units.append(panel.units[3])
    repeated.years.append(panel.years[3])
    repeated.x.append(panel.x[3])
    repeated.z.append(panel.z[3])
    repeated.y.append(panel.y[3])
    let plain = try LinearRegression().fit(repeated.design())
    for (a, b) in zip(weighted.coefficients, plain.coefficients) { #expect(relativeDistance(a, b) < 1e-13) }
  }

  @Test func `first differences are fixed effects when there are two periods`() throws {
    let two = SamplePanel(units: 20, years: 2, gaps: false)
    let within = try LinearRegression().fit(
      two.design(constant: false, absorbed: [two.unitGroup, two.yearGroup]))
    func differences(_ values: [Double]) -> [Double] {
      stride(from: 0, to: values.count, by: 2).map { values[$0 + 1] - values[$0] }
    }
    let differenced = Design(
      rows: .all(20), response: numbers("y", differences(two.y)),
      columns: [.constant, numbers("x", differences(two.x)), numbers("z", differences(two.z))])
    let first = try LinearRegression().fit(differenced)
    for (a, b) in zip(within.coefficients, first.coefficients.dropFirst()) {
      #expect(relativeDistance(a, b) < identityTolerance)
    }
    let (a, b) = (try standardErrors(within, .classical), try standardErrors(first, .classical).dropFirst())
    for (a, b) in zip(a, b) { #expect(relativeDistance(a, b) < identityTolerance) }
  }

  @Test func `collinear terms after the first are dropped and named`() throws {
    let sum = zip(panel.x, panel.z).map(+)
    let fit = try LinearRegression().fit(panel.design(more: [numbers("sum", sum)]))
    #expect(fit.droppedTerms == ["sum"])
    #expect(fit.notes.contains { $0.isWarning && $0.text.contains("sum") })
    #expect(fit.coefficients == (try LinearRegression().fit(panel.design())).coefficients)
  }

  @Test func `what an absorbed effect determines is dropped`() throws {
    let fit = try LinearRegression().fit(
      panel.design(
        constant: false, absorbed: [panel.unitGroup], more: [numbers("area", panel.units.map(Double.init))])
    )
    #expect(fit.droppedTerms == ["area"])
  }

  @Test func `no bit depends on threads`() throws {
    let large = SamplePanel(units: 45_000, years: 7)
    let design = large.design(
      constant: false, absorbed: [large.unitGroup, large.yearGroup], clusters: [large.unitGroup])
    let one = try LinearRegression(threads: 1).fit(design)
    let two = try LinearRegression(threads: 2).fit(design)
    #expect(one.coefficients == two.coefficients)
    #expect(one.weightedResiduals == two.weightedResiduals)
    #expect(one.goodness == two.goodness)
    for choice in [Covariance.heteroskedastic(.hc3), .clustered(.cr1)] {
      #expect(try one.covariance(choice).matrix == two.covariance(choice).matrix)
    }
  }

  @Test(arguments: [
    ("constant", "y is the same in all 76 rows: there is no variation to explain"),
    ("within", "y does not vary beyond the absorbed effects unit: nothing is left to explain"),
  ])
  func `a response without variation is refused`(_ kind: String, _ message: String) {
    var still = panel
    still.y = kind == "constant" ? panel.y.map { _ in 3 } : panel.units.map { Double($0) * 0.1 }
    let design =
      kind == "constant" ? still.design() : still.design(constant: false, absorbed: [panel.unitGroup])
    #expect(throws: RegressionError(message.replacing76(with: panel.count))) {
      try LinearRegression().fit(design)
    }
  }

  @Test func `too few rows are refused with the counts`() {
    let few = SamplePanel(units: 1, years: 3, gaps: false)
    #expect(
      throws: RegressionError(
        "3 rows for 3 coefficients: nothing is left to judge the error by; use fewer terms or more rows")
    ) { try LinearRegression().fit(few.design()) }
    let fewer = SamplePanel(units: 1, years: 2, gaps: false)
    #expect(
      throws: RegressionError("3 coefficients cannot be estimated from 2 rows: use fewer terms or more rows")
    ) { try LinearRegression().fit(fewer.design()) }
  }

  @Test func `regressors without variation are refused`() {
    let design = Design(
      rows: .all(panel.count), response: numbers("y", panel.y),
      columns: [numbers("area", panel.units.map(Double.init))], absorbed: [panel.unitGroup])
    #expect(
      throws: RegressionError(
        "no regressor varies beyond the absorbed effects unit: nothing can be estimated; choose other columns"
      )
    ) { try LinearRegression().fit(design) }
  }

  @Test(arguments: [1e-200, 1e200])
  func `numbers whose squares a double cannot hold are refused by name`(_ scale: Double) {
    var extreme = panel
    extreme.y = panel.y.map { scale * $0 }
    let error = #expect(throws: RegressionError.self) { try LinearRegression().fit(extreme.design()) }
    #expect(error?.description.hasPrefix("y is of size") == true)
    extreme = panel
    extreme.x = panel.x.map { scale * $0 }
    let other = #expect(throws: RegressionError.self) { try LinearRegression().fit(extreme.design()) }
    #expect(other?.description.hasPrefix("x is of size") == true)
  }

  @Test func `a perfect fit is said`() throws {
    var perfect = panel
    perfect.y = zip(panel.x, panel.z).map { 3 * $0 - 0.7 * $1 }
    let fit = try LinearRegression().fit(perfect.design())
    #expect(fit.goodness.isPerfect)
    #expect(fit.notes.contains { $0.isWarning && $0.text.hasPrefix("The fit is perfect") })
  }
}

extension String {
  fileprivate func replacing76(with count: Int) -> String {
    split(separator: "76", omittingEmptySubsequences: false).joined(separator: "\(count)")
  }
}
