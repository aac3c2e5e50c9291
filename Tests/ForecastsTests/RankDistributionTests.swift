import Testing

@testable import Forecasts

struct RankDistributionTests {
  @Test func `each side leaves out at most half of what the level leaves`() {
    let ranks = RankDistribution(counts: [2, 3, 45, 45, 3, 2], level: 0.9)
    #expect(ranks.low == 3 && ranks.high == 4 && ranks.median == 3)
    #expect(ranks.first == 0.02 && ranks.firstThree == 0.5)
    let wider = RankDistribution(counts: [2, 4, 44, 44, 4, 2], level: 0.9)
    #expect(wider.low == 2 && wider.high == 5)
  }

  @Test func `draws on the border are beyond: 250 of 10,000 at 95 %`() {
    let ranks = RankDistribution(counts: [250, 9_500, 250], level: 0.95)
    #expect(ranks.low == 2 && ranks.high == 2)
  }

  @Test func `certainty is a range of one`() {
    let ranks = RankDistribution(counts: [0, 100], level: 0.95)
    #expect(ranks.low == 2 && ranks.high == 2 && ranks.median == 2 && ranks.first == 0)
  }
}
