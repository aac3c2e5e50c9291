internal import Regression
internal import Tables

/// One row a model: how it was estimated, on how many rows, and how well it describes them.
func modelTable(_ models: [RegressionModel], digits: Int) -> Table {
  let columns: [(key: String, cell: (RegressionModel) -> TableCell)] = [
    ("model", { TableCell($0.name) }),
    ("formula", { TableCell($0.formula.description) }),
    ("estimator", { TableCell(estimatorName($0)) }),
    ("covariance", { TableCell($0.estimates.covariance.label) }),
    ("nobs", { .integer($0.fit.sizes.rows) }),
    ("n_units", { $0.unitCount.map { .integer($0) } ?? .missing }),
    ("n_periods", { $0.periods.map { .integer($0.count) } ?? .missing }),
    ("n_clusters", { $0.estimates.covariance.clusters.map(\.count).min().map { .integer($0) } ?? .missing }),
    ("df_residual", { .integer($0.fit.sizes.residualDegrees) }),
    ("r_squared", { .number($0.fit.goodness.rSquared, digits: digits) }),
    ("adj_r_squared", { .number($0.fit.goodness.adjustedRSquared, digits: digits) }),
    ("within_r_squared", { .optional($0.fit.goodness.withinRSquared, digits: digits) }),
    ("sigma", { .number($0.fit.sigma, digits: digits) }),
    ("log_lik", { .number($0.fit.goodness.logLikelihood, digits: digits) }),
    ("aic", { .number($0.fit.goodness.aic, digits: digits) }),
    ("bic", { .number($0.fit.goodness.bic, digits: digits) }),
    ("dropped_rows", { .integer($0.fit.design.losses.reduce(0) { $0 + $1.count }) }),
    ("dropped_terms", { TableCell($0.fit.droppedTerms.joined(separator: ", ")) }),
  ]
  return Table(
    name: "models", columns: columns.map { TableColumn.tidy($0.key) },
    rows: models.map { model in TableRow(columns.map { $0.cell(model) }) })
}

private func estimatorName(_ model: RegressionModel) -> String {
  let name = model.fit.design.weights == nil ? "least squares" : "weighted least squares"
  return model.fit.design.absorbed.isEmpty ? name : name + ", absorbed effects"
}

extension CovarianceEstimate {
  /// The choice in the field's short terms, e.g. `CR1 by province`.
  var label: String {
    switch choice {
    case .classical: "classical"
    case .heteroskedastic(let kind): kind.rawValue
    case .clustered(let kind, let factor):
      kind.rawValue + " by " + clusters.map(\.name).joined(separator: " + ")
        + (kind == .cr1 && clusters.count > 1 && factor == .each ? ", factors by each" : "")
    }
  }
}
