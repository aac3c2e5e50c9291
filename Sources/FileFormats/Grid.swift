/// What one cell of a file holds.
public enum GridCell: Sendable, Equatable {
  case empty
  case number(Double)
  case text(String)
  case flag(Bool)
  /// ISO 8601: `2019-05-31`, `2019-05-31 14:30:00` or `14:30:00`.
  case date(String)
  /// What a spreadsheet shows instead of a value: `#N/A`.
  case error(String)
}

/// A rectangle of cells as a file holds them, before anybody has said which row holds the names.
///
/// Cells lie row after row in two flat arrays, a byte for the kind and eight for the value; texts are numbers of a
/// pool. The trap: an array of `GridCell` would count references for each of half a million texts.
public struct Grid: Sendable {
  public let rowCount: Int
  public let columnCount: Int
  /// Where the grid stands.
  public let place: GridPlace
  /// The column names, where the format has them apart from the cells.
  public var names: [String]?
  /// What the format says a column is, in words (variable labels); `nil` where it says nothing.
  public var titles: [String?]
  /// The columns (from 0) that the format itself declares as text, whatever their cells look like.
  public var textColumns: Set<Int>
  /// The merged areas of a worksheet that reach into the grid, in the worksheet's rows and columns.
  public var merged: [CellRange]
  /// How many numbers of a column (from 0) the worksheet shows as per cent.
  var percents: [Int: Int] = [:]
  /// What was done that a reader of the table must know.
  public var notes: [String]

  let kinds: [CellKind]
  let values: [UInt64]
  let texts: TextPool

  init(
    place: GridPlace, rowCount: Int, columnCount: Int, kinds: [CellKind], values: [UInt64], texts: TextPool
  ) {
    precondition(kinds.count == rowCount * columnCount && values.count == kinds.count, "a full rectangle")
    self.place = place
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.kinds = kinds
    self.values = values
    self.texts = texts
    names = nil
    titles = Array(repeating: nil, count: columnCount)
    (textColumns, merged, notes) = ([], [], [])
  }

  /// The cell in a row and a column, both from 0.
  public subscript(row: Int, column: Int) -> GridCell {
    let index = row * columnCount + column
    let value = values[index]
    switch kinds[index] {
    case .empty: return .empty
    case .number: return .number(Double(bitPattern: value))
    case .text: return .text(texts.text(Int(value)))
    case .flag: return .flag(value != 0)
    case .error: return .error(texts.text(Int(value)))
    case .date, .moment, .time: return .date(dateText(index))
    }
  }

  /// Where a cell stands, for a message; the column's name is used where the format has names.
  public func place(row: Int, column: Int) -> String {
    place.cell(row: row, column: column, name: names?[column])
  }

  func kind(_ row: Int, _ column: Int) -> CellKind { kinds[row * columnCount + column] }

  func dateText(_ index: Int) -> String {
    let value = Int64(bitPattern: values[index])
    switch kinds[index] {
    case .date: return CivilDate.text(day: value)
    case .moment: return CivilDate.text(moment: value)
    default: return CivilDate.text(time: value)
    }
  }
}

/// How the eight bytes of a cell are to be taken.
enum CellKind: UInt8, Sendable {
  case empty
  /// The bits of a double.
  case number
  /// A number of the pool, as for `error`.
  case text
  case flag
  /// Days since 1970.
  case date
  /// Milliseconds since 1970.
  case moment
  /// Milliseconds since midnight.
  case time
  case error
}
