internal import Regression
internal import Tables

/// The size of what each counted model says of each driver, with its interval.
struct SizesTable {
  let evidence: [DriverEvidence]
  let digits: Int

  /// `nil` where no model counts.
  var table: Table? {
    let rows = evidence.flatMap { one in one.counted.map { row(one.driver, $0) } }
    guard !rows.isEmpty, let level = evidence.flatMap(\.counted).first?.model.estimates.level else {
      return nil
    }
    let texts = [("term", "Term"), ("model", "Model"), ("outcome", "Outcome")].map {
      TableColumn($0.0, title: $0.1, alignment: .left)
    }
    let numbers = [
      ("estimate", "Estimate"), ("conf_low", "\(NumberText.exact(100 * level))% from"), ("conf_high", "to"),
      ("p_value", "p"),
    ].map { TableColumn($0.0, title: $0.1) }
    return Table(
      name: "sizes", title: "What one more of each term goes with", columns: texts + numbers, rows: rows)
  }

  private func row(_ driver: Driver, _ entry: DriverEvidence.Entry) -> TableRow {
    let row = entry.row
    return TableRow([
      TableCell(row.term), TableCell("(\(entry.model.name))"), TableCell(entry.model.response),
      .number(row.estimate, digits: digits),
      row.interval.map { .number($0.lower, digits: digits) } ?? .missing,
      row.interval.map { .number($0.upper, digits: digits) } ?? .missing,
      .pValue(entry.p, digits: max(digits, 3)),
    ])
  }
}
