import Testing

@testable import Trends

struct OrderLawTests {
  private let drawing = OrderLaw.Drawing(draws: 20_000, seed: 1, procedure: "test")

  private func pairs(_ m: Int) -> [[Int]] {
    (0..<m).map { i in
      (0..<m).map { j in i == j ? 0 : (i < j ? 1 : -1) * ((3 * min(i, j) + 5 * max(i, j)) % 7 - 3) }
    }
  }

  private func sums(_ pairs: [[Int]]) -> [Int: Double] {
    var (order, counts) = (Array(pairs.indices), [Int: Double]())
    func visit(_ k: Int) {
      guard k < order.count else {
        let sum = order.indices.reduce(0) { s, b in (0..<b).reduce(s) { $0 + pairs[order[$1]][order[b]] } }
        return counts[sum, default: 0] += 1
      }
      for i in k..<order.count {
        order.swapAt(k, i)
        visit(k + 1)
        order.swapAt(k, i)
      }
    }
    visit(0)
    return counts
  }

  @Test(arguments: 1...7) func `counting by subsets counts every order`(_ m: Int) {
    #expect(OrderLaw(pairs: pairs(m), drawing).counts == sums(pairs(m)))
  }

  @Test func `with signs of distinct values it is Mann-Kendall's law`() {
    let ordered = (0..<6).map { i in (0..<6).map { j in i < j ? 1 : i == j ? 0 : -1 } }
    let law = OrderLaw(pairs: ordered, drawing)
    for values: [Double] in [[1, 2, 3, 4, 5, 6], [2, 1, 3, 4, 6, 5], [3, 1, 2, 6, 5, 4]] {
      let test = MannKendall(values)
      #expect(abs(law.twoSided(test.s) - test.pValue) < 1e-14)
      #expect(abs(law.least - test.leastPValue) < 1e-14)
    }
    #expect(law.critical(0.05) == 13)
    #expect(law.critical(0.001) == nil)
  }

  @Test func `drawn orders come near the counted ones, and never give 0`() {
    let many = pairs(11)
    let law = OrderLaw(pairs: many, drawing)
    #expect(!law.isExact)
    #expect(law.twoSided(10_000) == 1.0 / 20_001)
    let small = pairs(7)
    let counted = OrderLaw(pairs: small, drawing)
    #expect(counted.isExact && counted.twoSided(0) == 1)
  }
}
