import Testing

@testable import Breaks

struct SharedLawsTests {
  private static let series: [[Double]] = [
    [1, 2, 3, 4, 5, 6], [2, 4, 6, 1, 3, 5], [1, 1, 2, 2, 3, 3], [3, 3, 1, 1, 2, 2], [5, 5, 5, 1, 2, 9],
    (0..<18).map { Double(($0 * 5) % 18) }, (0..<18).map { Double(($0 * 7) % 18) },
  ]

  @Test func `what series share is what each would have alone, to the bit`() {
    let options = LevelTest.Options()
    let laws = SharedLaws(Self.series, options, threads: 2)
    for values in Self.series {
      #expect(
        LevelTest(values, options: options, threads: 1, laws: laws) == LevelTest(values, options: options))
    }
  }

  @Test func `ties elsewhere are another law`() {
    let laws = SharedLaws([[1, 1, 2, 3, 4]], LevelTest.Options(), threads: 1)
    #expect(laws.chance(ChangeScan([1, 1, 2, 3, 4], .pettitt, trim: 0.15)) != nil)
    #expect(laws.chance(ChangeScan([1, 2, 3, 4, 4], .pettitt, trim: 0.15)) == nil)
  }
}
