import Distributions
import Testing

@testable import Correlations

/// The oracle counts every arrangement of y against x, one by one, in whole numbers.
///
/// y's groups of equals are arranged in all n! / (t1! ... tg!) ways; for every pair of tie patterns the histogram
/// over arrangements must be the law's, up to the orders of equals within their groups.
struct PermutationLawTests {
  /// Every way to part n ordered rows into groups of equals.
  static func patterns(_ n: Int) -> [[Int]] {
    guard n > 0 else { return [[]] }
    return (1...n).flatMap { first in patterns(n - first).map { [first] + $0 } }
  }

  /// All distinct arrangements of the codes of a pattern, one after another.
  static func arrangements(_ pattern: [Int]) -> [[Int]] {
    var left = pattern
    var current: [Int] = []
    var found: [[Int]] = []
    let n = pattern.reduce(0, +)
    func place() {
      if current.count == n { found.append(current) }
      for code in left.indices where left[code] > 0 {
        left[code] -= 1
        current.append(code)
        place()
        current.removeLast()
        left[code] += 1
      }
    }
    place()
    return found
  }

  /// Bits of pairs of places, set where the first is below the second and where it is above.
  static func signs(_ codes: [Int]) -> (below: UInt32, above: UInt32) {
    var (below, above, bit): (UInt32, UInt32, UInt32) = (0, 0, 1)
    for i in codes.indices {
      for j in 0..<i {
        if codes[j] < codes[i] { below |= bit }
        if codes[j] > codes[i] { above |= bit }
        bit <<= 1
      }
    }
    return (below, above)
  }

  static func codes(_ pattern: [Int]) -> [Int] {
    pattern.enumerated().flatMap { [Int](repeating: $0.offset, count: $0.element) }
  }

  static func doubledScores(_ pattern: [Int]) -> [(score: Int, count: Int)] {
    let n = pattern.reduce(0, +)
    var before = 0
    return pattern.map { size in
      defer { before += size }
      return (2 * before + size - n, size)
    }
  }

  @Test(arguments: 3...7)
  func `Kendall's law is full enumeration for every pair of tie patterns`(n: Int) {
    let patterns = Self.patterns(n)
    let pairs = n * (n - 1) / 2
    let orders = (1...n).reduce(1, *)
    for y in patterns {
      let signs = Self.arrangements(y).map(Self.signs)
      for x in patterns {
        let untied = Self.signs(Self.codes(x)).below
        var histogram = [Int](repeating: 0, count: 2 * pairs + 1)
        for one in signs {
          let score = (one.below & untied).nonzeroBitCount - (one.above & untied).nonzeroBitCount
          histogram[score + pairs] += 1
        }
        let law = PermutationLaw(scoreOf: x, y)
        #expect(law.counts == histogram.map { $0 * (orders / signs.count) }, "\(x) against \(y)")
      }
    }
  }

  @Test(arguments: 3...7)
  func `Spearman's law is full enumeration for every pair of tie patterns`(n: Int) {
    let patterns = Self.patterns(n)
    let bound = (n * n * n - n) / 3
    let orders = (1...n).reduce(1, *)
    for y in patterns {
      let arrangements = orders / y.reduce(1) { $0 * (1...$1).reduce(1, *) }
      for x in patterns {
        let xs = Self.doubledScores(x).flatMap { [Int](repeating: $0.score, count: $0.count) }
        var sums = ArrangedSums(xs, y: Self.doubledScores(y), bound: bound)
        sums.place(0, bound)
        let law = PermutationLaw(products: Self.doubledScores(x), Self.doubledScores(y), bound: bound)
        #expect(law.counts == sums.histogram.map { $0 * (orders / arrangements) }, "\(x) against \(y)")
      }
    }
  }

  @Test(arguments: 2...7)
  func `the law of inversions is full enumeration for every tie pattern`(n: Int) {
    // Convolutions of at most seven laws, each right to a unit in the last place.
    let tolerance = 1e-15
    for y in Self.patterns(n) {
      let all = Self.arrangements(y)
      let law = InversionLaw(groups: y)
      var histogram = [Int](repeating: 0, count: law.probabilities.count)
      for one in all { histogram[Self.signs(one).above.nonzeroBitCount] += 1 }
      for (p, count) in zip(law.probabilities, histogram) {
        #expect(abs(p - Double(count) / Double(all.count)) <= tolerance * p, "\(y)")
      }
    }
  }

  @Test func `two-sided p-values double the smaller tail`() {
    let law = PermutationLaw(scoreOf: [1, 1, 1], [1, 1, 1])
    #expect(law.counts == [1, 0, 2, 0, 2, 0, 1])
    #expect(law.twoSided(3) == 2.0 / 6)
    #expect(law.twoSided(-1) == 1)
    #expect(law.twoSided(1) == 1)
  }
}

/// Visits every arrangement of the y scores along the x scores, adding products as it goes.
private struct ArrangedSums {
  let xs: [Int]
  let scores: [Int]
  var left: [Int]
  var histogram: [Int]

  init(_ xs: [Int], y: [(score: Int, count: Int)], bound: Int) {
    self.xs = xs
    scores = y.map(\.score)
    left = y.map(\.count)
    histogram = [Int](repeating: 0, count: 2 * bound + 1)
  }

  mutating func place(_ position: Int, _ sum: Int) {
    if position == xs.count {
      histogram[sum] += 1
      return
    }
    let x = xs[position]
    var code = 0
    while code < scores.count {
      if left[code] > 0 {
        left[code] -= 1
        place(position + 1, sum + x * scores[code])
        left[code] += 1
      }
      code += 1
    }
  }
}
