import Distributions
import Glibc
import Testing

struct AdjustedPValuesTests {
  @Test func `Holm of three by hand`() {
    let found = PValueAdjustment.holm.adjusted([0.04, 0.01, 0.03])
    #expect(found == [0.06, 0.03, 0.06])
  }

  @Test func `a test that was not made does not count`() {
    #expect(PValueAdjustment.holm.adjusted([nil, 0.02, nil, 0.5]) == [nil, 0.04, nil, 0.5])
    #expect(PValueAdjustment.benjaminiHochberg.adjusted([nil]) == [nil])
  }

  @Test(arguments: PValueAdjustment.allCases) func `one test is left as it is`(_ way: PValueAdjustment) {
    #expect(way.adjusted([0.3]) == [0.3])
    #expect(way.adjusted([]) == [])
  }

  @Test func `none changes nothing`() {
    #expect(PValueAdjustment.none.adjusted([0.2, nil, 0.1]) == [0.2, nil, 0.1])
  }

  @Test func `order and ties do not matter`() {
    for way in PValueAdjustment.allCases {
      let straight = way.adjusted([0.01, 0.01, 0.2, 0.04])
      let turned = way.adjusted([0.04, 0.2, 0.01, 0.01])
      #expect(straight == [turned[2], turned[3], turned[1], turned[0]])
      #expect(straight[0] == straight[1])
    }
  }
}
