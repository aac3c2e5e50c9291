internal import Regression
internal import Tables

/// One model with a column for everything inferred of a term.
func singleModelTable(
  _ model: RegressionModel, title: String, terms: TermSelection, digits: Int, stars: Bool,
  unit: String?, time: String?
) -> Table {
  let level = NumberText.exact(100 * model.estimates.level)
  let columns = [
    TableColumn("term", title: model.response, alignment: .left), TableColumn("estimate", title: "Estimate"),
    TableColumn("std_error", title: "Std. error"), TableColumn("statistic", title: "t"),
    TableColumn("p_value", title: "p"), TableColumn("conf_low", title: "\(level)% from"),
    TableColumn("conf_high", title: "to"),
  ]
  var rows = terms.ordered([model]).compactMap { term in
    model.estimates.rows.first { $0.term == term }.map { row in
      var estimate = TableCell.number(row.estimate, digits: digits)
      if stars, let p = row.pValue { estimate.text += significanceStars(p) }
      return TableRow([
        TableCell(terms.label(term)), estimate, .optional(row.standardError, digits: digits),
        .optional(row.statistic, digits: min(digits, 2)),
        row.pValue.map { .pValue($0, digits: max(digits, leastDigitsOfP)) } ?? .missing,
        .optional(row.interval?.lower, digits: digits), .optional(row.interval?.upper, digits: digits),
      ])
    }
  }
  let goodness = model.fit.goodness
  let squares = goodness.withinRSquared.map { ("R² within", $0) } ?? ("R²", goodness.rSquared)
  var statistics: [(String, TableCell)] = [("Rows", .integer(model.fit.sizes.rows))]
  if let unit, let count = model.unitCount { statistics.append(("Units (\(unit))", .integer(count))) }
  if let time, let periods = model.periods {
    statistics.append(("Periods (\(time))", TableCell(periodText(periods))))
  }
  statistics.append((squares.0, .number(squares.1, digits: digits)))
  statistics.append(("Residual std. error", .number(model.fit.sigma, digits: digits)))
  for (position, statistic) in statistics.enumerated() {
    rows.append(
      TableRow(
        [TableCell(statistic.0), statistic.1] + [TableCell](repeating: .empty, count: 5),
        ruleAbove: position == 0))
  }
  return Table(name: "model", title: title, columns: columns, rows: rows)
}
