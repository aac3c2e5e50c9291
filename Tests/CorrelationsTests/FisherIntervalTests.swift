import Testing

@testable import Correlations

struct FisherIntervalTests {
  @Test func `variances are Fisher's and Bonett and Wright's`() {
    #expect(standardErrorOfZ(.pearson, r: 0.5, rows: 103) == 0.1)
    #expect(standardErrorOfZ(.spearman, r: 0, rows: 103) == 0.1)
    #expect(standardErrorOfZ(.kendall, r: 0.5, rows: 104) == (0.437 / 100).squareRoot())
    #expect(standardErrorOfZ(.pearson, r: 0.5, rows: 3) == nil)
    #expect(standardErrorOfZ(.kendall, r: 0.5, rows: 4) == nil)
  }

  @Test func `no interval leaves the range of a correlation`() {
    let wide = interval(around: 0.99, halfWidth: 5)
    #expect(wide.low > -1 && wide.low < 0 && wide.high <= 1)
    #expect(interval(around: 0.3, halfWidth: 0.2).low == -interval(around: -0.3, halfWidth: 0.2).high)
  }
}
