internal import DataFrames

/// The filled cells of a file in the order in which it holds them, until the rectangle around them is known.
///
/// A worksheet may say nothing true about its size, and a lone cell may stand a million rows below the others: the
/// rectangle is made at the end, and refused when it would be mostly empty.
struct SparseCells {
  private(set) var rows: [(row: Int, first: Int)] = []
  private var columns: [UInt16] = []
  private(set) var kinds: [CellKind] = []
  private var values: [UInt64] = []
  var texts = TextPool()

  /// More filled cells than this are refused: they would not fit in a gigabyte.
  static let mostCells = 30_000_000

  var count: Int { kinds.count }

  /// Adds a filled cell; row and column are counted from 1.
  mutating func append(row: Int, column: Int, _ kind: CellKind, _ value: UInt64) {
    if rows.last?.row != row { rows.append((row, count)) }
    columns.append(UInt16(column))
    kinds.append(kind)
    values.append(value)
  }

  mutating func append(row: Int, column: Int, text: some Sequence<UInt8>, kind: CellKind = .text) {
    append(row: row, column: column, kind, UInt64(texts.append(text)))
  }

  /// The smallest rectangle around all cells; `nil` when there are none.
  var bounds: CellRange? {
    guard let first = rows.first, let low = columns.min(), let high = columns.max() else { return nil }
    var (top, bottom) = (first.row, first.row)
    for (row, _) in rows { (top, bottom) = (min(top, row), max(bottom, row)) }
    return CellRange(rows: top...bottom, columns: Int(low)...Int(high))
  }

  /// Lays the cells out in a rectangle that holds them all.
  ///
  /// - Throws: when the rectangle would be far larger than what fills it, or a cell stands twice.
  consuming func grid(in bounds: CellRange, place: GridPlace) throws(DataError) -> Grid {
    let (height, width) = (bounds.rows.count, bounds.columns.count)
    let area = height * width
    guard area <= max(4_000_000, 16 * count), area <= 2 * Self.mostCells else {
      throw tooSparse(bounds, place)
    }
    var laidKinds = [CellKind](repeating: .empty, count: area)
    var laidValues = [UInt64](repeating: 0, count: area)
    for (index, start) in rows.enumerated() {
      let base = (start.row - bounds.rows.lowerBound) * width - bounds.columns.lowerBound
      for cell in start.first..<(index + 1 < rows.count ? rows[index + 1].first : count) {
        let spot = base + Int(columns[cell])
        guard laidKinds[spot] == .empty else {
          let twice = CellReference.text(row: start.row, column: Int(columns[cell]))
          throw DataError(
            .invalid,
            "\(place.name): cell \(twice) stands twice in the file; open it in a spreadsheet and save it again"
          )
        }
        laidKinds[spot] = kinds[cell]
        laidValues[spot] = values[cell]
      }
    }
    return Grid(
      place: place, rowCount: height, columnCount: width, kinds: laidKinds, values: laidValues, texts: texts)
  }

  private func tooSparse(_ bounds: CellRange, _ place: GridPlace) -> DataError {
    DataError(
      .invalid,
      "\(place.name): \(count) filled cells are spread over \(bounds.text); expected a table whose cells stand "
        + "together: say which (--range A1:K66), or delete the cells far away from it")
  }
}
