import LinearAlgebra
import Testing

struct MatrixTests {
  let a = Matrix(rows: 2, columns: 3, elements: [1, 2, 3, 4, 5, 6])

  @Test func `elements stand column by column`() {
    #expect(a[0, 1] == 3)
    #expect(a[1, 2] == 6)
    #expect(Array(a.column(1)) == [3, 4])
    #expect(a.diagonal == [1, 4])
  }

  @Test func `transposing twice gives the matrix back`() {
    #expect(a.transposed[2, 0] == 5)
    #expect(a.transposed.transposed == a)
  }

  @Test func `parts keep their places`() {
    #expect(a.removing(column: 1) == Matrix(rows: 2, columns: 2, elements: [1, 2, 5, 6]))
    #expect(a.leading(rows: 1, columns: 2) == Matrix(rows: 1, columns: 2, elements: [1, 3]))
  }

  @Test func `sums and multiples are taken element by element`() {
    #expect(a + a == 2 * a)
    #expect((a - a).elements.allSatisfy { $0 == 0 })
    #expect(Matrix.identity(2).elements == [1, 0, 0, 1])
  }
}
