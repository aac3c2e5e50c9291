import Testing

@testable import Trends

struct MannKendallTests {
  /// The references print 17 digits of sums of a few hundred terms.
  private static let tolerance = 1e-14
  /// Probabilities are sums of at most 400 positive terms against quotients of whole numbers.
  private static let probabilityTolerance = 1e-13

  /// Every pattern of ties of n values, as a series in ascending order.
  static let patterns: [[Double]] = {
    var found: [[Double]] = []
    for n in 1...8 {
      for bits in 0..<(1 << (n - 1)) {
        var values: [Double] = [0]
        for place in 1..<max(n, 1) {
          let rises = bits >> (place - 1) & 1 == 1
          values.append(values[place - 1] + (rises ? 1 : 0))
        }
        found.append(values)
      }
    }
    return found
  }()

  /// How many of the distinct orders of the values have each |S|.
  private func enumerated(_ values: [Double]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    var order = values.sorted()
    repeat {
      var s = 0
      for j in order.indices {
        for i in 0..<j { s += order[j] > order[i] ? 1 : order[j] < order[i] ? -1 : 0 }
      }
      counts[abs(s), default: 0] += 1
    } while advance(&order)
    return counts
  }

  /// The next order by dictionary, equal values standing for each other.
  private func advance(_ order: inout [Double]) -> Bool {
    guard let pivot = order.indices.dropLast().last(where: { order[$0] < order[$0 + 1] }),
      let larger = order.indices.last(where: { order[$0] > order[pivot] })
    else { return false }
    order.swapAt(pivot, larger)
    order[(pivot + 1)...].reverse()
    return true
  }

  @Test func `exact p-values are those of full enumeration, for every pattern of ties up to 8 values`() {
    #expect(Self.patterns.count == 255)
    for pattern in Self.patterns {
      let counts = enumerated(pattern)
      let total = Double(counts.values.reduce(0, +))
      // Series with every S that occurs: the ascending one, with its front turned round step by step.
      for turned in 1...pattern.count {
        let series = pattern.prefix(turned).reversed() + pattern.dropFirst(turned)
        let test = MannKendall(Array(series))
        let tail = counts.filter { $0.key >= abs(test.s) }.reduce(0) { $0 + $1.value }
        let expected = test.s == 0 ? 1 : Double(tail) / total
        #expect(abs(test.pValue - expected) <= Self.probabilityTolerance, "\(series)")
        #expect(test.method == .exact)
      }
      let least = counts.keys.max().map { Double(counts[$0] ?? 0) / total } ?? 1
      #expect(
        abs(MannKendall(pattern).leastPValue - (counts.keys.max() == 0 ? 1 : least))
          <= Self.probabilityTolerance)
    }
  }

  @Test func `S, its variance, tau and the normal p are pymannkendall's and scipy's`() throws {
    #expect(ReferenceSeries.all.count == 300)
    for series in ReferenceSeries.all {
      let test = MannKendall(series.values, law: nil)
      #expect(Double(test.s) == series.expected["s"])
      #expect(abs(test.variance - (series.expected["var_s"] ?? 0)) <= Self.tolerance * test.variance)
      #expect((test.tau == nil) == (series.expected["tau"] == nil))
      #expect(abs((test.tau ?? 0) - (series.expected["tau"] ?? 0)) <= Self.tolerance)
      #expect(abs(test.pValue - (series.expected["p_normal"] ?? 1)) <= 1e-13)
    }
  }

  @Test func `the department that it began with`() {
    let test = MannKendall([3, 2, 2, 1])
    #expect(test.s == -5)
    #expect(abs(test.pValue - 1.0 / 6) < 1e-15)
    #expect(test.pValue == test.leastPValue)
  }

  @Test func `reversing time turns the sign of S, monotone maps change nothing`() {
    for series in ReferenceSeries.all.prefix(60) {
      let test = MannKendall(series.values)
      let reversed = MannKendall(series.values.reversed())
      #expect(reversed.s == -test.s)
      #expect(reversed.pValue == test.pValue)
      #expect(MannKendall(series.values.map { $0 * $0 * $0 + 7 }) == test)
    }
  }

  @Test func `a constant series has no tau and p 1, a long one the normal law`() {
    let constant = MannKendall([2, 2, 2])
    #expect(constant.tau == nil)
    #expect(constant.pValue == 1)
    #expect(constant.leastPValue == 1)
    #expect(MannKendall((0..<40).map(Double.init)).method == .exact)
    #expect(MannKendall((0..<41).map(Double.init)).method == .normal)
  }
}
