import Distributions
import Testing

struct FDistributionTests {
  @Test func `density, tails and quantiles agree with the stored values`() throws {
    try compare("f", parameters: 2, atLeast: 800) { FDistribution(numerator: $0[0], denominator: $0[1]) }
  }

  @Test(arguments: [0.5, 2, 62, 1e6])
  func `the square of a t statistic is F with one numerator degree`(df: Double) {
    let (t, f) = (StudentT(degreesOfFreedom: df), FDistribution(numerator: 1, denominator: df))
    for x in [0.01, 0.5, 2, 7, 30] as [Double] {
      // Squaring x rounds F by 1e-16, which its tail magnifies by at most x^2.
      let tolerance = tailTolerance * max(1, x * x)
      #expect(relativeError(f.upperTail(x * x), 2 * t.upperTail(x)) <= tolerance)
    }
  }

  @Test func `reciprocals exchange the degrees of freedom`() {
    let f = FDistribution(numerator: 4, denominator: 62)
    let g = FDistribution(numerator: 62, denominator: 4)
    for x in [0.125, 0.5, 1, 4, 64] as [Double] {
      #expect(relativeError(f.upperTail(x), g.lowerTail(1 / x)) <= tailTolerance)
    }
  }

  @Test func `the density at zero follows the numerator`() {
    #expect(FDistribution(numerator: 1, denominator: 5).density(0) == .infinity)
    #expect(FDistribution(numerator: 2, denominator: 5).density(0) == 1)
    #expect(FDistribution(numerator: 3, denominator: 5).density(0) == 0)
  }
}
