internal import CLAPACKE

private let columnMajor = Int32(LAPACK_COL_MAJOR)
private let upper = Int8(UInt8(ascii: "U"))

/// The upper triangular R of X = QR, `columns` x `columns`, where X is the leading `rows` x `columns` of
/// `block`, which is overwritten. With fewer rows than columns the last rows of R are zero.
func triangularFactor(of block: inout [Double], rows: Int, columns: Int, scratch: inout [Double]) -> Matrix {
  precondition(block.count >= rows * columns && scratch.count >= columns * 33)
  var result = Matrix(rows: columns, columns: columns)
  let rank = min(rows, columns)
  guard rank > 0 else { return result }
  _ = singleThreadedBLAS
  var tau = [Double](repeating: 0, count: rank)
  let info = unsafe LAPACKE_dgeqrf_work(
    columnMajor, Int32(rows), Int32(columns), &block, Int32(rows), &tau, &scratch, Int32(scratch.count))
  precondition(info == 0, "dgeqrf: argument \(-info)")
  for j in 0..<columns {
    for i in 0..<min(j + 1, rank) { result.elements[i + j * columns] = block[i + j * rows] }
  }
  return result
}

/// The upper triangular R of X = QR with as many rows as X has columns.
public func triangularFactor(_ matrix: Matrix) -> Matrix {
  var block = matrix.elements
  var scratch = [Double](repeating: 0, count: max(1, matrix.columnCount) * 33)
  return triangularFactor(
    of: &block, rows: matrix.rowCount, columns: matrix.columnCount, scratch: &scratch)
}

/// The upper triangular R with R'R = A for a symmetric positive definite A (its upper triangle is read), or
/// `nil` when A is not positive definite.
public func choleskyFactor(_ matrix: Matrix) -> Matrix? {
  let n = matrix.rowCount
  precondition(n == matrix.columnCount, "a square matrix")
  guard n > 0 else { return matrix }
  _ = singleThreadedBLAS
  var result = matrix
  let info = unsafe LAPACKE_dpotrf_work(columnMajor, upper, Int32(n), &result.elements, Int32(n))
  guard info == 0 else { return nil }
  result.clearBelowDiagonal()
  return result
}

/// The Cholesky factor of a positive semidefinite matrix with its rows and columns put in order of pivots.
public struct PivotedCholesky: Sendable {
  /// Upper triangular, `rank` x `rank`: R'R is the matrix's pivot block.
  public let factor: Matrix
  /// The rows and columns of the pivot block, in order; the others depend on them.
  public let pivots: [Int]
  public var rank: Int { pivots.count }

  /// - Parameter tolerance: pivots at or below this end the factorisation; scale the matrix to a unit
  ///   diagonal first to make it a relative one.
  public init(_ matrix: Matrix, tolerance: Double) {
    let n = matrix.rowCount
    precondition(n == matrix.columnCount, "a square matrix")
    guard n > 0 else {
      (factor, pivots) = (matrix, [])
      return
    }
    _ = singleThreadedBLAS
    var work = matrix
    var order = [Int32](repeating: 0, count: n)
    var rank: Int32 = 0
    var scratch = [Double](repeating: 0, count: 2 * n)
    // A positive result only says that the rank is below n.
    let info = unsafe LAPACKE_dpstrf_work(
      columnMajor, upper, Int32(n), &work.elements, Int32(n), &order, &rank, tolerance, &scratch)
    precondition(info >= 0, "dpstrf: argument \(-info)")
    // dpstrf accepts the first pivot whatever its size.
    let found = matrix.diagonal.contains { $0 > tolerance } ? Int(rank) : 0
    var triangle = work.leading(rows: found, columns: found)
    triangle.clearBelowDiagonal()
    factor = triangle
    pivots = order.prefix(found).map { Int($0) - 1 }
  }

  /// A solution x of A x = b for a consistent system: zero outside the pivots.
  public func solve(_ b: [Double]) -> [Double] {
    let inner = solveUpper(factor, solveUpper(factor, pivots.map { b[$0] }, transposed: true))
    var x = [Double](repeating: 0, count: b.count)
    for (value, pivot) in zip(inner, pivots) { x[pivot] = value }
    return x
  }
}

/// R^-1 for an upper triangular R without zeros on its diagonal.
public func inverseUpper(_ triangle: Matrix) -> Matrix {
  var result = triangle
  guard triangle.rowCount > 0 else { return result }
  _ = singleThreadedBLAS
  let n = Int32(triangle.rowCount)
  let info = unsafe LAPACKE_dtrtri_work(
    columnMajor, upper, Int8(UInt8(ascii: "N")), n, &result.elements, n)
  precondition(info == 0, "a zero at \(info) on the diagonal of a triangle to be inverted")
  result.clearBelowDiagonal()
  return result
}

/// The eigenvalues of a symmetric matrix (its upper triangle is read), ascending, and its eigenvectors.
public struct SymmetricEigen: Sendable {
  public let values: [Double]
  /// Column j is the unit eigenvector of `values[j]`.
  public let vectors: Matrix

  public init(_ matrix: Matrix) {
    let n = matrix.rowCount
    precondition(n == matrix.columnCount, "a square matrix")
    var vectors = matrix
    var values = [Double](repeating: 0, count: n)
    if n > 0 {
      _ = singleThreadedBLAS
      let info = unsafe LAPACKE_dsyevd(
        columnMajor, Int8(UInt8(ascii: "V")), upper, Int32(n), &vectors.elements, Int32(n), &values)
      precondition(info == 0, "dsyevd: \(info)")
    }
    self.values = values
    self.vectors = vectors
  }
}

/// The thin singular value decomposition A = U S V'.
public struct SingularValues: Sendable {
  public let left: Matrix
  /// Descending, min(rows, columns) of them.
  public let values: [Double]
  public let rightTransposed: Matrix

  public init(_ matrix: Matrix) {
    let (m, n) = (matrix.rowCount, matrix.columnCount)
    let rank = min(m, n)
    var work = matrix.elements
    var u = Matrix(rows: m, columns: rank)
    var vt = Matrix(rows: rank, columns: n)
    var values = [Double](repeating: 0, count: rank)
    if rank > 0 {
      _ = singleThreadedBLAS
      let info = unsafe LAPACKE_dgesdd(
        columnMajor, Int8(UInt8(ascii: "S")), Int32(m), Int32(n), &work, Int32(m), &values, &u.elements,
        Int32(m), &vt.elements, Int32(rank))
      precondition(info == 0, "dgesdd: \(info)")
    }
    (left, self.values, rightTransposed) = (u, values, vt)
  }
}

extension Matrix {
  mutating func clearBelowDiagonal() {
    for j in 0..<columnCount {
      for i in min(j + 1, rowCount)..<rowCount { elements[i + j * rowCount] = 0 }
    }
  }
}
