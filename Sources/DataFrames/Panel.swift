/// Which row is which unit at which time: the keys of a panel, checked to be distinct.
///
/// Rows that lack the unit or the time are no error: they have no key, no lag, and stand last in `order`.
///
/// The trap: `lagged(by: 1)` is the row one *time unit* earlier (a year, where time is in years), not the
/// row before; across a gap there is none. Where a dataset declares its editions, k counts editions.
public struct Panel: Sendable {
  public let unit: String
  public let time: String
  /// A code a row into `unitLevels`; -1 where the unit is missing.
  public let unitCodes: [Int32]
  /// Numbers as the shortest text that reads back the same, sorted by value; text sorted by bytes.
  public let unitLevels: [String]
  /// A code a row into `times`, the distinct times ascending; -1 where the time is missing.
  public let timeCodes: [Int32]
  public let times: [Double]
  /// The declared editions, ascending; `nil` where lags count time units.
  public let editions: [Double]?
  /// Whether the rows stand in unit-time order already.
  public let isOrdered: Bool
  /// The units and periods that have a row with both keys.
  public let unitCount: Int
  public let periodCount: Int
  /// The rows that have both keys; the first ones of `order`.
  public let keyedCount: Int
  private let sortedRows: [Int32]?

  /// Reads the keys and checks that no unit has two rows at one time: one pass where the rows are in order,
  /// two counting sorts where they are not.
  ///
  /// - Throws: `DataError` for an unknown column, a time that is text, a time outside the editions, or a
  ///   repeated key (both lines are named).
  public init(_ frame: DataFrame, unit: String, time: String, editions: [Double]? = nil) throws(DataError) {
    (unitCodes, unitLevels) = try unitKeys(frame, unit)
    (timeCodes, times) = try timeKeys(frame, time)
    self.unit = unit
    self.time = time
    self.editions = editions.map { Array(Set($0)).sorted() }
    isOrdered = areOrdered(unitCodes, timeCodes)
    (keyedCount, unitCount, periodCount) = sizes(unitCodes, unitLevels.count, timeCodes, times.count)
    if isOrdered {
      sortedRows = nil
    } else if let placed = placedRows(unitCodes, unitLevels.count, timeCodes, times.count) {
      sortedRows = placed
    } else {
      let sorted = sortedByKey(unitCodes, unitLevels.count, timeCodes, times.count)
      sortedRows = sorted
      for (earlier, later) in zip(sorted, sorted.dropFirst().prefix(keyedCount - 1)) {
        try checkDistinct(Int(earlier), Int(later), frame)
      }
    }
    try checkEditions(frame)
  }

  private func checkDistinct(_ first: Int, _ second: Int, _ frame: DataFrame) throws(DataError) {
    guard unitCodes[first] == unitCodes[second], timeCodes[first] == timeCodes[second] else { return }
    let key =
      "\(unit) \(unitLevels[Int(unitCodes[first])]), \(time) \(shortestText(times[Int(timeCodes[first])]))"
    throw DataError(
      .invalid,
      "\(frame.places(ofRows: first, second)) are both \(key); a panel has one row for each \(unit) and \(time)."
        + " Remove one, or name other columns by --unit and --time")
  }

  private func checkEditions(_ frame: DataFrame) throws(DataError) {
    guard let editions, let stray = times.firstIndex(where: { !editions.contains($0) }) else { return }
    let place = timeCodes.firstIndex(of: Int32(stray)).map { frame.place(ofRow: $0) } ?? frame.source
    throw DataError(
      .invalid,
      "\(place): \(time) is \(shortestText(times[stray])), which is not a declared edition;"
        + " the editions are \(editions.map(shortestText).joined(separator: ", "))")
  }

  /// The rows in unit-time order; those without a unit or a time last, as in the file.
  public var order: [Int32] { sortedRows ?? (0..<Int32(unitCodes.count)).map { $0 } }

  /// Whether every unit has a row in every period.
  public var isBalanced: Bool { keyedCount == unitCount * periodCount }

  /// For each row the row of the same unit k time units (or editions) earlier, -1 where there is none.
  ///
  /// - Parameter k: negative for leads.
  public func lagged(by k: Int) -> [Int32] {
    let sources = times.map { code(of: shifted($0, by: k)) }
    var result = [Int32](repeating: -1, count: unitCodes.count)
    var holders = [Int32](repeating: -1, count: times.count)
    forEachUnit { rows in
      for row in rows { holders[Int(timeCodes[Int(row)])] = row }
      for row in rows {
        let source = sources[Int(timeCodes[Int(row)])]
        if source >= 0 { result[Int(row)] = holders[source] }
      }
      for row in rows { holders[Int(timeCodes[Int(row)])] = -1 }
    }
    return result
  }

