/// Where a table ends: its rows below the names, without blank rows and without what is written under it.
struct TableExtent {
  let rows: [Int]
  let notes: [String]
  /// Whether any row of the table holds something in a column.
  let isFilled: [Bool]

  init(_ grid: Grid, below header: Int, keepsAllRows: Bool) {
    let below = Array(header + 1..<max(grid.rowCount, header + 1))
    let counts = below.map { grid.filledCount($0) }
    let width = counts.max() ?? 0
    let end = keepsAllRows || width < 2 ? below.count : Self.end(grid, below, counts, width)
    let first = counts.firstIndex { $0 > 0 }
    let numbering = first.flatMap {
      $0 < end && Self.numbersColumns(grid, below[$0], below[($0 + 1)...]) ? below[$0] : nil
    }
    let left = below.indices.filter { $0 >= end && counts[$0] > 0 }.map { below[$0] }
    let kept = below.indices.filter { $0 < end && counts[$0] > 0 && below[$0] != numbering }.map { below[$0] }
    rows = kept
    notes =
      (numbering.map { ["Row \(grid.place.rowNumber($0)) numbers the columns, and was left out."] } ?? [])
      + (left.isEmpty ? [] : [Self.note(grid, left)])
    isFilled = (0..<grid.columnCount).map { column in kept.contains { grid.isFilled($0, column) } }
  }

  /// The first row that is under the table: what follows the last well-filled row, and is a lone text in one of the
  /// first two columns, or stands apart after a blank row.
  private static func end(_ grid: Grid, _ below: [Int], _ counts: [Int], _ width: Int) -> Int {
    let lastFull = counts.lastIndex { 3 * $0 > width && $0 > 1 } ?? counts.count - 1
    var end = counts.count
    if let blank = counts.indices.first(where: { $0 > lastFull && counts[$0] == 0 }) { end = blank }
    guard width > 2 else { return end }
    while end - 1 > lastFull, counts[end - 1] == 1 {
      let row = below[end - 1]
      guard (0..<min(2, grid.columnCount)).contains(where: { grid.kind(row, $0) == .text }) else { break }
      end -= 1
    }
    return end
  }

  /// Whether a row only counts the columns, as office tables do below their names: `(1) (2) (3)`, or 1 2 3 where one of
  /// the columns holds texts from there on.
  private static func numbersColumns(_ grid: Grid, _ row: Int, _ rest: ArraySlice<Int>) -> Bool {
    let columns = (0..<grid.columnCount).filter { grid.isFilled(row, $0) }
    guard columns.count > 2, !rest.isEmpty else { return false }
    let texts = columns.map { grid.shownText(row, $0) }
    if texts == columns.indices.map({ "(\($0 + 1))" }) { return true }
    guard texts == columns.indices.map({ "\($0 + 1)" }) else { return false }
    return columns.contains { column in
      rest.contains { grid.kind($0, column) == .text }
        && rest.allSatisfy { [.text, .empty].contains(grid.kind($0, column)) }
    }
  }

  private static func note(_ grid: Grid, _ rows: [Int]) -> String {
    let texts = rows.prefix(3).map { row in
      let column = (0..<grid.columnCount).first { grid.isFilled(row, $0) } ?? 0
      return "row \(grid.place.rowNumber(row)) \(excerpt(grid.shownText(row, column)))"
    }
    let verb = rows.count == 1 ? "was" : "were"
    return "\(counted(rows.count, "row")) below the table \(verb) left out: \(texts.joined(separator: ", "))"
      + (rows.count > 3 ? ", ..." : "") + (grid.place.rowWord == "line" ? "." : " (--range takes them in).")
  }
}
