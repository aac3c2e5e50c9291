public import DataFrames

/// A grid of which it is known what holds the names: the table as CSV text, and the way back from its lines to the
/// cells of the file.
public struct GridTable: Sendable {
  /// The column names; none for text files, whose first line holds them.
  public let names: [String]
  /// What the format says of each column.
  public let titles: [String?]
  /// The columns that the format declares as text.
  public let textColumns: Set<String>
  /// A line of names and a line for each row, in UTF-8.
  public let csv: [UInt8]
  public let notes: [String]
  private let place: GridPlace
  /// The grid's row of each record below the names, and the line on which it begins; `nil` for text files.
  private let records: [(row: Int32, line: Int32)]?
  private let columns: [Int]

  /// - Parameter options: Which rows hold the names, whether rows were chosen, so that none is a footnote, and how
  ///   numbers are written.
  /// - Throws: `.invalid` when no row holds names, a name is missing or stands twice, or no row lies below.
  public init(_ grid: Grid, _ options: GridOptions = GridOptions()) throws(DataError) {
    let layout = try GridLayout(grid, headerRows: options.headerRows, keepsAllRows: options.range != nil)
    let settled = try NumberSettling(
      layout.grid, columns: layout.columns, rows: layout.rows, decimal: options.decimal,
      missing: options.missing)
    let (columns, textColumns) = (layout.columns, grid.textColumns)
    place = grid.place
    names = layout.names
    titles = columns.map { grid.titles[$0] }
    self.columns = columns
    self.textColumns = Set(
      columns.indices.filter { textColumns.contains(columns[$0]) }.map { layout.names[$0] })
    var writer = RecordWriter(grid: settled.grid, columns: columns)
    writer.writeNames(names)
    var records: [(row: Int32, line: Int32)] = []
    records.reserveCapacity(layout.rows.count)
    for row in layout.rows {
      records.append((Int32(row), Int32(writer.text.lines + 1)))
      writer.write(row)
    }
    self.records = records
    csv = writer.text.bytes
    notes = grid.notes + layout.notes + layout.percentNotes + settled.notes + writer.notes
  }

  /// A text file: its lines are the lines of the table.
  init(csv: [UInt8], file: String, notes: [String] = []) {
    (names, titles, textColumns, records, columns) = ([], [], [], nil, [])
    self.csv = csv
    self.notes = notes
    place = .rows(file, called: "line")
  }

  /// What messages call the file: with the sheet or table that was read.
  public var source: String { place.name }

  /// The row of the file, by its own numbers, that a line of `csv` comes from.
  public func row(ofLine line: Int) -> Int {
    guard let records else { return line }
    let after = records.partitioningIndex { Int($0.line) > line }
    return after > 0 ? place.rowNumber(Int(records[after - 1].row)) : line
  }

  /// Where a line of `csv` comes from: `report.xlsx, sheet "2019", row 7`; with a column its cell.
  public func place(ofLine line: Int, column: String? = nil) -> String {
    guard let records else { return place.row(line - 1) + (column.map { ", column \"\($0)\"" } ?? "") }
    let after = records.partitioningIndex { Int($0.line) > line }
    guard after > 0 else { return place.name + ", the column names" }
    let row = Int(records[after - 1].row)
    guard let column, let index = names.firstIndex(of: column) else { return place.row(row) }
    return place.cell(row: row, column: columns[index], name: column)
  }
}

extension Array {
  /// The index of the first element for which the condition holds, once it holds for all that follow.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Writes the rows of a grid as CSV.
private struct RecordWriter {
  let grid: Grid
  let columns: [Int]
  private(set) var text: GridText
  private let isText: [Bool]
  private var numberTexts = 0
  private var firstNumberTexts: [String] = []

  init(grid: Grid, columns: [Int]) {
    (self.grid, self.columns) = (grid, columns)
    text = GridText(capacity: 12 * grid.kinds.count)
    isText = (0..<grid.columnCount).map { grid.textColumns.contains($0) }
  }

  /// What a reader would not expect of the cells that were written.
  var notes: [String] {
    // In a text file every number is one.
    guard numberTexts > 0, grid.place.rowWord != "line" else { return [] }
    let listed =
      firstNumberTexts.joined(separator: ", ") + (numberTexts > firstNumberTexts.count ? ", ..." : "")
    return [
      "\(counted(numberTexts, "text")) that \(numberTexts == 1 ? "looks" : "look") like a number "
        + "\(numberTexts == 1 ? "is" : "are") taken as in a CSV file: \(listed)."
    ]
  }

  mutating func writeNames(_ names: [String]) {
    for (index, name) in names.enumerated() {
      if index > 0 { text.comma() }
      text.append(name, quoted: name.utf8.first == .space || name.utf8.last == .space)
    }
    text.endLine()
  }

  mutating func write(_ row: Int) {
    let base = row * grid.columnCount
    for (index, column) in columns.enumerated() {
      if index > 0 { text.comma() }
      let value = grid.values[base + column]
      switch grid.kinds[base + column] {
      case .empty, .error: if columns.count == 1 { text.appendLoneMissing() }
      case .number: text.append(Double(bitPattern: value))
      case .text: write(Int(value), row: row, column: column)
      case .flag: text.append(value != 0 ? "TRUE" : "FALSE")
      case .date, .moment, .time: text.append(grid.dateText(base + column))
      }
    }
    text.endLine()
  }

  private mutating func write(_ index: Int, row: Int, column: Int) {
    let range = grid.texts.range(index)
    let first = grid.texts.bytes[range.lowerBound]
    if !isText[column], first &- .zero < 10 || first == .minus, range.count < 40,
      parsedNumber(Array(grid.texts.bytes[range]).span) != nil
    {
      numberTexts += 1
      if firstNumberTexts.count < 5 {
        firstNumberTexts.append(grid.place.reference(row: row, column: column))
      }
    }
    text.append(grid.texts.bytes, range, quoted: isText[column])
  }
}
