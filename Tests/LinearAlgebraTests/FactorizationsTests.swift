import LinearAlgebra
import Testing

struct FactorizationsTests {
  let x: Matrix
  let gram: Matrix

  init() {
    var numbers = SampleNumbers(seed: 1)
    x = numbers.matrix(40, 5)
    gram = product(x, x, transposingA: true)
  }

  @Test func `the triangle of a QR squares to the gram matrix`() {
    let r = triangularFactor(x)
    #expect(distance(product(r, r, transposingA: true), gram) < roundingTolerance)
    #expect(r[3, 1] == 0)
  }

  @Test func `a wide matrix leaves zero rows in its triangle`() {
    let r = triangularFactor(x.transposed.leading(rows: 3, columns: 5))
    #expect((3..<5).allSatisfy { i in (0..<5).allSatisfy { r[i, $0] == 0 } })
  }

  @Test func `a Cholesky factor squares to its matrix, and an indefinite matrix has none`() throws {
    let r = try #require(choleskyFactor(gram))
    #expect(distance(product(r, r, transposingA: true), gram) < roundingTolerance)
    #expect(choleskyFactor(gram - 100 * Matrix.identity(5)) == nil)
  }

  @Test func `pivots find the rank of a dependent set`() {
    var dependent = x.elements
    for i in 0..<40 { dependent[i + 80] = dependent[i] + dependent[i + 40] }
    let y = Matrix(rows: 40, columns: 5, elements: dependent)
    let squared = product(y, y, transposingA: true)
    let factor = PivotedCholesky(squared, tolerance: 1e-10)
    #expect(factor.rank == 4)
    let b = (0..<5).map { j in (0..<5).reduce(0) { $0 + squared[j, $1] * Double($1 + 1) } }
    let solution = factor.solve(b)
    let again = (0..<5).map { j in (0..<5).reduce(0) { $0 + squared[j, $1] * solution[$1] } }
    #expect(zip(again, b).allSatisfy { abs($0 - $1) < 1e-11 })
    #expect(PivotedCholesky(Matrix(rows: 2, columns: 2), tolerance: 1e-10).rank == 0)
  }

  @Test func `an inverse triangle times the triangle is the identity`() {
    let r = triangularFactor(x)
    #expect(distance(product(inverseUpper(r), r), .identity(5)) < roundingTolerance)
  }

  @Test func `eigenvectors rebuild the matrix, values ascending`() {
    let eigen = SymmetricEigen(gram)
    #expect(eigen.values == eigen.values.sorted())
    var scaled = eigen.vectors
    for j in 0..<5 {
      for i in 0..<5 { scaled[i, j] *= eigen.values[j] }
    }
    #expect(distance(product(scaled, eigen.vectors, transposingB: true), gram) < roundingTolerance)
  }

  @Test func `singular values are the roots of the gram's eigenvalues`() {
    let singular = SingularValues(x)
    let eigen = SymmetricEigen(gram)
    for (value, square) in zip(singular.values, eigen.values.reversed()) {
      #expect(abs(value * value - square) < roundingTolerance * eigen.values[4])
    }
    var scaled = singular.left
    for j in 0..<5 {
      for i in 0..<40 { scaled[i, j] *= singular.values[j] }
    }
    #expect(distance(product(scaled, singular.rightTransposed), x) < roundingTolerance)
  }
}
