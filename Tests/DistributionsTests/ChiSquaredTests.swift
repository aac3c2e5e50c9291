import Distributions
import Testing

struct ChiSquaredTests {
  @Test func `density, tails and quantiles agree with the stored values`() throws {
    try compare("chi-squared", parameters: 1, atLeast: 700) { ChiSquared(degreesOfFreedom: $0[0]) }
  }

  @Test func `one degree of freedom is the square of a normal variable`() {
    let chi = ChiSquared(degreesOfFreedom: 1)
    for z in [0.25, 1, 2, 6, 12] as [Double] {
      #expect(relativeError(chi.upperTail(z * z), 2 * Normal().upperTail(z)) <= tailTolerance)
    }
  }

  @Test func `the density at zero follows the degrees of freedom`() {
    #expect(ChiSquared(degreesOfFreedom: 1).density(0) == .infinity)
    #expect(ChiSquared(degreesOfFreedom: 2).density(0) == 0.5)
    #expect(ChiSquared(degreesOfFreedom: 3).density(0) == 0)
  }
}
