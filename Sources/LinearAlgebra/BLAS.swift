internal import COpenBLAS

/// One BLAS thread, for good: parallelism is ours, by blocks of rows. The count is process-wide, and changing
/// it under running work changes bits of results.
let singleThreadedBLAS: Void = openblas_set_num_threads(1)

/// A * B, or with `transposingA` A' * B.
public func product(_ a: Matrix, _ b: Matrix, transposingA: Bool = false, transposingB: Bool = false)
  -> Matrix
{
  let m = transposingA ? a.columnCount : a.rowCount
  let inner = transposingA ? a.rowCount : a.columnCount
  let n = transposingB ? b.rowCount : b.columnCount
  precondition(inner == (transposingB ? b.columnCount : b.rowCount), "inner sizes of a product agree")
  var result = Matrix(rows: m, columns: n)
  guard m > 0, n > 0, inner > 0 else { return result }
  _ = singleThreadedBLAS
  unsafe cblas_dgemm(
    CblasColMajor, transposingA ? CblasTrans : CblasNoTrans, transposingB ? CblasTrans : CblasNoTrans,
    Int32(m), Int32(n), Int32(inner), 1, a.elements, Int32(a.rowCount), b.elements, Int32(b.rowCount),
    0, &result.elements, Int32(m))
  return result
}

/// Copies `source[range]` into `target` from `offset` on.
public func copy(_ source: [Double], _ range: Range<Int>, into target: inout [Double], at offset: Int) {
  precondition(range.lowerBound >= 0 && range.upperBound <= source.count, "a range of the source")
  precondition(offset >= 0 && offset + range.count <= target.count, "room in the target")
  unsafe source.withUnsafeBufferPointer { source in
    unsafe target.withUnsafeMutableBufferPointer { target in
      guard let from = source.baseAddress, let to = target.baseAddress else { return }
      unsafe (to + offset).update(from: from + range.lowerBound, count: range.count)
    }
  }
}

/// Adds X'X to the upper triangle of `gram`, where X is the `rows` x `columns` block in `block`.
public func addGram(of block: [Double], rows: Int, columns: Int, to gram: inout Matrix) {
  precondition(block.count >= rows * columns && gram.rowCount == columns, "a block of \(rows) x \(columns)")
  guard rows > 0, columns > 0 else { return }
  _ = singleThreadedBLAS
  unsafe cblas_dsyrk(
    CblasColMajor, CblasUpper, CblasTrans, Int32(columns), Int32(rows), 1, block, Int32(rows), 1,
    &gram.elements, Int32(columns))
}

/// Writes X b into `result`, where X is the `rows` x `columns` block in `block`.
func multiply(
  _ block: [Double], rows: Int, columns: Int, by coefficients: [Double], into result: inout [Double]
) {
  precondition(block.count >= rows * columns && coefficients.count == columns && result.count >= rows)
  guard rows > 0, columns > 0 else { return }
  _ = singleThreadedBLAS
  unsafe cblas_dgemv(
    CblasColMajor, CblasNoTrans, Int32(rows), Int32(columns), 1, block, Int32(rows), coefficients, 1, 0,
    &result, 1)
}

/// Replaces the block X by X R^-1, for an upper triangular R.
public func divide(_ block: inout [Double], rows: Int, byUpper triangle: Matrix) {
  let columns = triangle.columnCount
  precondition(block.count >= rows * columns)
  guard rows > 0, columns > 0 else { return }
  _ = singleThreadedBLAS
  unsafe cblas_dtrsm(
    CblasColMajor, CblasRight, CblasUpper, CblasNoTrans, CblasNonUnit, Int32(rows), Int32(columns), 1,
    triangle.elements, Int32(columns), &block, Int32(rows))
}

/// Solves R x = b, or with `transposed` R'x = b, for an upper triangular R without zeros on its diagonal.
public func solveUpper(_ triangle: Matrix, _ b: [Double], transposed: Bool = false) -> [Double] {
  precondition(triangle.rowCount == triangle.columnCount && b.count == triangle.rowCount)
  var x = b
  guard !x.isEmpty else { return x }
  _ = singleThreadedBLAS
  unsafe cblas_dtrsv(
    CblasColMajor, CblasUpper, transposed ? CblasTrans : CblasNoTrans, CblasNonUnit, Int32(x.count),
    triangle.elements, Int32(x.count), &x, 1)
  return x
}

/// R x for an upper triangular R.
public func multiplyUpper(_ triangle: Matrix, _ x: [Double]) -> [Double] {
  precondition(triangle.rowCount == triangle.columnCount && x.count == triangle.rowCount)
  var result = x
  guard !x.isEmpty else { return x }
  _ = singleThreadedBLAS
  unsafe cblas_dtrmv(
    CblasColMajor, CblasUpper, CblasNoTrans, CblasNonUnit, Int32(x.count), triangle.elements, Int32(x.count),
    &result, 1)
  return result
}
