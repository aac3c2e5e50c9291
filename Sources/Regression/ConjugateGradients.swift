internal import Formulas

/// Solves C c = q for the Schur complement C of many absorbed levels without forming it: conjugate gradients
/// with the diagonal of D'W D as preconditioner, each step one walk over the rows.
///
/// The system is singular but consistent; conjugate gradients stay in the range of C and reach a solution.
///
/// > Reference: Correia (2017), Linear models with high-dimensional fixed effects, working paper.
struct ConjugateGradients: Sendable {
  /// The preconditioned residual relative to the first one at which a solution is accepted.
  static let tolerance = 1e-12
  static let mostSteps = 10_000

  let layout: EffectLayout

  /// The squared preconditioned size of what rounding leaves in the sums of these values.
  ///
  /// Sums that are only rounding lie outside the range of C and would never be solved: a column that the
  /// effects determine, or a second pass over one.
  func noise(of values: [Double]) -> Double {
    let sums = layout.otherSums(values.map { .ulpOfOne * abs($0) })
    return dot(sums, precondition(sums))
  }

  /// - Parameter noise: the squared preconditioned residual that counts as zero.
  func solve(_ sums: [Double], noise: Double) throws(RegressionError) -> [Double] {
    var solution = [Double](repeating: 0, count: sums.count)
    var residual = sums
    var conditioned = precondition(residual)
    var direction = conditioned
    var size = dot(residual, conditioned)
    let goal = max(size * Self.tolerance * Self.tolerance, noise)
    var steps = 0
    while size > goal {
      guard steps < Self.mostSteps else {
        throw RegressionError(
          "the absorbed effects did not settle in \(Self.mostSteps) steps of conjugate gradients; "
            + "the effects are nearly disconnected: check them, or absorb fewer")
      }
      steps += 1
      let image = apply(direction)
      let length = size / dot(direction, image)
      for i in solution.indices {
        solution[i] += length * direction[i]
        residual[i] -= length * image[i]
      }
      conditioned = precondition(residual)
      let next = dot(residual, conditioned)
      for i in direction.indices { direction[i] = conditioned[i] + next / size * direction[i] }
      size = next
    }
    return solution
  }

  private func precondition(_ values: [Double]) -> [Double] {
    zip(values, layout.otherTotals).map { $0 / $1 }
  }

  /// C p = D'W (D p freed of the largest effect's means).
  private func apply(_ effects: [Double]) -> [Double] {
    var values = [Double](repeating: 0, count: layout.rowCount)
    layout.removeOthers(effects, from: &values)
    return layout.removeLargestMeansSummingOthers(&values).map { -$0 }
  }

  private func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
}
