extension RecordReader {
  /// Reads the records of the next few thousand bytes a column at a time, and returns where the record after
  /// them begins: `start` when they have to be read one by one, for quotes, blank lines or too few or many cells.
  ///
  /// - Parameters:
  ///   - limit: The last position at which a record of the chunk may begin.
  ///   - rows: Records to be read at most.
  mutating func readTile(from start: Int, limit: Int, rows: Int) -> Int {
    let columns = layout.names.count
    separators.build(window, from: start)
    var records = min(separators.records(of: columns, in: window), rows)
    while records > 0, separators.cellStart((records - 1) * columns) > limit { records -= 1 }
    guard records > 0 else { return start }
    embedded = 0
    for step in layout.steps {
      switch step.task {
      case .skip: continue
      case .number: readNumbers(step, records: records)
      case .category: readCategories(step, records: records)
      }
    }
    row += records
    place += records
    line += records
    return separators.cellStart(records * columns)
  }

  private mutating func readNumbers(_ step: CellStep, records: Int) {
    let (window, cells, target) = (window, separators.cells, targets[step.slot])
    let columns = layout.names.count
    let endsLine = step.column == columns - 1
    let first = (row: row, place: place, line: line)
    let isShortTried = !layout.missing.holdsNumbers
    var cell = step.column
    for record in 0..<records {
      let start = cells[cell]
      var end = cells[cell &+ 1] &- 1
      cell &+= columns
      if endsLine { end = contentEnd(start, end) }
      let isNegative = window[start] == .minus
      let digits = isNegative ? start &+ 1 : start
      if isShortTried, let value = NumberText.short(window.word(at: digits), count: end &- digits) {
        target.set(isNegative ? -value : value, row: first.place &+ record)
        continue
      }
      (row, place, line) = (first.row &+ record, first.place &+ record, first.line &+ record)
      readLongNumber(step, start..<end)
    }
    (row, place, line) = first
  }

  private mutating func readCategories(_ step: CellStep, records: Int) {
    let (window, cells, missing) = (window, separators.cells, layout.missing)
    let columns = layout.names.count
    let endsLine = step.column == columns - 1
    let first = (row: row, place: place)
    var keys: [UInt64] = []
    // Taken out and put back, so that the loop writes to an array of its own.
    swap(&keys, &shortKeys[step.slot])
    var cell = step.column
    for record in 0..<records {
      let start = cells[cell]
      var end = cells[cell &+ 1] &- 1
      cell &+= columns
      if endsLine { end = contentEnd(start, end) }
      let count = end &- start
      if count > 0, count <= 8, missing.cannotBegin(with: window[start]) {
        keys[first.row &+ record] = TextDictionary.shortKey(window, start..<end)
        continue
      }
      (row, place) = (first.row &+ record, first.place &+ record)
      swap(&keys, &shortKeys[step.slot])
      readText(step, start..<end)
      swap(&keys, &shortKeys[step.slot])
    }
    swap(&keys, &shortKeys[step.slot])
    (row, place) = first
  }
}
