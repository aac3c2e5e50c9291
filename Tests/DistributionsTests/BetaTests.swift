import Distributions
import Testing

struct BetaTests {
  @Test func `density, tails and quantiles agree with the stored values`() throws {
    try compare("beta", parameters: 2, atLeast: 600) { Beta(a: $0[0], b: $0[1]) }
  }

  @Test func `equal shapes of one are the uniform distribution`() {
    let uniform = Beta(a: 1, b: 1)
    for x in [1e-200, 0.1, 0.5, 0.9] {
      #expect(relativeError(uniform.lowerTail(x), x) <= tailTolerance)
      #expect(relativeError(uniform.quantile(lower: x), x) <= quantileTolerance)
    }
  }

  @Test func `the density at the ends follows the shapes`() {
    let beta = Beta(a: 0.5, b: 1)
    #expect(beta.density(0) == .infinity)
    #expect(beta.density(1) == 0.5)
    #expect(Beta(a: 1, b: 3).density(0) == 3)
    #expect(Beta(a: 2, b: 3).density(1) == 0)
  }

  @Test func `a quantile beyond the smallest double is zero and near one is one`() {
    #expect(Beta(a: 0.01, b: 1).quantile(lower: 1e-20) == 0)
    #expect(Beta(a: 1, b: 0.01).quantile(upper: 1e-20) == 1)
  }
}
