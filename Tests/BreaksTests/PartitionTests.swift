import Testing

@testable import Breaks

struct PartitionTests {
  /// Sums of squares by other formulas; BIC takes their logarithm times n.
  private static let rounding = 1e-9

  @Test func `RSS, BIC and places of 0 to 5 breaks are strucchange's`() {
    for one in ReferenceFiles.series {
      let (h, most) = (one.integers("h")[0], one.integers("most")[0])
      #expect(Partition.most(one.values.count, minimal: h) == most, "\(one.id)")
      let partition = Partition(one.values, minimal: h, most: most)
      for m in 0...min(5, most) {
        let (rss, bic) = (one.number("rss\(m)") ?? .nan, one.number("bic\(m)") ?? .nan)
        #expect(abs(partition.rss[m] - rss) < Self.rounding * max(1, rss), "\(one.id) \(m)")
        #expect(abs(partition.bic[m] - bic) < Self.rounding * 1000, "\(one.id) \(m)")
      }
      #expect(partition.places[partition.chosen] == one.integers("places"), "\(one.id)")
      #expect(partition.places[2] == one.integers("two"), "\(one.id)")
    }
  }

  @Test func `Nile has one break by BIC, RealInt with three 1966:4, 1972:3 and 1980:3`() {
    #expect(Partition(ReferenceFiles.series("nile"), minimal: 15, most: 5).chosen == 1)
    let places = Partition(ReferenceFiles.series("realint"), minimal: 15, most: 5).places[3]
    let quarters = ReferenceFiles.rows("realint.csv").compactMap { $0["quarter"] }
    #expect(places.map { quarters[$0 - 1] } == ["1966.75", "1972.50", "1980.50"])
  }

  @Test func `no partition among all is better`() {
    let values: [Double] = [2, 7, 1, 8, 2, 8, 1, 8, 2, 8]
    let partition = Partition(values, minimal: 2, most: 4)
    for breaks in 0...4 {
      let best = Self.all(from: 0, to: 10, breaks: breaks).map { places in
        zip([0] + places, places + [10]).reduce(0) { $0 + Definitions.rss(values[$1.0..<$1.1]) }
      }.min()
      #expect(abs(partition.rss[breaks] - (best ?? .nan)) < Self.rounding)
    }
  }

  /// All places of so many breaks with two points a segment.
  private static func all(from: Int, to: Int, breaks: Int) -> [[Int]] {
    guard breaks > 0 else { return to - from >= 2 ? [[]] : [] }
    return stride(from: from + 2, through: to - 2, by: 1).flatMap { place in
      all(from: place, to: to, breaks: breaks - 1).map { [place] + $0 }
    }
  }

  @Test func `equal values in a segment leave exactly nothing, and the fewest breaks that do so win`() {
    let partition = Partition([0.1, 0.1, 0.1, 0.7, 0.7, 0.7, 0.7, 0.7], minimal: 2, most: 2)
    #expect(partition.rss[1] == 0)
    #expect(partition.chosen == 1)
    #expect(partition.places[1] == [3])
  }

  @Test func `segments: 15 % of the points, two at least`() {
    #expect(Partition.minimal(100, asked: nil) == 15)
    #expect(Partition.minimal(10, asked: nil) == 2)
    #expect(Partition.minimal(10, asked: 4) == 4)
    #expect(Partition.most(4, minimal: 2) == 1)
    #expect(Partition.most(3, minimal: 2) == 0)
    #expect(Partition.most(103, minimal: 15) == 5)
  }
}
