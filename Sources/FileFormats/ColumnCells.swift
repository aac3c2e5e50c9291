internal import DataFrames

/// The cells of a file that holds named columns, taken in row after row.
struct ColumnCells {
  let columnCount: Int
  var kinds: [CellKind] = []
  var values: [UInt64] = []
  var texts = TextPool()
  /// The columns in which a whole number stands that no double holds.
  var largeColumns: Set<Int> = []

  init(columnCount: Int) { self.columnCount = columnCount }

  var count: Int { kinds.count }
  var rowCount: Int { columnCount == 0 ? 0 : count / columnCount }

  mutating func append(_ kind: CellKind, _ value: UInt64) {
    kinds.append(kind)
    values.append(value)
  }

  mutating func append(_ number: Double) { append(.number, number.bitPattern) }

  mutating func append(text: some Sequence<UInt8>) { append(.text, UInt64(texts.append(text))) }

  mutating func append(flag: Bool) { append(.flag, flag ? 1 : 0) }

  mutating func appendEmpty() { append(.empty, 0) }

  /// Whether one cell more would be too many for memory.
  var isFull: Bool { count >= SparseCells.mostCells }

  consuming func grid(place: GridPlace, names: [String]?) -> Grid {
    let rows = rowCount
    var grid = Grid(
      place: place, rowCount: rows, columnCount: columnCount, kinds: kinds, values: values, texts: texts)
    grid.names = names
    return grid
  }

  static func tooMany(_ place: GridPlace) -> DataError {
    DataError(
      .invalid,
      "\(place.name): more than \(SparseCells.mostCells) cells; take the columns and rows that are needed")
  }
}
