internal import DataFrames

/// The column names of a worksheet, from one row of cells or from several joined by " / ".
struct HeaderNames {
  let names: [String]
  /// The columns of the grid that have names.
  let columns: [Int]

  /// - Throws: when a column with values has no name, or two have the same; both by their cells.
  init(_ grid: Grid, rows: ClosedRange<Int>, body: TableExtent) throws(DataError) {
    var (names, columns): ([String], [Int]) = ([], [])
    var seen: [String: Int] = [:]
    let parts = NameParts(grid, rows: rows)
    for column in 0..<grid.columnCount {
      let name = parts.name(column)
      if name.isEmpty {
        guard body.isFilled[column] else { continue }
        throw Self.unnamed(grid, rows, column, body)
      }
      if let first = seen.updateValue(column, forKey: name) {
        throw Self.twice(grid, rows, name, first, column)
      }
      names.append(name)
      columns.append(column)
    }
    (self.names, self.columns) = (names, columns)
  }

  private static func unnamed(_ grid: Grid, _ rows: ClosedRange<Int>, _ column: Int, _ body: TableExtent)
    -> DataError
  {
    let value = body.rows.first { grid.isFilled($0, column) } ?? rows.upperBound
    return DataError(
      .invalid,
      "\(grid.place.cell(row: rows.upperBound, column: column, name: nil)): the column has values "
        + "(\(grid.place.reference(row: value, column: column)): \(excerpt(grid.shownText(value, column)))) and no name; "
        + "write one, or say where the table is (--range) or its names are (\(option(grid, rows)))")
  }

  private static func twice(
    _ grid: Grid, _ rows: ClosedRange<Int>, _ name: String, _ first: Int, _ second: Int
  ) -> DataError {
    let cells = [first, second].map { grid.place.reference(row: rows.upperBound, column: $0) }
    return DataError(
      .invalid,
      "\(grid.place.name): cells \(cells[0]) and \(cells[1]) both name a column \(excerpt(name)); rename one, or say "
        + "where the table is (--range) or its names are (\(option(grid, rows)))")
  }

  /// The rows of names that are likely meant: with the row above where it is filled, else with the one below.
  private static func option(_ grid: Grid, _ rows: ClosedRange<Int>) -> String {
    let (first, last) = (grid.place.rowNumber(rows.lowerBound), grid.place.rowNumber(rows.upperBound))
    guard rows.count == 1 else { return "--header-row N" }
    let isAboveFilled = rows.lowerBound > 0 && grid.filledCount(rows.lowerBound - 1) > 0
    return isAboveFilled ? "--header-row \(first - 1)..\(last)" : "--header-row \(first)..\(last + 1)"
  }
}

/// The parts of which names on several rows consist; merged cells count for all columns that they cover.
private struct NameParts {
  private let grid: Grid
  private let rows: ClosedRange<Int>
  /// For each cell of the rows of names, the row and column whose text it shows.
  private var sources: [[(row: Int, column: Int)]]

  init(_ grid: Grid, rows: ClosedRange<Int>) {
    (self.grid, self.rows) = (grid, rows)
    sources = rows.map { row in (0..<grid.columnCount).map { (row, $0) } }
    for area in grid.merged {
      let (areaRows, columns) = grid.inside(area)
      guard areaRows.overlaps(rows) else { continue }
      for row in areaRows.clamped(to: rows) {
        for column in columns {
          sources[row - rows.lowerBound][column] = (areaRows.lowerBound, columns.lowerBound)
        }
      }
    }
  }

  func name(_ column: Int) -> String {
    var parts: [String] = []
    var last: (row: Int, column: Int)?
    for row in sources {
      let source = row[column]
      // A cell merged downwards is one part, not one on each row.
      if let last, last == source { continue }
      last = source
      let text = grid.shownText(source.row, source.column)
      if !text.isEmpty { parts.append(text) }
    }
    return parts.joined(separator: " / ")
  }
}
