import Testing

@testable import Breaks

struct BreakIntervalTests {
  @Test func `Nile changes between 1895 and 1902`() {
    let nile = ReferenceFiles.series("nile")
    let interval = BreakInterval(before: nile[..<28], after: nile[28...], place: 28, n: 100, level: 0.95)
    #expect(interval?.low == 25)
    #expect(interval?.high == 32)
  }

  @Test func `ends of two breaks are strucchange's, those beyond the series missing`() {
    var compared = 0
    for one in ReferenceFiles.series {
      let ends = (one.words["two_ends"] ?? "").split(separator: " ").map {
        $0.split(separator: ":").map { Int($0) }
      }
      let places = one.integers("two")
      guard ends.count == 2 else { continue }
      let cuts = [0] + places + [one.values.count]
      for i in 0..<2 {
        let found = BreakInterval(
          before: one.values[cuts[i]..<cuts[i + 1]], after: one.values[cuts[i + 1]..<cuts[i + 2]],
          place: places[i], n: one.values.count, level: 0.95)
        let inside = ends[i].map { end in end.flatMap { (1..<one.values.count).contains($0) ? $0 : nil } }
        #expect([found?.low, found?.high] == inside, "\(one.id) \(i)")
        compared += 1
      }
    }
    #expect(compared > 100)
  }

  @Test func `segments without variation have none`() {
    let values: [Double] = [1, 1, 1, 5, 6, 7]
    #expect(BreakInterval(before: values[..<3], after: values[3...], place: 3, n: 6, level: 0.95) == nil)
  }
}
