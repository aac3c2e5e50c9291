import LinearAlgebra
import Testing

@testable import Regression

struct CovarianceEstimateTests {
  let panel = SamplePanel()

  @Test func `the classical covariance is sigma squared over the gram matrix`() throws {
    let fit = try LinearRegression().fit(panel.design())
    let covariance = try fit.covariance(.classical).matrix
    let gram = product(fit.triangle, fit.triangle, transposingA: true)
    let identity = product(covariance, gram)
    for i in 0..<3 {
      for j in 0..<3 {
        #expect(abs(identity[i, j] - (i == j ? fit.residualVariance : 0)) < 1e-12 * fit.residualVariance)
      }
    }
  }

  @Test func `every covariance is symmetric`() throws {
    let fit = try LinearRegression().fit(panel.design(clusters: [panel.unitGroup, panel.yearGroup]))
    for choice in [Covariance.classical, .heteroskedastic(.hc3), .clustered(.cr1, factor: .each)] {
      let matrix = try fit.covariance(choice).matrix
      #expect(matrix == matrix.transposed)
    }
  }

  @Test func `degrees of freedom count absorbed effects, or clusters`() throws {
    let fit = try LinearRegression().fit(
      panel.design(
        constant: false, absorbed: [panel.unitGroup, panel.yearGroup], clusters: [panel.unitGroup]))
    #expect(try fit.covariance(.heteroskedastic(.hc1)).degreesOfFreedom == panel.count - 2 - 18)
    #expect(try fit.covariance(.clustered(.cr0)).degreesOfFreedom == 11)
  }

  @Test func `few clusters are a warning, many are not`() throws {
    let few = try LinearRegression().fit(panel.design(clusters: [panel.unitGroup]))
    #expect(try few.covariance(.clustered(.cr1)).notes.map(\.isWarning) == [true])
    let large = SamplePanel(units: 30)
    let many = try LinearRegression().fit(large.design(clusters: [large.unitGroup]))
    #expect(try many.covariance(.clustered(.cr1)).notes.isEmpty)
  }
}
