extension RecordReader {
  /// Why a cell does not end with the comma or line feed it should: a stray quote, or too few or many cells.
  @inline(never)
  func misplacedEnd(at index: Int) -> DataError {
    let start = recordStart
    if window[index] == .quote {
      let (column, cell) = columnAndStart(of: index, record: start)
      if column < layout.names.count {
        return CSVRefusal.strayQuote(
          cellPlace(column, line: line + embedded), text: excerptText(from: cell))
      }
    }
    return CSVRefusal.ragged(
      CellPlace(source: layout.source, line: line, column: ""), found: cellCount(from: start),
      expected: layout.names.count, text: excerptText(from: start))
  }

  /// The column of the cell around a position, and where that cell begins.
  private func columnAndStart(of position: Int, record start: Int) -> (Int, Int) {
    var column = 0
    var cell = start
    var inQuotes = false
    for index in start..<position {
      if window[index] == .quote { inQuotes.toggle() }
      if window[index] == .comma, !inQuotes {
        column += 1
        cell = index + 1
      }
    }
    return (column, cell)
  }

  private func cellCount(from start: Int) -> Int {
    var count = 1
    var inQuotes = false
    for index in start..<window.count {
      if window[index] == .quote { inQuotes.toggle() }
      if window[index] == .comma, !inQuotes { count += 1 }
      if window[index] == .lineFeed, !inQuotes { break }
    }
    return count
  }
}
