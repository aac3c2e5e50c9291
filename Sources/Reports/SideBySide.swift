internal import Regression
internal import Tables

/// Models as columns, terms as rows, standard errors in parentheses below the estimates.
struct SideBySide {
  let models: [RegressionModel]
  let terms: TermSelection
  let digits: Int
  let stars: Bool

  func table(title: String, unit: String?, time: String?) -> Table {
    let columns =
      [TableColumn("term", title: "", alignment: .left)]
      + models.map { TableColumn("model_\($0.name)", title: "(\($0.name))") }
    var rows = [TableRow([TableCell("Outcome")] + models.map { TableCell($0.response) })]
    for (position, term) in terms.ordered(models).enumerated() {
      rows.append(TableRow(estimates(of: term), ruleAbove: position == 0))
      rows.append(TableRow(errors(of: term)))
    }
    let statistics = statistics(unit: unit, time: time)
    for (position, row) in statistics.enumerated() {
      rows.append(TableRow(row, ruleAbove: position == 0))
    }
    return Table(name: "models_side_by_side", title: title, columns: columns, rows: rows)
  }

  private func row(_ term: String, _ model: RegressionModel) -> Estimates.Row? {
    model.estimates.rows.first { $0.term == term }
  }

  private func estimates(of term: String) -> [TableCell] {
    [TableCell(terms.label(term))]
      + models.map { model in
        guard let row = row(term, model) else { return .empty }
        var cell = TableCell.number(row.estimate, digits: digits)
        if stars, let p = row.pValue { cell.text += significanceStars(p) }
        return cell
      }
  }

  private func errors(of term: String) -> [TableCell] {
    [TableCell("")]
      + models.map { model in
        guard let row = row(term, model) else { return .empty }
        guard let error = row.standardError else { return TableCell("(withheld)", value: .missing) }
        let text = TableCell.number(error, digits: digits).text
        return TableCell("(\(text))", value: .number(error))
      }
  }

  private func statistics(unit: String?, time: String?) -> [[TableCell]] {
    var rows: [[TableCell]] = [[TableCell("Rows")] + models.map { .integer($0.fit.sizes.rows) }]
    if let unit, models.contains(where: { $0.unitCount != nil }) {
      rows.append([TableCell("Units (\(unit))")] + models.map { $0.unitCount.map { .integer($0) } ?? .empty })
    }
    if let time, models.contains(where: { $0.periods != nil }) {
      rows.append([TableCell("Periods (\(time))")] + models.map { TableCell(periodText($0.periods ?? [])) })
    }
    let effects = models.map { $0.fit.design.absorbed.map(\.name).joined(separator: " + ") }
    if effects.contains(where: { !$0.isEmpty }) {
      rows.append([TableCell("Effects taken out")] + effects.map { TableCell($0.isEmpty ? "none" : $0) })
    }
    let within = models.contains { $0.fit.goodness.withinRSquared != nil }
    let squares = models.map { model in
      let value = model.fit.goodness.withinRSquared ?? model.fit.goodness.rSquared
      return TableCell.number(value, digits: digits)
    }
    rows.append([TableCell(within ? "R² (within, where effects)" : "R²")] + squares)
    return rows
  }
}

/// The periods in words: their number, first and last.
func periodText(_ periods: [Double]) -> String {
  guard let first = periods.first, let last = periods.last else { return "" }
  let (from, to) = (NumberText.exact(first), NumberText.exact(last))
  return periods.count == 1 ? from : "\(periods.count), \(from)–\(to)"
}

/// `*` below 0.05, `**` below 0.01, `***` below 0.001.
func significanceStars(_ p: Double) -> String {
  p < 0.001 ? "***" : p < 0.01 ? "**" : p < 0.05 ? "*" : ""
}

extension TableCell {
  static let empty = TableCell("", value: .missing)
}
