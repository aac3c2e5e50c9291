internal import DataFrames

/// Which rows and columns of a grid are the table: names, body, and what stands around it.
struct GridLayout {
  /// The grid with merged areas of the body filled downwards.
  let grid: Grid
  let names: [String]
  /// The columns of the grid that belong to the table.
  let columns: [Int]
  /// The rows of the grid below the names, blank ones left out.
  let rows: [Int]
  let notes: [String]

  init(_ grid: Grid, headerRows: ClosedRange<Int>?, keepsAllRows: Bool) throws(DataError) {
    guard grid.place.corner != nil else {
      self = try Self.named(grid)
      return
    }
    let header = try HeaderSearch(grid).rows(chosen: headerRows)
    let filled = MergedBody(grid, below: header.rows.upperBound)
    let extent = TableExtent(filled.grid, below: header.rows.upperBound, keepsAllRows: keepsAllRows)
    let named = try HeaderNames(grid, rows: header.rows, body: extent)
    guard !extent.rows.isEmpty else {
      throw DataError(
        .invalid,
        "\(grid.place.row(header.rows.upperBound)): no row stands below the column names; expected at least one "
          + "(another row of names: --header-row N)")
    }
    self.grid = filled.grid
    (names, columns, rows) = (named.names, named.columns, extent.rows)
    notes = header.notes + filled.notes + extent.notes
  }

  /// A grid whose columns have names of their own.
  private static func named(_ grid: Grid) throws(DataError) -> GridLayout {
    let given = grid.names ?? []
    var seen: [String: Int] = [:]
    for (index, name) in given.enumerated() {
      guard !name.isEmpty else {
        throw DataError(
          .invalid, "\(grid.place.name): column \(index + 1) of \(given.count) has no name; give it one")
      }
      if let first = seen.updateValue(index, forKey: name) {
        throw DataError(
          .invalid,
          "\(grid.place.name): columns \(first + 1) and \(index + 1) are both named \"\(name)\"; rename one (in a "
            + "SELECT: AS)")
      }
    }
    guard grid.rowCount > 0, !given.isEmpty else {
      throw DataError(.invalid, "\(grid.place.name) has no rows; expected at least one")
    }
    return GridLayout(
      grid: grid, names: given, columns: Array(given.indices), rows: Array(0..<grid.rowCount), notes: [])
  }

  private init(grid: Grid, names: [String], columns: [Int], rows: [Int], notes: [String]) {
    (self.grid, self.names, self.columns, self.rows, self.notes) = (grid, names, columns, rows, notes)
  }
}

extension Grid {
  /// Whether a cell holds more than blanks.
  func isFilled(_ row: Int, _ column: Int) -> Bool {
    let index = row * columnCount + column
    switch kinds[index] {
    case .empty: return false
    case .text:
      let range = texts.range(Int(values[index]))
      return texts.bytes[range].contains { $0 > .space }
    default: return true
    }
  }

  func filledCount(_ row: Int) -> Int {
    var count = 0
    for column in 0..<columnCount where isFilled(row, column) { count += 1 }
    return count
  }

  /// What a cell holds, on one line and without blanks around it; for names and messages.
  func shownText(_ row: Int, _ column: Int) -> String {
    switch self[row, column] {
    case .empty, .error: ""
    case .number(let number): CSVWriter.text(number)
    case .flag(let flag): flag ? "TRUE" : "FALSE"
    case .date(let date): date
    case .text(let text): text.split { $0.isWhitespace }.joined(separator: " ")
    }
  }

  /// A merged area in the grid's own rows and columns, cut to the grid.
  func inside(_ area: CellRange) -> (rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    let (top, left) = (place.corner?.row ?? 1, place.corner?.column ?? 1)
    let rows = max(area.rows.lowerBound - top, 0)...min(area.rows.upperBound - top, rowCount - 1)
    let columns =
      max(area.columns.lowerBound - left, 0)...min(area.columns.upperBound - left, columnCount - 1)
    return (rows, columns)
  }

  /// The grid with other cells.
  func with(kinds: [CellKind], values: [UInt64]) -> Grid {
    var grid = Grid(
      place: place, rowCount: rowCount, columnCount: columnCount, kinds: kinds, values: values, texts: texts)
    (grid.names, grid.titles, grid.textColumns) = (names, titles, textColumns)
    (grid.merged, grid.percents, grid.notes) = (merged, percents, notes)
    return grid
  }
}

/// The first 40 characters of a text, in quotes.
func excerpt(_ text: String) -> String { "\"" + (text.count > 40 ? text.prefix(37) + "..." : text) + "\"" }
