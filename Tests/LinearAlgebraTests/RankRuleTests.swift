@testable import LinearAlgebra
import Testing

struct RankRuleTests {
  private func ranked(_ columns: [[Double]], norms: [Double]? = nil) -> RankRule {
    let matrix = Matrix(rows: columns[0].count, columns: columns.count, elements: columns.flatMap(\.self))
    return RankRule(triangularFactor(matrix), norms: norms)
  }

  let x = [1.0, 2, 3, 4, 5, 7]
  let z = [1.0, 0, 1, 1, 0, 3]
  let y = [2.0, 1, 0, 4, 2, 1]

  @Test func `the later of two dependent columns goes`() {
    let sum = zip(x, z).map(+)
    #expect(ranked([x, z, sum, y]).dropped == [2])
    #expect(ranked([sum, x, z, y]).dropped == [2])
    #expect(ranked([x, x, z, y]).kept == [0, 2])
  }

  @Test func `a column of zeros goes`() {
    #expect(ranked([x, [0, 0, 0, 0, 0, 0], z, y]).dropped == [1])
  }

  @Test func `a column nearly, but not wholly, dependent stays`() {
    let near = zip(x, z).map { $0 + 1e-9 * $1 }
    #expect(ranked([x, near, y]).dropped.isEmpty)
  }

  @Test func `after absorption columns are compared with what they were before`() {
    let rest = z.map { 1e-9 * $0 }
    #expect(ranked([x, rest, y]).dropped.isEmpty)
    #expect(ranked([x, rest, y], norms: [10, 10]).dropped == [1])
  }

  @Test func `scaling a column changes nothing`() {
    let tiny = x.map { 1e-200 * $0 }
    #expect(ranked([tiny, z.map { 1e200 * $0 }, y]).kept == [0, 1])
  }
}
