/// The rows and columns of a table as lines of text, rules included.
struct TextGrid {
  private let headings: [[String]]
  private let rows: [[String]]
  private let rulesAbove: [Bool]
  private let layouts: [ColumnLayout]
  private let rulesBefore: [Bool]
  private let gap: String

  init(_ table: Table) {
    let headings = table.headingLines.map { $0.map(\.singleLine) }
    let rows = table.rows.map { $0.cells.map(\.text.singleLine) }
    layouts = table.columns.indices.map { column in
      ColumnLayout(
        alignment: table.columns[column].alignment, headings: headings.map { $0[column] },
        cells: rows.map { $0[column] })
    }
    (self.headings, self.rows) = (headings, rows)
    // A rule above the first row would double the one under the headings.
    rulesAbove = table.rows.enumerated().map { $0 > 0 && $1.ruleAbove }
    rulesBefore = table.columns.map(\.ruleBefore)
    gap = table.isCompact ? " " : "  "
  }

  /// The whole grid, or parts of it one below the other where it is wider than `width` columns.
  func lines(within width: Int?) -> [String] {
    parts(within: width).map(lines).joined(separator: [""]).map(\.self)
  }

  /// The columns of each part: the first column, then as many as fit, at least one.
  private func parts(within width: Int?) -> [[Int]] {
    let all = Array(layouts.indices)
    guard let width, self.width(of: all) > width, all.count > 2 else { return [all] }
    var parts: [[Int]] = []
    for column in all.dropFirst() {
      if let last = parts.last, self.width(of: last + [column]) <= width {
        parts[parts.count - 1].append(column)
      } else {
        parts.append([0, column])
      }
    }
    return parts
  }

  private func width(of columns: [Int]) -> Int {
    columns.reduce(0) { $0 + layouts[$1].width }
      + columns.dropFirst().reduce(0) { $0 + DisplayWidth.columns(of: separator(before: $1, gap, "│")) }
  }

  private func lines(of columns: [Int]) -> [String] {
    let thin = line(columns, fill: "─", crossing: "┼") { String(repeating: "─", count: layouts[$0].width) }
    var lines = [line(columns, fill: "─", crossing: "┬") { String(repeating: "─", count: layouts[$0].width) }]
    // A part of a wide table can do without a line of headings that is about other columns.
    lines += headings.filter { cells in headings.count == 1 || columns.contains { !cells[$0].isEmpty } }
      .map { cells in line(columns) { layouts[$0].padded(heading: cells[$0]) } }
    lines.append(thin)
    for (row, cells) in rows.enumerated() {
      if rulesAbove[row] { lines.append(thin) }
      lines.append(line(columns) { layouts[$0].padded(cell: cells[$0]) })
    }
    return lines + [
      line(columns, fill: "─", crossing: "┴") { String(repeating: "─", count: layouts[$0].width) }
    ]
  }

  private func line(
    _ columns: [Int], fill: Character = " ", crossing: String = "│", cell: (Int) -> String
  ) -> String {
    let blank = String(repeating: fill, count: gap.count)
    return columns.enumerated().map { place, column in
      (place == 0 ? "" : separator(before: column, blank, crossing)) + cell(column)
    }.joined()
  }

  /// What stands between a column and the one before it.
  private func separator(before column: Int, _ blank: String, _ crossing: String) -> String {
    guard rulesBefore[column] else { return blank }
    let side = blank.prefix(1)
    return "\(side)\(crossing)\(side)"
  }
}
