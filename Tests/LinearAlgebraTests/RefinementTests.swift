@testable import LinearAlgebra
import Testing

struct RefinementTests {
  @Test func `residuals of exact coefficients are exact, and scores see below their rounding`() {
    // y = 3 x + 1 with an x whose products round: the residuals' low parts matter.
    let x = (0..<100).map { 1 + Double($0) / 3 }
    let y = x.map { 3 * $0 + 1 }
    let matrix = Matrix(rows: 100, columns: 3, elements: [Double](repeating: 1, count: 100) + x + y)
    let (parts, scores) = rowBlocks(matrix).residuals([1, 3], kept: [0, 1])
    for (i, residual) in parts[0].enumerated() {
      let (product, error) = twoProduct(x[i], 3)
      #expect(residual == ((y[i] - product) - 1) - error)
    }
    let expected = zip(x, parts[0]).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(abs(scores[1].value - expected) <= 1e-14 * x.reduce(0) { $0 + $1 * .ulpOfOne * 100 } + 1e-25)
  }

  @Test func `columns that were dropped count as zero`() {
    let matrix = Matrix(rows: 2, columns: 3, elements: [1, 1, 5, 6, 2, 4])
    let (parts, scores) = rowBlocks(matrix).residuals([1, 99], kept: [0])
    #expect(parts == [[1, 3]])
    #expect(scores.map(\.value) == [4])
  }

  @Test func `a step taken off the residuals leaves those of the new coefficients`() {
    var numbers = SampleNumbers(seed: 7)
    let matrix = numbers.matrix(5000, 4)
    let rows = rowBlocks(matrix)
    let (old, _) = rows.residuals([1, 0, 2], kept: [0, 2])
    let (new, _) = rows.residuals([1.25, 0, 1.75], kept: [0, 2])
    let stepped = rows.subtract([0.25, -0.25], kept: [0, 2], from: old)
    for (a, b) in zip(stepped[0], new[0]) { #expect(abs(a - b) < 1e-15) }
  }
}
