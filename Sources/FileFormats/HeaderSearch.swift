internal import DataFrames

/// Which rows of a worksheet hold the column names.
///
/// When nobody says so, it is the first row that fills more than half of the table's columns, with texts or years in
/// them and rows of values below; what stands above are titles, such as the letterhead of an office. A row that is filled with values before any such row
/// is found ends the search: then it must be said.
struct HeaderSearch {
  private let grid: Grid
  private let counts: [Int]
  private let width: Int
  /// The columns of the cells that are merged sideways and filled, by row.
  private let merges: [Int: [ClosedRange<Int>]]

  init(_ grid: Grid) {
    self.grid = grid
    var merges: [Int: [ClosedRange<Int>]] = [:]
    for area in grid.merged {
      let (rows, columns) = grid.inside(area)
      if columns.count > 1, grid.isFilled(rows.lowerBound, columns.lowerBound) {
        merges[rows.lowerBound, default: []].append(columns)
      }
    }
    self.merges = merges
    counts = (0..<grid.rowCount).map { grid.filledCount($0) }
    width = counts.max() ?? 0
  }

  /// - Parameter chosen: Rows by the worksheet's own numbers.
  func rows(chosen: ClosedRange<Int>?) throws(DataError) -> (rows: ClosedRange<Int>, notes: [String]) {
    let rows: ClosedRange<Int>
    if let chosen { rows = try inside(chosen) } else { rows = try found() }
    var notes: [String] = []
    if chosen == nil, rows.lowerBound > 0 || rows.count > 1 || grid.place.rowNumber(0) > 1 {
      let (first, last) = (grid.place.rowNumber(rows.lowerBound), grid.place.rowNumber(rows.upperBound))
      notes.append(
        rows.count == 1
          ? "Row \(first) was taken for the column names."
          : "Rows \(first) to \(last) were joined to the column names.")
    }
    let above = (0..<rows.lowerBound).filter { counts[$0] > 0 }
    if !above.isEmpty {
      let texts = above.prefix(3).map { row in
        excerpt(grid.shownText(row, (0..<grid.columnCount).first { grid.isFilled(row, $0) } ?? 0))
      }
      notes.append(
        "\(counted(above.count, "row")) above the column names \(above.count == 1 ? "was" : "were") left out: "
          + texts.joined(separator: ", ") + (above.count > 3 ? ", ..." : "") + ".")
    }
    return (rows, notes)
  }

  private func inside(_ chosen: ClosedRange<Int>) throws(DataError) -> ClosedRange<Int> {
    let first = grid.place.rowNumber(0)
    let rows = chosen.lowerBound - first...chosen.upperBound - first
    guard rows.lowerBound >= 0, rows.upperBound < grid.rowCount else {
      throw DataError(
        .invalid,
        "--header-row \(chosen.count == 1 ? "\(chosen.lowerBound)" : "\(chosen.lowerBound)..\(chosen.upperBound)"): "
          + "the cells of \(grid.place.name) stand in rows \(first) to \(first + grid.rowCount - 1)")
    }
    return rows
  }

  private func found() throws(DataError) -> ClosedRange<Int> {
    for row in 0..<grid.rowCount where 2 * covered(row) > width && (width < 2 || counts[row] > 1) {
      guard looksLikeNames(row) else { throw unnamed(row) }
      let last = lastOfGroup(row)
      // One text over several columns that nothing below parts is a letterhead, and names none of them.
      guard merges[last] == nil else { continue }
      if last + 1 < grid.rowCount, counts[last + 1] > (width > 2 ? 1 : 0) { return row...last }
    }
    throw DataError(
      .invalid,
      "\(grid.place.name): no row of column names with rows of values below it; say where they are (--range B3:K66, "
        + "--header-row N)")
  }

  private func unnamed(_ row: Int) -> DataError {
    let column = (0..<grid.columnCount).first { grid.isFilled(row, $0) && !isName(row, $0) } ?? 0
    return DataError(
      .invalid,
      "\(grid.place.row(row)) is the first that is filled, and holds values (\(grid.place.reference(row: row, column: column)) "
        + "is \(excerpt(grid.shownText(row, column)))); expected a row of column names: say which it is (--header-row N), or "
        + "write one above the table")
  }

  /// The filled cells of a row, those counted that a merged cell covers.
  private func covered(_ row: Int) -> Int {
    counts[row] + merges[row, default: []].reduce(0) { $0 + $1.count - 1 }
  }

  /// At least a text, and hardly anything but texts and years.
  private func looksLikeNames(_ row: Int) -> Bool {
    let filled = (0..<grid.columnCount).filter { grid.isFilled(row, $0) }
    let names = filled.count { isName(row, $0) }
    return 5 * names >= 4 * filled.count && filled.contains { grid.kind(row, $0) == .text }
  }

  private func isName(_ row: Int, _ column: Int) -> Bool {
    switch grid[row, column] {
    case .text(let text): parsedNumber(text).map(isYear) ?? true
    case .number(let number): isYear(number)
    default: false
    }
  }

  private func isYear(_ number: Double) -> Bool {
    number == number.rounded() && (1500...2500).contains(number)
  }

  /// Names on several rows: under a cell that is merged sideways stands a row of texts that part it.
  private func lastOfGroup(_ row: Int) -> Int {
    var last = row
    while last - row < 3, last + 1 < grid.rowCount {
      let merged = merges[last, default: []]
      let parts = merged.joined().filter { grid.isFilled(last + 1, $0) && isName(last + 1, $0) }
      guard !merged.isEmpty, 2 * parts.count > merged.reduce(0, { $0 + $1.count }) else { break }
      last += 1
    }
    return last
  }
}
