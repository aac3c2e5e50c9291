import Testing

@testable import Breaks

struct LevelTestTests {
  private func options(_ method: ChangeMethod) -> LevelTest.Options {
    var options = LevelTest.Options()
    options.method = method
    return options
  }

  @Test func `the place is the last point before the change, with the levels on either side`() {
    let test = LevelTest([1, 2, 1, 2, 8, 9, 8, 9])
    #expect(test.changes.map(\.place) == [4])
    #expect(test.changes[0].meanBefore == 1.5)
    #expect(test.changes[0].meanAfter == 8.5)
    // The four lowest first or the four highest: 2 of 70 choices.
    #expect(abs(test.pValue - 2.0 / 70) < 1e-15)
    #expect(test.leastPValue == test.pValue)
  }

  @Test func `of equally near places the first is taken and the others are told`() {
    let test = LevelTest([3, 2, 2, 1])
    #expect(test.changes[0].place == 1)
    #expect(test.rivals == [2, 3])
    #expect(test.pValue == 1)
  }

  @Test func `drawn orders agree with the count, and come again with the seed`() {
    var values: [Double] = []
    for place in 0..<17 {
      values.append(Double((place * 7) % 17 + (place > 8 ? 6 : 0)) + 0.01 * Double(place))
    }
    let drawn = LevelTest(values)
    #expect(drawn.law == .drawn)
    #expect(LevelTest(values, threads: 3) == drawn)
    let scan = ChangeScan(Array(values.prefix(12)), .snht, trim: 0.15)
    let orders = RandomOrders(draws: 9999, seed: 1, threads: 1)
    let ascending = scan.deviations.sorted()
    let found = orders.values(12) { scan.extreme(ofOrder: $0, of: ascending) }
    let p = RandomOrders.pValue(of: scan.extreme, among: found)
    // Four standard errors at most of 9,999 draws.
    #expect(abs(p - (OrderLaw(scan)?.upperTail(scan.extreme) ?? 0)) < 0.02)
  }

  @Test func `limits are used from 30 points on, where values cannot be counted`() {
    let long = (0..<30).map { Double(($0 * 11) % 30) }
    #expect(LevelTest(long, options: options(.cusum)).law == .limit)
    #expect(LevelTest(long, options: options(.supF)).law == .limit)
    #expect(LevelTest(long, options: options(.cusum)).leastPValue == nil)
    #expect(LevelTest(long, options: options(.snht)).law == .drawn)
    #expect(
      LevelTest(long.map { $0.truncatingRemainder(dividingBy: 3) }, options: options(.cusum)).law == .exact)
  }

  @Test func `a gain in BIC is held against all orders, two segments of equals being the most there is`() {
    let test = LevelTest([1, 1, 1, 5, 5, 5], options: options(.baiPerron))
    #expect(test.changes.map(\.place) == [3])
    #expect(test.statistic == nil)
    #expect(test.law == .exact)
    #expect(abs(test.pValue - 2.0 / 20) < 1e-15)
  }

  @Test func `where BIC finds no break p is 1`() {
    let values: [Double] = [5, 1, 4, 2, 5, 1, 4, 2]
    let test = LevelTest(values, options: options(.baiPerron))
    if test.changes.isEmpty { #expect(test.pValue == 1) }
    #expect(Partition(values, minimal: 2, most: 2).chosen == test.changes.count)
  }

  @Test func `one break asked for is the F of the best shift`() {
    var asked = options(.baiPerron)
    (asked.breaks, asked.minimal) = (1, 2)
    let values: [Double] = [3, 1, 4, 1, 5, 9, 2, 6]
    let (partition, scan) = (LevelTest(values, options: asked), LevelTest(values, options: options(.supF)))
    #expect(abs((partition.statistic ?? 0) - (scan.statistic ?? 1)) < 1e-12)
    #expect(partition.changes.map(\.place) == scan.changes.map(\.place))
    #expect(abs(partition.pValue - scan.pValue) < 1e-12)
  }
}
