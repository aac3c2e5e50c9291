/// The exact law of the number of inversions of a random arrangement of things that may be equal.
///
/// Of the n! / (t1! ... tg!) equally likely arrangements of groups of sizes t1 ... tg, inversions (a larger thing
/// before a smaller one) are distributed as the coefficients of the q-multinomial [n; t1, ..., tg]. It is the law
/// of the discordant pairs of Kendall's tau when one of the two variables has no ties, and of the Mann-Kendall
/// statistic of a series: S = pairs - 2 inversions.
///
/// It is built one group at a time. Putting t equal things among m others adds a number of inversions with the
/// law of the Gaussian binomial [m + t; t], whose q-Pascal rule in probabilities,
/// P(m, t)(u) = m/(m + t) P(m - 1, t)(u - t) + t/(m + t) P(m, t - 1)(u), only adds what is positive.
///
/// The trap: quotients of q-factorials need division of polynomials, and counts overflow at n = 21; sums of
/// positive probabilities keep every tail right to a few units in the last place per group.
///
/// > Reference: MacMahon (1916), *Combinatory Analysis* II; Mann (1945), Nonparametric tests against trend,
/// > *Econometrica* 13; Valz and Thompson (1994), Exact inference for Kendall's S with ties, *JCGS* 3(4).
public struct InversionLaw: Sendable, Equatable {
  /// Of 0, 1, ... inversions; their number is n(n - 1)/2 less the pairs of equals, plus one.
  public let probabilities: [Double]

  /// - Parameter groups: how many equal things there are of each kind, in any order; 1 for one that is alone.
  public init(groups: [Int]) {
    precondition(groups.allSatisfy { $0 > 0 }, "a group of equals has at least one member")
    var law = [1.0]
    var placed = 0
    // Large groups first, so that a lone one, whose law is uniform, is folded in last.
    for size in groups.sorted(by: >) {
      law = convolved(law, gaussianBinomial(placed, size))
      placed += size
    }
    probabilities = law
  }

  /// The pairs that are not of equals: the largest number of inversions.
  public var pairs: Int { probabilities.count - 1 }

  /// The probability of at most that many inversions.
  public func lowerTail(_ inversions: Int) -> Double {
    guard inversions >= 0 else { return 0 }
    return min(1, probabilities.prefix(inversions + 1).reduce(0, +))
  }

  /// The probability that the inversions are at least as far from their middle, on either side.
  ///
  /// The law is symmetric, so this is twice the smaller tail, at most 1.
  public func twoSided(_ inversions: Int) -> Double {
    min(1, 2 * lowerTail(min(inversions, pairs - inversions)))
  }
}

/// The law of inversions between t equal things and m others.
private func gaussianBinomial(_ m: Int, _ t: Int) -> [Double] {
  guard m > 0 else { return [1] }
  // row[i] is P(i, j) for the j reached so far.
  var row = [[Double]](repeating: [1], count: m + 1)
  for j in 1...t {
    for i in 1...m {
      let (share, rest) = (Double(i) / Double(i + j), Double(j) / Double(i + j))
      var next = row[i].map { $0 * rest } + [Double](repeating: 0, count: i)
      for (u, p) in row[i - 1].enumerated() { next[u + j] += share * p }
      row[i] = next
    }
  }
  return row[m]
}

private func convolved(_ a: [Double], _ b: [Double]) -> [Double] {
  var result = [Double](repeating: 0, count: a.count + b.count - 1)
  for (i, x) in a.enumerated() {
    for (j, y) in b.enumerated() { result[i + j] += x * y }
  }
  return result
}
