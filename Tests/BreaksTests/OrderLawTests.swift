import Testing

@testable import Breaks

struct OrderLawTests {
  /// Probabilities added up against counts: rounding only.
  private static let rounding = 1e-13

  /// All patterns of ties of n values.
  private static func patterns(_ n: Int, largest: Int) -> [[Int]] {
    guard n > 0 else { return [[]] }
    return (1...min(n, largest)).flatMap { size in
      patterns(n - size, largest: size).map { [size] + $0 }
    }
  }

  /// Uneven levels, so that sums of different values differ.
  private static func values(_ sizes: [Int]) -> [Double] {
    zip(sizes.indices, sizes).flatMap { [Double](repeating: Double($0 * $0) + 0.3 * Double($0), count: $1) }
  }

  /// Counts every order by the test's definition and compares each tail that occurs.
  private static func compare(_ sizes: [Int], _ method: ChangeMethod) {
    let values = values(sizes)
    let kinds = ValueKinds(values)
    let found = AllOrders(of: kinds.ascending).map { order in
      Definitions.statistic(order.map { kinds.values[$0] }, method)
    }
    guard let law = OrderLaw(ChangeScan(values, method, trim: 0.15)) else {
      Issue.record("no law for \(sizes)")
      return
    }
    for order in AllOrders(of: kinds.ascending) {
      let scan = ChangeScan(order.map { kinds.values[$0] }, method, trim: 0.15)
      let mine = Definitions.statistic(scan.values, method)
      let counted = Double(found.count { $0 >= mine * (1 - 1e-9) }) / Double(found.count)
      if abs(law.upperTail(scan.extreme) - counted) > rounding {
        Issue.record("\(method) \(scan.values): \(law.upperTail(scan.extreme)) for \(counted)")
        return
      }
      if found.count > 300 { break }
    }
    let most = found.max() ?? 0
    let least = Double(found.count { $0 >= most * (1 - 1e-9) }) / Double(found.count)
    #expect(abs(law.upperTail(law.most) - least) <= rounding, "\(method) \(sizes)")
  }

  @Test(arguments: 4...8) func `Pettitt's law is the count of all orders, for every pattern of ties`(_ n: Int)
  {
    for sizes in Self.patterns(n, largest: n) where sizes.count > 1 { Self.compare(sizes, .pettitt) }
  }

  @Test(arguments: [ChangeMethod.snht, .cusum, .supF], 4...7)
  func `so are the laws of the tests on values`(_ method: ChangeMethod, _ n: Int) {
    for sizes in Self.patterns(n, largest: n) where sizes.count > 1 { Self.compare(sizes, method) }
  }

  @Test func `four or five different values: 1/3 at best, six or seven 1/10`() {
    for (n, least) in [(4, 1.0 / 3), (5, 1.0 / 3), (6, 0.1), (7, 0.1)] {
      let law = OrderLaw(ChangeScan((1...n).map(Double.init), .pettitt, trim: 0.15))
      #expect(abs((law?.upperTail(law?.most ?? 0) ?? 0) - least) <= Self.rounding)
    }
  }

  @Test func `the whole is 1, and the limit on states is kept`() {
    let law = OrderLaw(ChangeScan([3, 1, 4, 1, 5, 9, 2, 6], .pettitt, trim: 0.15))
    #expect(abs((law?.upperTail(0) ?? 0) - 1) <= Self.rounding)
    #expect(OrderLaw.states(of: [Int](repeating: 1, count: 16)) == 65_536)
    #expect(OrderLaw.states(of: [Int](repeating: 1, count: 17)) == nil)
    #expect(OrderLaw.states(of: [20, 20, 20]) == 9261)
  }
}
