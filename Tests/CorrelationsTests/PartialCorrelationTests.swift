import LinearAlgebra
import Testing

@testable import Correlations

struct PartialCorrelationTests {
  private func matrix(_ n: Int, _ above: [Double]) -> Matrix {
    var result = Matrix.identity(n)
    var next = 0
    for j in 1..<n {
      for i in 0..<j {
        result[i, j] = above[next]
        result[j, i] = above[next]
        next += 1
      }
    }
    return result
  }

  @Test func `with one control it is the textbook formula`() throws {
    let (zx, zy, xy) = (0.6, -0.3, 0.2)
    guard case .value(let r) = PartialCorrelation(matrix(3, [zx, zy, xy])) else {
      Issue.record("no value")
      return
    }
    let expected = (xy - zx * zy) / ((1 - zx * zx) * (1 - zy * zy)).squareRoot()
    #expect(abs(r - expected) < 1e-15)
  }

  @Test func `what the others determine is found`() {
    #expect(PartialCorrelation(matrix(4, [1, 0.2, 0.2, 0.1, 0.1, 0.3])) == .dependent(1))
    #expect(PartialCorrelation(matrix(3, [1, 0.2, 0.2])) == .dependent(1))
    #expect(PartialCorrelation(matrix(3, [0.2, -1, -0.2])) == .dependent(2))
    #expect(PartialCorrelation(matrix(3, [0.2, 0.2, 1])) == .value(1))
  }
}
