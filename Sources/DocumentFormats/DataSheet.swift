import Tables

/// A tidy table for programs and filters: keys as headings, values unrounded, missing cells empty.
struct DataSheet {
  private static let widest = 40.0
  private static let portraitWidth = 90.0
  /// Rows that decide how wide a column is.
  private static let looked = 200

  let table: Table

  func write(on sheet: Sheet) throws(DocumentError) {
    let (rows, columns) = (table.rows.count, table.columns.count)
    guard rows < Workbook.mostRows, columns <= Workbook.mostColumns else { throw tooLarge(table) }
    guard columns > 0 else { return }
    let keys = table.distinctKeys
    var total = 0.0
    for (column, key) in keys.enumerated() {
      try sheet.write(key.singleLine, 0, column, CellStyle(isBold: true, below: .thin))
      let width = self.width(of: column, key)
      total += width
      try sheet.setWidth(width, column: column)
    }
    if total > Self.portraitWidth { sheet.turnOnItsSide() }
    try sheet.freeze(row: 1, column: 0, repeating: 0...0)
    try sheet.filter(rows: rows, columns: columns)
    for (row, one) in table.rows.enumerated() {
      for (column, cell) in one.cells.enumerated() { try write(cell.value, on: sheet, row + 1, column) }
    }
    try sheet.allowNumbersAsText(rows: rows + 1, columns: columns)
  }

  private func write(_ value: TableValue, on sheet: Sheet, _ row: Int, _ column: Int) throws(DocumentError) {
    let plain = CellStyle()
    switch value {
    case .missing: break
    // A sheet has no infinity; missing is what CSV and JSON say, too.
    case .number(let x): if x.isFinite { try sheet.write(x, row, column, plain) }
    case .integer(let n):
      if let x = Double(exactly: n) {
        try sheet.write(x, row, column, plain)
      } else {
        try sheet.write("\(n)", row, column, plain)
      }
    case .text(let text): try sheet.write(text, row, column, plain)
    case .flag(let flag): try sheet.write(flag, row, column, plain)
    }
  }

  private func width(of column: Int, _ key: String) -> Double {
    let cells = table.rows.prefix(Self.looked).map { row in
      switch row.cells[column].value {
      case .text(let text): DisplayWidth.columns(of: text)
      case .integer(let n): "\(n)".utf8.count
      // What a spreadsheet shows of a number without a format.
      case .number(let x): min(NumberText.exact(x).utf8.count, 11)
      case .missing, .flag: 5
      }
    }
    // The heading bears the button of the filter.
    return min(Double(max(cells.max() ?? 0, DisplayWidth.columns(of: key) + 3)), Self.widest) + 2
  }
}
