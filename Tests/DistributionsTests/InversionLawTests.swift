import Distributions
import Testing

struct InversionLawTests {
  @Test func `three different things`() {
    let law = InversionLaw(groups: [1, 1, 1])
    let expected = [1.0 / 6, 2.0 / 6, 2.0 / 6, 1.0 / 6]
    #expect(zip(law.probabilities, expected).allSatisfy { abs($0 - $1) < 1e-16 })
    #expect(law.pairs == 3)
    #expect(abs(law.twoSided(0) - 1.0 / 3) < 1e-16)
    #expect(law.twoSided(1) == 1)
    #expect(law.lowerTail(-1) == 0)
  }

  @Test func `all equal have none`() {
    #expect(InversionLaw(groups: [7]).probabilities == [1])
    #expect(InversionLaw(groups: []).probabilities == [1])
  }

  @Test(arguments: [[Int](repeating: 1, count: 40), [3, 1, 1, 5, 2, 8, 1, 1, 4, 14], [20, 20]])
  func `at forty it adds to one, is symmetric, and has Kendall's variance`(_ groups: [Int]) {
    // Forty sums of positive probabilities.
    let tolerance = 1e-14
    let law = InversionLaw(groups: groups)
    #expect(abs(law.probabilities.reduce(0, +) - 1) < tolerance)
    for (p, q) in zip(law.probabilities, law.probabilities.reversed()) {
      #expect(abs(p - q) <= tolerance * p)
    }
    let middle = Double(law.pairs) / 2
    let variance = law.probabilities.enumerated().reduce(0) { sum, one in
      sum + one.element * (Double(one.offset) - middle) * (Double(one.offset) - middle)
    }
    func spread(_ n: Int) -> Double { Double(n * (n - 1) * (2 * n + 5)) }
    // The score is pairs - 2 inversions, so that its variance is four times this.
    let expected = (spread(groups.reduce(0, +)) - groups.map(spread).reduce(0, +)) / 72
    #expect(abs(variance / expected - 1) < tolerance)
  }

  @Test func `the least likely arrangement of forty keeps its digits`() {
    let law = InversionLaw(groups: [Int](repeating: 1, count: 40))
    let expected = (1...40).reduce(1.0) { $0 / Double($1) }
    #expect(abs(law.probabilities[0] / expected - 1) < 1e-14)
    #expect(abs(law.probabilities[1] / (39 * expected) - 1) < 1e-14)
  }
}
