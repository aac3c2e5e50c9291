@testable import LinearAlgebra
import Testing

struct BlockedQRTests {
  /// Sums of a third of a million products of size one.
  static let tolerance = 1e-9

  @Test func `the stacked triangle squares to the gram matrix, to the same bits on any number of threads`() {
    var numbers = SampleNumbers(seed: 2)
    let matrix = numbers.matrix(RowBlocks.superBlockSize + 5000, 4)
    let one = rowBlocks(matrix, threads: 1).triangularFactor()
    let two = rowBlocks(matrix, threads: 2).triangularFactor()
    #expect(one == two)
    let gram = product(matrix, matrix, transposingA: true)
    #expect(distance(product(one, one, transposingA: true), gram) < Self.tolerance)
  }

  @Test func `fewer rows than columns are allowed`() {
    let r = rowBlocks(Matrix(rows: 1, columns: 3, elements: [3, 4, 5])).triangularFactor()
    #expect(abs(r[0, 0]) == 3)
    #expect(r[1, 1] == 0)
  }
}
