internal import LinearAlgebra

/// The slope of y on x with a constant and controls, x standing for itself or instrumented by one z.
///
/// With everything but x and z taken out of y, x and z (Frisch-Waugh-Lovell), b = z'y / z'x; with z = x that is
/// least squares. The variance is HC3, sum (z e / (1 - h))^2 / (z'x)^2 with h the weight of a row's own y in
/// its fitted value, h = h(controls) + x z / z'x: e / (1 - h) is the residual of the row left out, for the
/// instrumented slope as for the plain one.
///
/// The trap: with 10 to 60 units HC0 and HC1 reject too often, and the leverage of the second stage alone is not
/// what leaving a row out does to an instrumented slope.
///
/// > Reference: MacKinnon and White (1985), Journal of Econometrics 29(3); Davidson and MacKinnon (2004),
/// > *Econometric Theory and Methods*, 8.3.
struct InstrumentedSlope: Sendable, Equatable {
  let slope: Double
  let standardError: Double
  let degreesOfFreedom: Int
  /// The squared HC3 t of z in the regression of x on z, which says whether z can stand for x; infinite
  /// where z determines x, `nil` without z.
  let firstStageF: Double?
  /// The controls that stay, places among those given; others depend on them.
  let keptControls: [Int]

  /// A part this small of a sum of squares is rounding.
  private static let rounding = 1e-20

  /// - Parameters:
  ///   - x: the regressor, a number a unit.
  ///   - z: its instrument; `nil` for none.
  ///   - controls: columns as long as y.
  /// - Returns: `nil` where x does not vary beyond the controls, z has nothing to do with x, too few rows are
  ///   left, or the fit is perfect.
  init?(_ y: [Double], on x: [Double], by z: [Double]? = nil, controls: [[Double]] = []) {
    let others = PartialledOut(controls, rows: y.count)
    let degrees = y.count - others.kept.count - 2
    guard degrees >= 1 else { return nil }
    let (ry, rx, rz) = (others.residuals(y), others.residuals(x), others.residuals(z ?? x))
    guard let fit = Self.fit(ry, rx, rz, leverages: others.leverages, variation: sumOfSquares(centred(x)))
    else { return nil }
    (slope, standardError, degreesOfFreedom, keptControls) = (fit.slope, fit.error, degrees, others.kept)
    guard z != nil else {
      firstStageF = nil
      return
    }
    let (zx, zz, xx) = (dot(rz, rx), dot(rz, rz), dot(rx, rx))
    guard zz * xx - zx * zx > Self.determined * zz * xx else {
      firstStageF = .infinity
      return
    }
    guard
      let first = Self.fit(rx, rz, rz, leverages: others.leverages, variation: sumOfSquares(centred(z ?? x)))
    else { return nil }
    firstStageF = (first.slope / first.error) * (first.slope / first.error)
  }

  /// 1 - r^2 of z and x below this is rounding.
  private static let determined = 1e-14

  private static func fit(
    _ y: [Double], _ x: [Double], _ z: [Double], leverages: [Double], variation: Double
  ) -> (slope: Double, error: Double)? {
    let (zx, zz, xx) = (dot(z, x), dot(z, z), dot(x, x))
    guard xx > rounding * variation, zz > 0, zx * zx > rounding * zz * xx else { return nil }
    let slope = dot(z, y) / zx
    var meat = 0.0
    for i in y.indices {
      let own = 1 - leverages[i] - x[i] * z[i] / zx
      guard abs(own) > leverageTolerance else { return nil }
      let score = z[i] * (y[i] - slope * x[i]) / own
      meat += score * score
    }
    let error = meat.squareRoot() / abs(zx)
    return error * error * xx > rounding * max(dot(y, y), slope * slope * xx) ? (slope, error) : nil
  }

  /// A row this close to deciding its own fitted value leaves a residual that is only rounding.
  private static let leverageTolerance = 1e-10
}

/// A constant and controls, ready to be taken out of other columns.
struct PartialledOut: Sendable {
  /// The controls that stay.
  let kept: [Int]
  /// Of each row, the constant included.
  let leverages: [Double]
  private let controls: [[Double]]

  init(_ controls: [[Double]], rows: Int) {
    let centredControls = controls.map(centred)
    guard !controls.isEmpty else {
      (kept, self.controls) = ([], [])
      leverages = [Double](repeating: 1 / Double(rows), count: rows)
      return
    }
    let solution = leastSquares([Double](repeating: 0, count: rows), centredControls, norms: controls)
    kept = solution.kept
    self.controls = solution.kept.map { centredControls[$0] }
    var block = self.controls.flatMap(\.self)
    divide(&block, rows: rows, byUpper: solution.triangle)
    leverages = (0..<rows).map { row in
      solution.kept.indices.reduce(1 / Double(rows)) { $0 + block[row + $1 * rows] * block[row + $1 * rows] }
    }
  }

  /// What the constant and the controls leave of a column.
  func residuals(_ column: [Double]) -> [Double] {
    controls.isEmpty ? centred(column) : leastSquares(centred(column), controls).residuals
  }
}

/// Least squares of y on columns.
///
/// - Parameter norms: the columns before anything was taken out of them.
func leastSquares(_ y: [Double], _ columns: [[Double]], norms: [[Double]]? = nil) -> LeastSquares {
  let rows = RowBlocks(rowCount: y.count, columnCount: columns.count, threads: 1) { block, scratch in
    for (place, column) in (columns + [y]).enumerated() {
      copy(column, block, into: &scratch, at: place * block.count)
    }
  }
  return LeastSquares(rows, norms: norms.map { $0.map { sumOfSquares($0).squareRoot() } })
}

/// The numbers less their mean, which is summed twice: the second sum takes away the rounding of the first.
func centred(_ values: [Double]) -> [Double] {
  let n = Double(values.count)
  let mean = values.reduce(0, +) / n
  let first = values.map { $0 - mean }
  let rest = first.reduce(0, +) / n
  return first.map { $0 - rest }
}

func sumOfSquares(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 } }

func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
