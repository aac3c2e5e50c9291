import Testing

@testable import Breaks

struct LimitLawsTests {
  /// strucchange takes 1 - (1 - p): sixteen digits of 1, not of p.
  private static let oneMinus = 5e-15
  /// Means subtracted in another order, in series of up to 103 values.
  private static let rounding = 1e-10

  @Test func `OLS-CUSUM is strucchange's efp, its p Kolmogorov's`() {
    for one in ReferenceFiles.series {
      let scan = ChangeScan(one.values, .cusum, trim: 0.15)
      let (statistic, p) = (one.number("cusum") ?? .nan, one.number("cusum_p") ?? .nan)
      #expect(abs(scan.extreme - statistic) < Self.rounding, "\(one.id)")
      #expect(abs(KolmogorovLaw.upperTail(scan.extreme) - p) < Self.oneMinus + Self.rounding * p, "\(one.id)")
    }
  }

  @Test func `sup-F and its place are strucchange's Fstats, its p Hansen's`() {
    for one in ReferenceFiles.series {
      let scan = ChangeScan(one.values, .supF, trim: 0.15)
      let (statistic, p) = (one.number("supf") ?? .nan, one.number("supf_p") ?? .nan)
      let found = scan.statistic ?? .nan
      #expect(abs(found - statistic) < Self.rounding * max(1, statistic), "\(one.id)")
      #expect(scan.places.first == one.integers("supf_place").first, "\(one.id)")
      let n = one.values.count
      let tail = SupFLaw.upperTail(found, n: n, places: supFPlaces(n, trim: 0.15))
      #expect(abs(tail - p) < Self.oneMinus + Self.rounding, "\(one.id)")
    }
  }

  @Test func `Kolmogorov's two sums meet at 1, and the 5 % point is 1.3581`() {
    #expect(abs(KolmogorovLaw.upperTail(1) - KolmogorovLaw.upperTail(1.0.nextDown)) < 1e-15)
    #expect(abs(KolmogorovLaw.upperTail(1.3580986393225505) - 0.05) < 1e-12)
    #expect(KolmogorovLaw.upperTail(0) == 1)
    #expect(abs(KolmogorovLaw.upperTail(0.5) - 0.96394524366487511) < 1e-14)
  }

  @Test func `a place in the middle alone has the law of F`() {
    #expect(abs(SupFLaw.upperTail(4.195971818557762, n: 30, places: 15...15) - 0.05) < 1e-12)
  }

  @Test func `p falls as the statistic grows, whatever the trimming`() {
    for first in [2, 5, 10, 15, 19] {
      let tails = stride(from: 0.0, to: 30, by: 0.5).map {
        SupFLaw.upperTail($0, n: 40, places: first...(40 - first))
      }
      #expect(zip(tails, tails.dropFirst()).allSatisfy { $0 >= $1 })
      #expect(tails.allSatisfy { $0 >= 0 && $0 <= 1 })
    }
  }
}
