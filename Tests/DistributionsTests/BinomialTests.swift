import Distributions
import Testing

struct BinomialTests {
  @Test func `densities and tails agree with the stored values`() throws {
    try compare("binomial", parameters: 2, atLeast: 300) {
      Binomial(trials: Int($0[0]), probability: $0[1])
    }
  }

  @Test func `quantiles invert both tails of every stored count`() throws {
    // Far enough from the tail itself to be clear of its rounding, near enough to be the same count.
    let margin = 5e-14
    for point in try storedPoints("binomial", parameters: 2) where point.upper > 0 {
      let it = Binomial(trials: Int(point.parameters[0]), probability: point.parameters[1])
      if point.density > 1e-12 * point.lower {
        #expect(it.quantile(lower: point.lower * (1 - margin)) == point.x, "\(it)")
      }
      if point.density > 1e-12 * point.upper, point.upper < 0.999 {
        #expect(it.quantile(upper: point.upper * (1 + margin)) == point.x, "\(it)")
      }
    }
  }

  @Test(arguments: [0, 1, 7, 63]) func `the masses add to one`(trials: Int) {
    let it = Binomial(trials: trials, probability: 0.3)
    let sum = (0...trials).reduce(0) { $0 + it.density(Double($1)) }
    #expect(relativeError(sum, 1) <= tailTolerance)
  }

  @Test func `certain outcomes have all the mass`() {
    #expect(Binomial(trials: 9, probability: 0).density(0) == 1)
    #expect(Binomial(trials: 9, probability: 1).density(9) == 1)
    #expect(Binomial(trials: 9, probability: 1).upperTail(8) == 1)
    #expect(Binomial(trials: 9, probability: 0).lowerTail(0) == 1)
    #expect(Binomial(trials: 9, probability: 0).quantile(upper: 0) == 0)
    #expect(Binomial(trials: 9, probability: 1).quantile(lower: 1e-9) == 9)
  }

  @Test func `a number between counts has no mass and the tail of the count below`() {
    let it = Binomial(trials: 10, probability: 0.5)
    #expect(it.density(3.5) == 0)
    #expect(it.upperTail(3.5) == it.upperTail(3))
    #expect(it.quantile(lower: it.lowerTail(3)) == 3)
    #expect(it.quantile(lower: it.lowerTail(3) + 1e-9) == 4)
  }
}
