@testable import LinearAlgebra
import Testing

struct GramCorrectionTests {
  @Test func `a triangle that is off is set right`() {
    var numbers = SampleNumbers(seed: 4)
    let matrix = numbers.matrix(50, 4)
    let gram = rowBlocks(matrix).gram(kept: [0, 1, 2])
    var off = rowBlocks(matrix).triangularFactor().leading(rows: 3, columns: 3)
    off[0, 1] += 1e-6
    let right = corrected(off, gram: gram)
    for j in 0..<3 {
      for i in 0...j {
        let product = (0...i).reduce(0) { $0 + (right?[$1, i] ?? 0) * (right?[$1, j] ?? 0) }
        #expect(abs(product - gram[j][i].value) < roundingTolerance)
      }
    }
  }

  @Test func `a gram matrix is summed beyond double`() {
    let matrix = Matrix(rows: 3, columns: 2, elements: [1e10, 1, 1e-10, 0, 0, 0])
    let sum = rowBlocks(matrix).gram(kept: [0])[0][0]
    #expect(sum == DoubleDouble(1e20) + DoubleDouble(1) + DoubleDouble(1e-10) * 1e-10)
  }
}
