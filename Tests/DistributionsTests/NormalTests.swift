import Distributions
import Testing

struct NormalTests {
  @Test func `density, tails and quantiles agree with the stored values`() throws {
    try compare("normal", parameters: 0, atLeast: 190) { _ in Normal() }
  }

  @Test func `the two sided five percent point is the published one`() {
    #expect(relativeError(Normal().quantile(upper: 0.025), 1.9599639845400542) <= quantileTolerance)
    #expect(Normal().quantile(lower: 0.5) == 0)
  }

  @Test(arguments: [0.4999999999999999, 0.4999, 0.25, 0.26, 1e-5, 1e-300, 1e-310])
  func `quantiles of the two tails mirror each other`(p: Double) {
    #expect(Normal().quantile(lower: p) == -Normal().quantile(upper: p))
    #expect(Normal().quantile(upper: p) > 0)
  }
}
