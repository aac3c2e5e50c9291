internal import LinearAlgebra
internal import Regression
internal import Tables

/// One row a model and term: estimate, standard error, statistic, degrees of freedom, p and interval.
func coefficientTable(_ models: [RegressionModel], terms: TermSelection, digits: Int) -> Table {
  let keys = [
    "model", "term", "estimate", "std_error", "statistic", "df", "p_value", "conf_low", "conf_high",
  ]
  let rows = models.flatMap { model in
    model.estimates.rows.filter { terms.shows($0.term) }.map { row in
      TableRow([
        TableCell(model.name), TableCell(terms.label(row.term)), .number(row.estimate, digits: digits),
        .optional(row.standardError, digits: digits), .optional(row.statistic, digits: digits),
        .integer(model.estimates.covariance.degreesOfFreedom),
        row.pValue.map { .pValue($0, digits: max(digits, leastDigitsOfP)) } ?? .missing,
        .optional(row.interval?.lower, digits: digits), .optional(row.interval?.upper, digits: digits),
      ])
    }
  }
  return Table(name: "coefficients", columns: keys.map(TableColumn.tidy), rows: rows)
}

/// One row a model and pair of terms.
func covarianceTable(_ models: [RegressionModel], digits: Int) -> Table {
  let rows = models.flatMap { model in
    let names = model.fit.names
    let matrix = model.estimates.covariance.matrix
    return names.indices.flatMap { i in
      names.indices.map { j in
        TableRow([
          TableCell(model.name), TableCell(names[i]), TableCell(names[j]),
          .number(matrix[i, j], digits: digits),
        ])
      }
    }
  }
  let keys = ["model", "term", "other_term", "covariance"]
  return Table(name: "covariance", columns: keys.map(TableColumn.tidy), rows: rows)
}

/// Decimals of a p-value however few the estimates have: with one, 0.008 would read <0.1.
let leastDigitsOfP = 3

extension TableColumn {
  /// A column of a tidy table: text columns left, numbers right.
  static func tidy(_ key: String) -> TableColumn {
    let texts: Set<String> = [
      "model", "term", "other_term", "formula", "estimator", "covariance", "dropped_terms",
    ]
    return TableColumn(key, alignment: texts.contains(key) ? .left : .right)
  }
}

extension TableCell {
  static func optional(_ value: Double?, digits: Int) -> TableCell {
    value.map { .number($0, digits: digits) } ?? .missing
  }
}
