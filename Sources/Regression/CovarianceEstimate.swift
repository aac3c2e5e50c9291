public import LinearAlgebra

/// A covariance matrix of the coefficients and the t distribution that goes with it.
public struct CovarianceEstimate: Sendable {
  public let choice: Covariance
  /// k x k.
  public let matrix: Matrix
  /// Degrees of freedom of t.
  public let degreesOfFreedom: Int
  /// The coefficients whose variance is zero or negative, or would be but for rounding.
  public let vanishing: Set<Int>
  /// Every cluster variable and how many clusters it has.
  public let clusters: [(name: String, count: Int)]
  public let notes: [Note]
}

extension Fit {
  /// With fewer clusters than this the usual variance is too small too often.
  static let fewClusters = 30

  /// The covariance matrix of the coefficients: R^-1 (R^-T meat R^-1) R^-T.
  ///
  /// Degrees of freedom are n - K with all absorbed effects counted, or the smallest number of clusters less
  /// one.
  ///
  /// - Throws: `RegressionError` when it cannot be had: leverages of one or unknown (HC2, HC3), no cluster
  ///   variable or one cluster only.
  public func covariance(_ choice: Covariance) throws(RegressionError) -> CovarianceEstimate {
    let inverse = inverseUpper(triangle)
    var clusters: [(name: String, count: Int)] = []
    var degrees = sizes.residualDegrees
    var floors = [Double](repeating: 0, count: sizes.coefficients)
    let middle: Matrix
    switch choice {
    case .classical:
      middle = residualVariance * Matrix.identity(sizes.coefficients)
    case .heteroskedastic(let kind):
      middle = try heteroskedasticMeat(kind)
    case .clustered(let kind, let factor):
      clusters = design.clusters.map { ($0.name, $0.levelCount) }
      let parts = try clusterMeat(kind, factor)
      middle = parts.meat
      floors = roundingFloors(inverse, clusterSize: clusters.count > 1 ? parts.size : nil)
      degrees = (clusters.map(\.count).min() ?? 0) - 1
    }
    let matrix = rotatedBack(middle, inverse)
    let vanishing = floors.indices.filter { matrix[$0, $0] <= floors[$0] }
    return CovarianceEstimate(
      choice: choice, matrix: matrix, degreesOfFreedom: degrees,
      vanishing: goodness.isPerfect ? [] : Set(vanishing), clusters: clusters,
      notes: fewClustersNote(clusters))
  }

  private func rotatedBack(_ middle: Matrix, _ inverse: Matrix) -> Matrix {
    product(product(inverse, middle), inverse, transposingB: true).symmetrised
  }

  /// Well above the squared rounding of sums of scores, far below any variance that says something.
  private static let cancelledScores = 1e-20
  /// Well above the rounding of a sum of variances, relative to its parts.
  private static let cancelledWays = 1e-13

  /// What rounding leaves of a clustered variance that is zero: sums of scores that cancel leave some 1e-30 of
  /// the classical variance, and parts of several ways that cancel some 1e-16 of their own size.
  private func roundingFloors(_ inverse: Matrix, clusterSize: Matrix?) -> [Double] {
    let classical = rotatedBack(residualVariance * Matrix.identity(sizes.coefficients), inverse).diagonal
    let size = clusterSize.map { rotatedBack($0, inverse).diagonal }
    return classical.indices.map {
      max(Self.cancelledScores * classical[$0], Self.cancelledWays * (size?[$0] ?? 0))
    }
  }

  private func fewClustersNote(_ clusters: [(name: String, count: Int)]) -> [Note] {
    guard let fewest = clusters.min(by: { $0.count < $1.count }), fewest.count < Self.fewClusters else {
      return []
    }
    return [
      Note(
        "Few clusters: \(fewest.count) by \(fewest.name). With fewer than about \(Self.fewClusters), "
          + "clustered standard errors tend to be too small; read p-values near the limit with care.",
        isWarning: true)
    ]
  }
}

extension Matrix {
  /// The mean of the matrix and its transpose: what rounding made of a symmetric product.
  fileprivate var symmetrised: Matrix { 0.5 * (self + transposed) }
}
