import Testing

@testable import Trends

struct SimulatedSizeTests {
  @Test func `at 14 years and autocorrelation .5 plain pre-whitening alone holds its 5 %`() {
    for method in TrendMethod.allCases where method != .mannKendall {
      let size = SimulatedSize(method, years: 14, series: 600)
      #expect(size.rejected.map(\.persistence) == [0, 0.5, 0.8])
      #expect((size.rejected[1].share < 0.085) == (method == .prewhiten), "\(method) \(size)")
    }
  }

  @Test func `threads change nothing`() {
    #expect(
      SimulatedSize(.hamedRao, years: 10, series: 300)
        == SimulatedSize(.hamedRao, years: 10, series: 300, threads: 3))
  }
}
