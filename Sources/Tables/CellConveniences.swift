extension TableCell {
  /// An empty cell whose value is missing.
  public static let missing = TableCell("", value: .missing)

  /// A number shown with fixed decimals, its exact value behind it; NaN becomes a missing cell.
  public static func number(_ x: Double, digits: Int) -> TableCell {
    x.isNaN ? .missing : TableCell(NumberText.decimal(x, digits: digits), value: .number(x))
  }

  /// A p-value, `<0.001` when it is smaller than the decimals can tell; NaN becomes a missing cell.
  public static func pValue(_ p: Double, digits: Int) -> TableCell {
    p.isNaN ? .missing : TableCell(NumberText.pValue(p, digits: digits), value: .number(p))
  }

  /// A count, a rank or a year: no decimals and no grouping.
  public static func integer(_ n: Int) -> TableCell {
    TableCell("\(n)", value: .integer(n))
  }
}
