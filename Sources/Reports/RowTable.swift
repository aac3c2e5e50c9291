public import DataFrames
internal import Formulas
internal import Regression
public import Tables

/// One row a row of data used: its key, fitted value, residual and leverage.
///
/// The key is the unit and time where they are declared, else the line of the file. A leverage that cannot be
/// had exactly is missing.
func rowTable(_ models: [RegressionModel], frame: DataFrame, keys: [String], digits: Int) -> Table {
  let keyColumns = keys.compactMap { name in frame.column(name).map { (name, $0) } }
  let names = keyColumns.isEmpty ? ["line"] : keyColumns.map(\.0)
  let rows = models.flatMap { model in
    let fit = model.fit
    let (response, residuals, leverages) = (fit.response, fit.residuals, fit.leverages())
    return (0..<fit.sizes.rows).map { i in
      let row = fit.design.rows[i]
      let key =
        keyColumns.isEmpty
        ? [.integer(frame.lines.line(ofRow: row))] : keyColumns.map { $0.1.cell(row: row) }
      return TableRow(
        [TableCell(model.name)] + key + [
          .number(response[i] - residuals[i], digits: digits), .number(residuals[i], digits: digits),
          .optional(leverages?[i], digits: digits),
        ])
    }
  }
  let columns =
    [TableColumn.tidy("model")] + names.map { TableColumn($0, alignment: .left) }
    + ["fitted", "residual", "leverage"].map(TableColumn.tidy)
  return Table(name: "rows", columns: columns, rows: rows)
}

/// The data themselves as one long table.
public func dataTable(_ frame: DataFrame, title: String) -> Table {
  Table(
    name: "data", title: title, columns: frame.names.map { TableColumn($0, alignment: .left) },
    rows: (0..<frame.rowCount).map { row in TableRow(frame.columns.map { $0.cell(row: row) }) })
}

extension Column {
  /// The entry as a cell: a category's text, or the shortest number.
  public func cell(row: Int) -> TableCell {
    if let validity, !validity[row] { return .missing }
    switch self {
    case .numbers(let column):
      return TableCell(NumberText.exact(column.values[row]), value: .number(column.values[row]))
    case .categories(let column): return TableCell(column.levels[Int(column.codes[row])])
    }
  }
}
