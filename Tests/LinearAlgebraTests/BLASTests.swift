import LinearAlgebra
import Testing

struct BLASTests {
  let a = Matrix(rows: 2, columns: 3, elements: [1, 2, 3, 4, 5, 6])
  let r = Matrix(rows: 2, columns: 2, elements: [2, 0, 1, 4])

  @Test func `products agree with sums written out`() {
    #expect(product(a, a.transposed) == Matrix(rows: 2, columns: 2, elements: [35, 44, 44, 56]))
    #expect(product(a, a, transposingA: true)[0, 2] == 1 * 5 + 2 * 6)
    #expect(product(a, a, transposingB: true) == product(a, a.transposed))
  }

  @Test func `triangles are solved from either side`() {
    #expect(solveUpper(r, [5, 8]) == [1.5, 2])
    #expect(solveUpper(r, [2, 9], transposed: true) == [1, 2])
    #expect(multiplyUpper(r, [1.5, 2]) == [5, 8])
    var block = [2.0, 4, 5, 10]
    divide(&block, rows: 2, byUpper: r)
    #expect(block == [1, 2, 1, 2])
  }

  @Test func `a gram matrix adds to what is there`() {
    var gram = Matrix.identity(2)
    addGram(of: [1, 2, 3, 4], rows: 2, columns: 2, to: &gram)
    #expect(gram == Matrix(rows: 2, columns: 2, elements: [6, 0, 11, 26]))
  }

  @Test func `a copy goes where it is told`() {
    var target = [0.0, 0, 0, 0]
    copy([1, 2, 3], 1..<3, into: &target, at: 2)
    #expect(target == [0, 0, 2, 3])
  }
}
