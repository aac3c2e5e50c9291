import Tables

/// A table as a reader sees it, on a sheet of its own: title, headings that stay in sight, numbers that are numbers,
/// notes beneath.
struct DisplaySheet {
  private static let widest = 60.0
  /// Digits across an upright page of A4, in type no smaller than four fifths.
  private static let portraitWidth = 115.0
  /// Notes are never set narrower than this.
  private static let leastNoteWidth = 80.0
  private static let ownWidth = 8.43
  private static let lineHeight = 15.0

  let table: Table
  let notes: [String]
  /// Whether digits written as a text have a decimal comma.
  var hasDecimalComma = false

  func write(on sheet: Sheet) throws(DocumentError) {
    sheet.hideGrid()
    let widths = columnWidths
    for (column, width) in widths.enumerated() { try sheet.setWidth(width, column: column) }
    if widths.reduce(0, +) > Self.portraitWidth { sheet.turnOnItsSide() }
    var row = try writeTitle(on: sheet)
    if !table.columns.isEmpty {
      let heading = row
      try writeHeadings(on: sheet, row)
      row += 1
      let isWordsFirst = table.columns[0].alignment == .left
      try sheet.freeze(row: row, column: isWordsFirst ? 1 : 0, repeating: heading...heading)
      try writeRows(on: sheet, from: row)
      row += table.rows.count
      try sheet.allowNumbersAsText(rows: row, columns: table.columns.count)
      row += 1
    }
    try writeNotes(on: sheet, from: row, widths)
  }

  private var columnWidths: [Double] {
    table.columns.indices.map { column in
      let headings = table.columns[column].titleLines.map { Double(DisplayWidth.columns(of: $0)) * 1.1 }
      let cells = table.rows.map { Double(DisplayWidth.columns(of: $0.cells[column].text)) }
      return min((headings + cells).max() ?? 0, Self.widest) + 2
    }
  }

  private func writeTitle(on sheet: Sheet) throws(DocumentError) -> Int {
    let lines = table.title.split(separator: "\n").map(String.init)
    for (row, line) in lines.enumerated() {
      let style = CellStyle(alignment: .left, isBold: true, size: row == 0 ? 13 : nil)
      try sheet.write(line.singleLine, row, 0, style)
    }
    return lines.isEmpty ? 0 : lines.count + 1
  }

  private func writeHeadings(on sheet: Sheet, _ row: Int) throws(DocumentError) {
    let lines = table.columns.map(\.titleLines.count).max() ?? 1
    if lines > 1 { try sheet.setHeight(Self.lineHeight * Double(lines) + 1, row: row) }
    for (place, column) in table.columns.enumerated() {
      var style = CellStyle(alignment: CellStyle.Alignment(column.alignment), isBold: true)
      (style.above, style.below, style.wraps) = (.medium, .thin, lines > 1)
      (style.hasRuleBefore, style.isIndented) = (column.ruleBefore, isAfterNumbers(place))
      try sheet.write(column.titleLines.map(\.singleLine).joined(separator: "\n"), row, place, style)
    }
  }

  private func writeRows(on sheet: Sheet, from start: Int) throws(DocumentError) {
    guard start + table.rows.count <= Workbook.mostRows, table.columns.count <= Workbook.mostColumns else {
      throw tooLarge(table)
    }
    let hanging = table.columns.indices.map(hanging)
    for (index, row) in table.rows.enumerated() {
      for (place, cell) in row.cells.enumerated() {
        var style = CellStyle(alignment: CellStyle.Alignment(table.columns[place].alignment))
        // A rule above the first row would double the one under the headings.
        style.above = row.ruleAbove && index > 0 ? .thin : .none
        style.below = index == table.rows.count - 1 ? .medium : .none
        style.hasRuleBefore = table.columns[place].ruleBefore
        style.isIndented = isAfterNumbers(place)
        try write(
          DisplayedCell(cell, hanging: hanging[place], hasComma: hasDecimalComma), on: sheet, start + index,
          place, style)
      }
    }
  }

  /// The longest ending of a column's numbers, where it is set to the right.
  private func hanging(_ column: Int) -> String {
    guard table.columns[column].alignment == .right else { return "" }
    let endings = table.rows.map { NumberDisplay.ending(of: $0.cells[column].text) }
    return endings.max { $0.count < $1.count } ?? ""
  }

  /// Whether a column of words would touch the numbers before it.
  private func isAfterNumbers(_ column: Int) -> Bool {
    column > 0 && table.columns[column].alignment == .left && table.columns[column - 1].alignment == .right
  }

  private func write(
    _ cell: DisplayedCell, on sheet: Sheet, _ row: Int, _ column: Int, _ style: CellStyle
  ) throws(DocumentError) {
    var style = style
    switch cell {
    case .empty: if style.needsCell { try sheet.writeBlank(row, column, style) }
    case .text(let text):
      (style.wraps, style.isAtTop) =
        Double(DisplayWidth.columns(of: text)) > Self.widest ? (true, true) : (false, false)
      try sheet.write(text, row, column, style)
    case .number(let number, let format):
      style.numberFormat = format
      try sheet.write(number, row, column, style)
    }
  }

  /// Merged cells do not grow by themselves: the height is reckoned from the letters.
  private func writeNotes(on sheet: Sheet, from start: Int, _ widths: [Double]) throws(DocumentError) {
    var (last, width) = (max(widths.count, 1) - 1, widths.reduce(0, +))
    if widths.isEmpty { width = Self.ownWidth }
    while width < Self.leastNoteWidth {
      last += 1
      width += Self.ownWidth
    }
    for (place, note) in notes.enumerated() {
      let style = CellStyle(alignment: .left, size: 10, wraps: true, isAtTop: true)
      try sheet.merge(note.singleLine, row: start + place, columns: 0...last, style)
      let lines = wrapped(note, width: Int(width * 1.1)).count
      try sheet.setHeight(Double(lines) * 13.5 + 1.5, row: start + place)
    }
  }
}

/// What to say of a table that no sheet can hold.
func tooLarge(_ table: Table) -> DocumentError {
  DocumentError(
    "cannot write a workbook: a sheet holds at most \(Workbook.mostRows) rows and \(Workbook.mostColumns) columns, and "
      + "\(table.name) has \(table.rows.count) and \(table.columns.count); write CSV: -o \(table.name).csv")
}

extension CellStyle {
  /// Whether an empty cell must be written for its look.
  fileprivate var needsCell: Bool { above != .none || below != .none || hasRuleBefore }
}

extension CellStyle.Alignment {
  init(_ alignment: TableColumn.Alignment) {
    self =
      switch alignment {
      case .left: .left
      case .right: .right
      case .center: .center
      }
  }
}
