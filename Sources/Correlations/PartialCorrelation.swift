internal import LinearAlgebra

/// The correlation of two columns with controls held fixed, from the correlations among all of them.
///
/// With the controls first and x and y last, R'R = C and u, v, w the last elements R[x, x], R[x, y], R[y, y], the
/// partial correlation is v / sqrt(v² + w²): what is left of y along and across what is left of x. No difference
/// of nearly equal products is formed, as the textbook formula and the inverse of C do.
///
/// > Reference: Anderson (2003), *An Introduction to Multivariate Statistical Analysis*, 4.3.
enum PartialCorrelation: Equatable {
  case value(Double)
  /// The column of the matrix that those before it determine.
  case dependent(Int)

  /// Of a unit-length column, what the others leave of its square; below this it is taken for their combination.
  static let tolerance = 1e-12

  /// - Parameter matrix: correlations, controls first, then x and y.
  init(_ matrix: Matrix) {
    let n = matrix.rowCount
    var factor = matrix
    for k in 1...(n - 1) {
      // x and y may determine each other, so the last one is not asked for.
      let found = choleskyFactor(matrix.leading(rows: k, columns: k))
      guard let found, found[k - 1, k - 1] > Self.tolerance.squareRoot() else {
        self = .dependent(k - 1)
        return
      }
      factor = found
    }
    let (x, y) = (n - 2, n - 1)
    // The last column of R but for its diagonal, which may be zero.
    let last = solveUpper(factor, Array(matrix.column(y).dropLast()), transposed: true)
    let explained = last[..<x].reduce(0) { $0 + $1 * $1 }
    guard 1 - explained > Self.tolerance else {
      self = .dependent(y)
      return
    }
    let (v, across) = (last[x], max(0, 1 - explained - last[x] * last[x]))
    self = .value(min(1, max(-1, v / (v * v + across).squareRoot())))
  }
}