  /// Units that lack some times between their first and their last, in the order of the levels. The times looked
  /// for are the editions, else those at which any unit has a row: a survey of every second year has no gaps.
  public var gaps: [(unit: String, missing: [Double])] {
    let expected = editions ?? times
    var found: [(unit: String, missing: [Double])] = []
    forEachUnit { rows in
      let present = rows.map { times[Int(timeCodes[Int($0)])] }
      let inside = expected.drop { $0 < present[0] }.prefix { $0 <= present[present.count - 1] }
      guard inside.count > present.count else { return }
      let unit = unitLevels[Int(unitCodes[Int(rows[rows.startIndex])])]
      found.append((unit, inside.filter { !present.contains($0) }))
    }
    return found
  }

  private func shifted(_ time: Double, by k: Int) -> Double? {
    guard let editions else { return time - Double(k) }
    let position = editions.firstIndex(of: time).map { $0 - k } ?? -1
    return editions.indices.contains(position) ? editions[position] : nil
  }

  /// The code of a time, quarters written as decimals forgiven their rounding; -1 where no row has it.
  private func code(of time: Double?) -> Int {
    guard let time else { return -1 }
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle] < time - 1e-6 { low = middle + 1 } else { high = middle }
    }
    return low < times.count && times[low] <= time + 1e-6 ? low : -1
  }

  private func forEachUnit(_ body: (ArraySlice<Int32>) -> Void) {
    let rows = order
    var start = 0
    for position in 0..<keyedCount
    where position + 1 == keyedCount || unitCodes[Int(rows[position])] != unitCodes[Int(rows[position + 1])] {
      body(rows[start...position])
      start = position + 1
    }
  }
}

/// The rows with both keys, the units and the periods among them.
private func sizes(_ units: [Int32], _ unitCount: Int, _ times: [Int32], _ timeCount: Int) -> (Int, Int, Int)
{
  var hasUnit = [Bool](repeating: false, count: unitCount)
  var hasTime = [Bool](repeating: false, count: timeCount)
  var rows = 0
  for (unit, time) in zip(units, times) where unit >= 0 && time >= 0 {
    hasUnit[Int(unit)] = true
    hasTime[Int(time)] = true
    rows += 1
  }
  return (rows, hasUnit.count { $0 }, hasTime.count { $0 })
}

private func areOrdered(_ units: [Int32], _ times: [Int32]) -> Bool {
  var last = (unit: Int32(-1), time: Int32(-1))
  var ended = false
  for row in units.indices {
    let (unit, time) = (units[row], times[row])
    let isKeyed = unit >= 0 && time >= 0
    if isKeyed, ended || unit < last.unit || (unit == last.unit && time <= last.time) { return false }
    if isKeyed { last = (unit, time) } else { ended = true }
  }
  return true
}

/// Each row put in its cell of a table units x times; `nil` where the table would be sparse, or a cell is
/// wanted twice.
private func placedRows(_ units: [Int32], _ unitCount: Int, _ times: [Int32], _ timeCount: Int) -> [Int32]? {
  guard unitCount * timeCount <= 2 * units.count + 1024 else { return nil }
  var cells = [Int32](repeating: -1, count: unitCount * timeCount)
  var keyless: [Int32] = []
  for row in units.indices {
    guard units[row] >= 0, times[row] >= 0 else {
      keyless.append(Int32(row))
      continue
    }
    let cell = Int(units[row]) * timeCount + Int(times[row])
    if cells[cell] >= 0 { return nil }
    cells[cell] = Int32(row)
  }
  if cells.count + keyless.count == units.count { return cells + keyless }
  return cells.filter { $0 >= 0 } + keyless
}

/// Two stable counting sorts: by time, then by unit.
private func sortedByKey(_ units: [Int32], _ unitCount: Int, _ times: [Int32], _ timeCount: Int) -> [Int32] {
  let keyless = Int32(unitCount)
  let keys = zip(units, times).map { $0 < 0 || $1 < 0 ? keyless : $0 }
  let byTime = countingSort((0..<Int32(units.count)).map { $0 }, keyCount: timeCount + 1) { row in
    keys[row] == keyless ? timeCount : Int(times[row])
  }
  return countingSort(byTime, keyCount: unitCount + 1) { Int(keys[$0]) }
}

