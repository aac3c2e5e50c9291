public import Formulas
internal import LinearAlgebra

/// Ordinary or weighted least squares, with any number of absorbed effects.
public struct LinearRegression: Sendable {
  /// Squares of numbers in this range, and sums of many of them, are ordinary doubles.
  private static let leastSize = 1e-140
  private static let mostSize = 1e140

  /// Threads to work on; results do not depend on it.
  public var threads: Int

  public init(threads: Int = 1) { self.threads = threads }

  /// Fits the design's response on its columns.
  ///
  /// Absorbed effects are taken out of the response and every column first (Frisch-Waugh-Lovell), which gives
  /// the coefficients, residuals and, with all effects counted, the degrees of freedom of the regression on
  /// their dummies.
  ///
  /// - Throws: `RegressionError` when there is nothing to estimate: no regressors, no more rows than
  ///   parameters, a response that does not vary, effects that do not settle.
  /// > Reference: Björck (1967), BIT 7 (refinement); Frisch and Waugh (1933), Econometrica 1(4).
  public func fit(_ design: Design) throws(RegressionError) -> Fit {
    try refuseHopeless(design)
    let effects =
      design.absorbed.isEmpty
      ? nil : AbsorbedEffects(design.absorbed, weights: design.weights, threads: threads)
    let prepared = try PreparedRows(design, effects: effects, threads: threads)
    try refuseExtreme(design.response.name, size: prepared.responseSize)
    if prepared.responseIsConstant(design) {
      throw RegressionError(constantResponse(design))
    }
    let solution = LeastSquares(prepared.rows, norms: prepared.normsBefore)
    for (column, length) in zip(design.columns, solution.lengths) {
      try refuseExtreme(column.name, size: length)
    }
    guard !solution.kept.isEmpty else {
      throw RegressionError(
        "no regressor varies"
          + (effects == nil ? "" : " beyond the absorbed effects \(effectNames(design))")
          + ": nothing can be estimated; choose other columns")
    }
    let sizes = Fit.Sizes(
      rows: design.rowCount, coefficients: solution.kept.count,
      parameters: solution.kept.count + (effects?.rank ?? 0),
      parametersAreExact: effects?.rankIsExact ?? true)
    guard sizes.residualDegrees > 0 else { throw RegressionError(tooFewRows(sizes)) }
    let goodness = GoodnessOfFit(design, prepared: prepared, residuals: solution.residuals, sizes: sizes)
    return Fit(
      design: design, kept: solution.kept,
      droppedTerms: solution.dropped.map { design.columns[$0].name },
      coefficients: solution.coefficients, triangle: solution.triangle,
      weightedResiduals: solution.residuals, sizes: sizes, goodness: goodness,
      notes: notes(design, solution, effects, goodness), rows: prepared.keeping(solution.kept),
      absorbed: effects, threads: threads)
  }

  /// Numbers whose squares a double cannot hold would end in silent nonsense.
  private func refuseExtreme(_ name: String, size: Double) throws(RegressionError) {
    guard size > 0, !(Self.leastSize...Self.mostSize).contains(size) else { return }
    throw RegressionError(
      "\(name) is of size \(size), and its squares are beyond what a double holds: rescale it, e.g. "
        + "I(\(name) * \(size > 1 ? "1e-100" : "1e100"))")
  }

  private func refuseHopeless(_ design: Design) throws(RegressionError) {
    if design.rowCount == 0 {
      let reasons = design.losses.map { "\($0.count) \($0.reason)" }.joined(separator: ", ")
      let wayOut = design.absorbed.isEmpty ? "" : "; absorb fewer effects than \(effectNames(design))"
      throw RegressionError("no rows are left" + (reasons.isEmpty ? "" : ": \(reasons)") + wayOut)
    }
    if design.columns.isEmpty {
      throw RegressionError("the formula has no regressors to estimate: add one, e.g. \"y ~ x\"")
    }
    if design.columns.count > design.rowCount {
      throw RegressionError(
        "\(design.columns.count) coefficients cannot be estimated from \(design.rowCount) rows: "
          + "use fewer terms or more rows")
    }
  }

  private func tooFewRows(_ sizes: Fit.Sizes) -> String {
    let parameters =
      sizes.parameters == sizes.coefficients
      ? "\(sizes.parameters) coefficients"
      : "\(sizes.coefficients) coefficients and \(sizes.parameters - sizes.coefficients) absorbed effects"
    return "\(sizes.rows) rows for \(parameters): nothing is left to judge the error by; "
      + "use fewer terms or more rows"
  }

  private func constantResponse(_ design: Design) -> String {
    let name = design.response.name
    return design.absorbed.isEmpty
      ? "\(name) is the same in all \(design.rowCount) rows: there is no variation to explain"
      : "\(name) does not vary beyond the absorbed effects \(effectNames(design)): nothing is left to explain"
  }

  private func effectNames(_ design: Design) -> String {
    design.absorbed.map(\.name).joined(separator: " + ")
  }

  private func notes(
    _ design: Design, _ solution: LeastSquares, _ effects: AbsorbedEffects?, _ goodness: GoodnessOfFit
  ) -> [Note] {
    var notes = droppedNotes(design, solution, effects)
    if goodness.isPerfect {
      notes.append(
        Note(
          "The fit is perfect: the residuals are rounding, so standard errors say nothing and no p-values are given.",
          isWarning: true))
    }
    if let effects, !effects.isExact {
      notes.append(
        Note("Absorbed effects were taken out by conjugate gradients, to a relative residual of 1e-12."))
    }
    if let effects, !effects.rankIsExact {
      notes.append(Note("The absorbed effects use at most \(effects.rank) degrees of freedom."))
    }
    return notes
  }
  /// A column that never varies is told apart from one that others add up to.
  private func droppedNotes(
    _ design: Design, _ solution: LeastSquares, _ effects: AbsorbedEffects?
  ) -> [Note] {
    let constant = solution.dropped.filter { isTheSameInAllRows(design.columns[$0], design) }
    let others = solution.dropped.filter { !constant.contains($0) }
    func note(_ places: [Int], _ reason: String) -> [Note] {
      let names = places.map { design.columns[$0].name }.joined(separator: ", ")
      return places.isEmpty
        ? [] : [Note("Dropped: \(names), because \(reason) (collinear).", isWarning: true)]
    }
    let them = others.count == 1 ? "it" : "them"
    return note(
      constant, "\(constant.count == 1 ? "it is" : "they are") the same in all \(design.rowCount) rows")
      + note(
        others,
        effects == nil
          ? "other terms add up to \(them)"
          : "other terms or the absorbed effects (\(effectNames(design))) determine \(them)")
  }

  private func isTheSameInAllRows(_ column: DesignColumn, _ design: Design) -> Bool {
    var block = [Double](repeating: 0, count: 2048)
    var first: Double?
    for start in stride(from: 0, to: design.rowCount, by: block.count) {
      let rows = start..<min(start + block.count, design.rowCount)
      design.gather(column, rows, into: &block, at: 0)
      let known = first ?? block[0]
      guard block.prefix(rows.count).allSatisfy({ $0 == known }) else { return false }
      first = known
    }
    return true
  }
}
