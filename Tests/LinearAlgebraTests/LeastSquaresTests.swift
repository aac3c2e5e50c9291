@testable import LinearAlgebra
import Testing

struct LeastSquaresTests {
  @Test func `residuals are orthogonal to every column`() {
    var numbers = SampleNumbers(seed: 5)
    let matrix = numbers.matrix(300, 5)
    let solution = LeastSquares(rowBlocks(matrix))
    #expect(solution.kept == [0, 1, 2, 3])
    for j in 0..<4 {
      let product = zip(matrix.column(j), solution.residuals).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(abs(product) < roundingTolerance)
    }
  }

  @Test func `a Vandermonde matrix of condition ten to the ninth keeps all digits`() {
    // y is exact: small integers' powers and sums stay below 2^53, as in NIST's Wampler1.
    let x = (0..<21).map(Double.init)
    func power(_ k: Int) -> [Double] { x.map { value in (0..<k).reduce(1.0) { p, _ in p * value } } }
    let columns = (0...5).map(power)
    let y = x.indices.map { i in columns.reduce(0) { $0 + $1[i] } }
    let matrix = Matrix(rows: 21, columns: 7, elements: columns.flatMap(\.self) + y)
    let solution = LeastSquares(rowBlocks(matrix))
    #expect(solution.coefficients.allSatisfy { abs($0 - 1) <= 2 * .ulpOfOne })
  }

  @Test func `dependent columns are left out and the others fitted`() {
    let matrix = Matrix(
      rows: 4, columns: 4, elements: [1, 1, 1, 1, 2, 2, 2, 2, 0, 1, 2, 3, 1, 3, 5, 7])
    let solution = LeastSquares(rowBlocks(matrix))
    #expect(solution.dropped == [1])
    #expect(solution.coefficients == [1, 2])
  }

  @Test func `no bit depends on threads`() {
    var numbers = SampleNumbers(seed: 6)
    let matrix = numbers.matrix(RowBlocks.superBlockSize * 2 + 77, 4)
    let one = LeastSquares(rowBlocks(matrix, threads: 1))
    let two = LeastSquares(rowBlocks(matrix, threads: 2))
    #expect(one.coefficients == two.coefficients)
    #expect(one.triangle == two.triangle)
    #expect(one.residuals == two.residuals)
  }
}