private func countingSort(_ rows: [Int32], keyCount: Int, _ key: (Int) -> Int) -> [Int32] {
  var starts = [Int32](repeating: 0, count: keyCount + 1)
  for row in rows { starts[key(Int(row)) + 1] += 1 }
  for k in 0..<keyCount { starts[k + 1] += starts[k] }
  var sorted = [Int32](repeating: 0, count: rows.count)
  for row in rows {
    let k = key(Int(row))
    sorted[Int(starts[k])] = row
    starts[k] += 1
  }
  return sorted
}

private func keyColumn(_ frame: DataFrame, _ name: String) throws(DataError) -> Column {
  if let column = frame.column(name) { return column }
  throw DataError.noColumn(name, in: frame.source, among: frame.names)
}

private func unitKeys(_ frame: DataFrame, _ name: String) throws(DataError) -> ([Int32], [String]) {
  switch try keyColumn(frame, name) {
  case .categories(let column): return (column.maskedCodes(), column.levels)
  case .numbers(let column):
    let (codes, values) = column.grouped()
    return (codes, values.map(shortestText))
  }
}

private func timeKeys(_ frame: DataFrame, _ name: String) throws(DataError) -> ([Int32], [Double]) {
  switch try keyColumn(frame, name) {
  case .numbers(let column): return column.grouped()
  case .categories(let column):
    let numbers = column.levels.map { Double($0) }
    let codes = column.maskedCodes()
    if let row = codes.firstIndex(where: { $0 >= 0 && numbers[Int($0)] == nil }) {
      throw DataError(
        .invalid,
        "\(frame.place(ofRow: row)): \(name) is \"\(column.levels[Int(codes[row])])\","
          + " but time must be a number, such as 2019 or 2019.25; name another column by --time")
    }
    let values = codes.map { $0 < 0 ? 0 : numbers[Int($0)] ?? 0 }
    return NumberColumn(values: values, validity: column.validity).grouped()
  }
}

extension CategoryColumn {
  /// The codes, -1 where the entry is missing.
  public func maskedCodes() -> [Int32] {
    guard let validity else { return codes }
    return codes.indices.map { validity[$0] ? codes[$0] : -1 }
  }
}

extension NumberColumn {
  /// The numbers as categories: the distinct values ascending, and a code a row, -1 where missing.
  public func grouped() -> (codes: [Int32], values: [Double]) {
    groupedIntegers() ?? groupedByValue()
  }

  /// A table over the range, where all values are whole and the range is not much longer than the column.
  private func groupedIntegers() -> (codes: [Int32], values: [Double])? {
    let present = validity.map { bits in values.indices.map { bits[$0] } }
    var (low, high) = (Double.infinity, -Double.infinity)
    for row in values.indices where present?[row] ?? true {
      low = min(low, values[row])
      high = max(high, values[row])
    }
    guard low <= high, low > -1e15, high < 1e15, high - low < Double(4 * values.count + 1024) else {
      return nil
    }
    let first = Int(low)
    var table = [Int32](repeating: -1, count: Int(high) - first + 1)
    var codes = [Int32](repeating: -1, count: values.count)
    for row in values.indices where present?[row] ?? true {
      let whole = Int(values[row])
      guard Double(whole) == values[row] else { return nil }
      codes[row] = Int32(whole - first)
      table[whole - first] = 0
    }
    var found: [Double] = []
    for offset in table.indices where table[offset] == 0 {
      table[offset] = Int32(found.count)
      found.append(Double(first + offset))
    }
    if found.count < table.count {
      for row in codes.indices where codes[row] >= 0 { codes[row] = table[Int(codes[row])] }
    }
    return (codes, found)
  }

  private func groupedByValue() -> (codes: [Int32], values: [Double]) {
    var distinct: Set<Double> = []
    for (row, value) in values.enumerated() where validity?[row] ?? true { distinct.insert(value) }
    let sorted = distinct.sorted()
    let codes = Dictionary(uniqueKeysWithValues: zip(sorted, 0..<Int32(sorted.count)))
    return (values.indices.map { validity?[$0] ?? true ? codes[values[$0]] ?? -1 : -1 }, sorted)
  }
}

/// The shortest text that reads back the same number; whole numbers without a decimal point.
public func shortestText(_ number: Double) -> String {
  number.magnitude < 1e15 && number == number.rounded() ? "\(Int64(number))" : "\(number)"
}
