import Correlations
import DataFrames
import Testing

struct PairStatisticTests {
  private func estimates(_ x: [Double?], _ y: [Double?], _ group: [Double?]? = nil) throws -> [Double?] {
    let table = frame([("x", x), ("y", y)] + (group.map { [("group", $0)] } ?? []))
    return try correlations(table, [("x", "y")], within: group == nil ? nil : "group").map(\.estimate)
  }

  private let x: [Double?] = [3, 1, 4, 1, 5, nil, 9, 2, 6, 5, 3, 5]
  private let y: [Double?] = [2, 7, 1, 8, 2, 8, 1, 8, nil, 8, 4, 5]
  private let group: [Double?] = [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]

  @Test func `the sign of a column is the sign of the correlation`() throws {
    for group in [nil, group] {
      let straight = try estimates(x, y, group)
      let turned = try estimates(x.map { $0.map { -$0 } }, y, group)
      for (a, b) in zip(straight, turned) {
        #expect(abs(try #require(a) + (try #require(b))) < 1e-15)
      }
      // Ranks are whole numbers; the products of Pearson are summed in an order that knows x from y.
      #expect(straight[1...] == ArraySlice(turned[1...].map { $0.map { -$0 } }))
      #expect(try estimates(y, x, group)[1...] == straight[1...])
    }
  }

  @Test func `ranks do not see a rising map`() throws {
    for group in [nil, group] {
      let straight = try estimates(x, y, group)
      let mapped = try estimates(x.map { $0.map { $0 * $0 * $0 + 7 } }, y, group)
      #expect(straight[1...] == mapped[1...])
      #expect(straight[0] != mapped[0])
    }
  }

  @Test func `scale, shift and extreme magnitudes do not move r`() throws {
    let straight = try #require(try estimates(x, y)[0])
    for scale in [1e-300, 1e300, 3] {
      let scaled = try #require(try estimates(x.map { $0.map { $0 * scale } }, y)[0])
      #expect(abs(scaled - straight) < 1e-15)
    }
    let shifted = try #require(try estimates(x.map { $0.map { $0 + 1e9 } }, y)[0])
    #expect(abs(shifted - straight) < 1e-15)
  }

  @Test func `columns that are the same, or each other's mirror, correlate by exactly one`() throws {
    #expect(try estimates(x, x).allSatisfy { $0 == 1 })
    #expect(try estimates(x, x.map { $0.map { 3 - $0 * 2 } }).allSatisfy { $0 == -1 })
    #expect(try estimates(x, x, group).allSatisfy { $0 == 1 })
  }

  @Test func `one period is no period`() throws {
    let all = try estimates(x, y)
    let one = try estimates(x, y, x.map { _ in 5 })
    // Dividing all ranks by n rounds.
    for (a, b) in zip(all, one) { #expect(abs((a ?? 2) - (b ?? 3)) < 1e-15) }
  }

  @Test func `negative zero ties with zero`() throws {
    let found = try estimates([0, -0.0, 1, 2], [1, 1, 2, 3])
    #expect(found[1] == 1 && found[2] == 1)
  }

  @Test func `tau-b of many rows is that of all pairs`() throws {
    // Long enough for merging and the radix sort; the products are whole numbers.
    let count = 1500
    let a = (0..<count).map { Double($0 * 577 % 211) }
    let b = (0..<count).map { Double($0 * 223 % 97) }
    var (score, untiedA, untiedB) = (0.0, 0.0, 0.0)
    for i in 0..<count {
      for j in 0..<i {
        let (p, q) = (a[i] > a[j] ? 1.0 : a[i] < a[j] ? -1 : 0, b[i] > b[j] ? 1.0 : b[i] < b[j] ? -1 : 0)
        score += p * q
        untiedA += p * p
        untiedB += q * q
      }
    }
    let tau = score / (untiedA.squareRoot() * untiedB.squareRoot())
    #expect(try estimates(a, b)[2] == tau)
  }
}
