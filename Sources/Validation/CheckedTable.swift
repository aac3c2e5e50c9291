public import DataFrames

/// A table whose every column was read as text, with the numbers that its cells are.
struct CheckedTable {
  let names: [String]
  let rowCount: Int
  private let lines: RowLines
  private let columns: [String: TextColumn]
  private let unitColumn: String?
  private let timeColumn: String?

  init(_ frame: DataFrame, unit: String?, time: String?) {
    names = frame.names
    rowCount = frame.rowCount
    lines = frame.lines
    (unitColumn, timeColumn) = (unit, time)
    var columns: [String: TextColumn] = [:]
    for (name, column) in zip(frame.names, frame.columns) { columns[name] = TextColumn(column) }
    self.columns = columns
  }

  /// `nil` for a column that the file lacks.
  subscript(_ name: String) -> TextColumn? { columns[name] }

  /// "line 7", with its file where rows of several stand in the table.
  func place(_ row: Int) -> String {
    (lines.file(ofRow: row).map { "\($0), " } ?? "") + "line \(lines.line(ofRow: row))"
  }

  func number(_ name: String, _ row: Int) -> Double? { columns[name]?.number(row) }

  func violation(_ check: Check, row: Int, column: String?, expected: String) -> Violation {
    Violation(
      check: check, file: lines.file(ofRow: row), line: lines.line(ofRow: row), column: column,
      unit: label(unitColumn, row),
      time: label(timeColumn, row),
      value: column.flatMap { columns[$0]?.text(row) }, expected: expected)
  }

  func text(_ name: String, _ row: Int) -> String? { columns[name]?.text(row) }

  private func label(_ column: String?, _ row: Int) -> String? { column.flatMap { columns[$0]?.text(row) } }

  /// The rows of each period in their order, periods by their numbers.
  ///
  /// - Returns: one nameless period for a table without times; `nil` where a column of years is not known as the
  ///   time, so that places of several years would be taken for those of one.
  func periods(_ time: String?) -> [(name: String?, rows: [Int])]? {
    guard let time, let column = columns[time] else {
      return columns.values.contains(where: \.areYears) ? nil : [(nil, Array(0..<rowCount))]
    }
    var rows: [Double: [Int]] = [:]
    for row in 0..<rowCount { if let number = column.number(row) { rows[number, default: []].append(row) } }
    return rows.keys.sorted().map { (shortestText($0), rows[$0] ?? []) }
  }
}

/// A column of texts and, level by level, the numbers they are.
struct TextColumn {
  private let codes: [Int32]
  let levels: [String]
  /// Of each level; `nil` where it is no number.
  let numbers: [Double?]

  init(_ column: Column) {
    switch column {
    case .categories(let categories):
      codes = categories.maskedCodes()
      levels = categories.levels
    case .numbers(let numbers):
      let grouped = numbers.grouped()
      (codes, levels) = (grouped.codes, grouped.values.map(shortestText))
    }
    numbers = levels.map(parsedNumber)
  }

  /// -1 where the cell is missing.
  func code(_ row: Int) -> Int { Int(codes[row]) }
  func isMissing(_ row: Int) -> Bool { codes[row] < 0 }
  func text(_ row: Int) -> String? { codes[row] < 0 ? nil : levels[Int(codes[row])] }
  func number(_ row: Int) -> Double? { codes[row] < 0 ? nil : numbers[Int(codes[row])] }

  /// How many cells hold each level.
  var counts: [Int] {
    var counts = [Int](repeating: 0, count: levels.count)
    for code in codes where code >= 0 { counts[Int(code)] += 1 }
    return counts
  }

  /// The first row that holds each level.
  var firstRows: [Int] {
    var first = [Int](repeating: .max, count: levels.count)
    for row in codes.indices.reversed() where codes[row] >= 0 { first[Int(codes[row])] = row }
    return first
  }

  /// Whole numbers of four digits that are years of our time.
  var areYears: Bool {
    !levels.isEmpty
      && numbers.allSatisfy { $0.map { $0 == $0.rounded() && (1900...2100).contains($0) } ?? false }
  }

  /// Whether the cells are numbers but for a few slips: four in five at least, and three. A comma in place of the
  /// point is a slip, however many cells have it: such a column is meant as numbers.
  var isMostlyNumbers: Bool {
    let counts = counts
    var (numeric, all) = (0, 0)
    for code in levels.indices {
      all += counts[code]
      if numbers[code] != nil || pointedNumber(levels[code]) != nil { numeric += counts[code] }
    }
    return numeric == all || (numeric >= 3 && numeric * 5 >= all * 4)
  }
}

/// The text of a number that was written with a comma for its decimals, with the point; `nil` for other texts.
func pointedNumber(_ text: String) -> String? {
  let pointed = text.replacing(",", with: ".")
  return pointed != text && parsedNumber(pointed) != nil ? pointed : nil
}

/// The columns whose cells are numbers but for a few slips, of a frame whose every column was read as text.
public func numericLookingColumns(of frame: DataFrame) -> [String] {
  zip(frame.names, frame.columns).filter { TextColumn($1).isMostlyNumbers }.map(\.0)
}
