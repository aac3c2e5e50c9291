/// Which columns of X carry information of their own, decided on the R of [X y] = QR.
///
/// The first column whose diagonal element is below `tolerance` times its norm depends on the columns before
/// it: it is dropped and R made triangular again, and so on, so that earlier columns stay. (R's own 1e-7 would
/// drop a column of NIST's Filip; exact collinearity over 5 million rows leaves up to 4e-13.)
struct RankRule {
  /// Without absorbed effects.
  static let tolerance = 1e-10
  /// With absorbed effects, against the norm before absorption.
  static let toleranceAfterAbsorption = 1e-8

  /// The columns that stay, ascending.
  private(set) var kept: [Int]
  /// The columns dropped, ascending.
  private(set) var dropped: [Int] = []
  /// The R of the kept columns and y.
  private(set) var triangle: Matrix

  /// - Parameter norms: what each diagonal element is compared with; the columns' norms when `nil`.
  init(_ triangle: Matrix, norms: [Double]?) {
    let k = triangle.columnCount - 1
    self.triangle = triangle
    kept = Array(0..<k)
    let tolerance = norms == nil ? Self.tolerance : Self.toleranceAfterAbsorption
    let norms = norms ?? (0..<k).map { norm(of: triangle.column($0)) }
    var position = 0
    while position < kept.count {
      let column = kept[position]
      // Not <: a column of zeros has norm zero.
      if abs(self.triangle[position, position]) > tolerance * norms[column] {
        position += 1
      } else {
        drop(position)
      }
    }
  }

  private mutating func drop(_ position: Int) {
    dropped.append(kept.remove(at: position))
    triangle = triangularFactor(triangle.removing(column: position))
  }
}

/// The Euclidean norm, without overflow.
func norm(of values: some Sequence<Double>) -> Double {
  let largest = values.reduce(0) { max($0, abs($1)) }
  guard largest > 0, largest.isFinite else { return largest }
  return largest * values.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot()
}
