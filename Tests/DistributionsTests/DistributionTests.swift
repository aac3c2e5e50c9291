import Distributions
import Testing

struct DistributionTests {
  static let all: [any Distribution] = [
    Normal(), StudentT(degreesOfFreedom: 4.5), FDistribution(numerator: 3, denominator: 8),
    ChiSquared(degreesOfFreedom: 6), Beta(a: 2, b: 5), Binomial(trials: 12, probability: 0.4),
  ]

  @Test(arguments: all) func `outside the support tails are zero or one`(it: any Distribution) {
    #expect(it.density(-.infinity) == 0)
    #expect(it.density(.infinity) == 0)
    #expect(it.lowerTail(-.infinity) == 0)
    #expect(it.upperTail(-.infinity) == 1)
    #expect(it.lowerTail(.infinity) == 1)
    #expect(it.upperTail(.infinity) == 0)
  }

  @Test(arguments: all) func `not a number stays not a number`(it: any Distribution) {
    #expect(it.density(.nan).isNaN)
    #expect(it.lowerTail(.nan).isNaN)
    #expect(it.upperTail(.nan).isNaN)
  }

  @Test(arguments: all) func `probabilities of zero and one give the ends of the support`(
    it: any Distribution
  ) {
    let low = it.quantile(lower: 0)
    let high = it.quantile(upper: 0)
    #expect(it.quantile(upper: 1) == low)
    #expect(it.quantile(lower: 1) == high)
    #expect(it.lowerTail(high) == 1)
    #expect(it.lowerTail(low.nextDown) == 0)
  }

  @Test(arguments: all) func `tails add to one and fall and rise`(it: any Distribution) {
    var before = 0.0
    for x in stride(from: -3.0, through: 14, by: 0.25) {
      #expect(relativeError(it.lowerTail(x) + it.upperTail(x), 1) <= tailTolerance)
      #expect(it.lowerTail(x) >= before)
      before = it.lowerTail(x)
    }
  }
}
