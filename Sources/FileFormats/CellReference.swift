public import DataFrames

/// A rectangle of cells of a worksheet, as in `B3:K66`; rows and columns are counted from 1.
public struct CellRange: Sendable, Equatable {
  public let rows: ClosedRange<Int>
  public let columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// Reads `B3:K66`, or a single cell, in capitals or not, with or without `$`.
  ///
  /// - Throws: `.invalid` when the text names no rectangle from its top left to its bottom right cell.
  public init(_ text: String) throws(DataError) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Array($0.utf8) }
    let corners = parts.compactMap { CellReference(Array($0.filter { $0 != UInt8(ascii: "$") })) }
    guard corners.count == parts.count, let first = corners.first, let last = corners.last,
      corners.count <= 2,
      first.row <= last.row, first.column <= last.column
    else {
      throw DataError(
        .invalid,
        "\"\(text)\" is no range of cells; expected its top left and bottom right cell, as in B3:K66")
    }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }

  /// As a spreadsheet writes it: `B3:K66`.
  public var text: String {
    let first = CellReference.text(row: rows.lowerBound, column: columns.lowerBound)
    let last = CellReference.text(row: rows.upperBound, column: columns.upperBound)
    return first == last ? first : "\(first):\(last)"
  }

  func contains(row: Int, column: Int) -> Bool { rows.contains(row) && columns.contains(column) }
}

/// The place of one cell, `C7`; row and column are counted from 1.
struct CellReference: Equatable {
  let row: Int
  let column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  static let lastRow = 1_048_576
  static let rows = 1...lastRow
  static let lastColumn = 16_384

  /// `nil` when the bytes are no place on a worksheet (`A1` to `XFD1048576`).
  init?(_ bytes: some RandomAccessCollection<UInt8>) {
    var (row, column, letters) = (0, 0, 0)
    for byte in bytes {
      if row == 0, (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        column = column * 26 + Int((byte | 0x20) - UInt8(ascii: "a")) + 1
        letters += 1
        if letters > 3 { return nil }
      } else if letters > 0, byte &- .zero < 10, row > 0 || byte != .zero {
        row = row * 10 + Int(byte - .zero)
        if row > Self.lastRow { return nil }
      } else {
        return nil
      }
    }
    guard row > 0, column <= Self.lastColumn else { return nil }
    self.row = row
    self.column = column
  }

  /// `C7` for row 7 and column 3.
  static func text(row: Int, column: Int) -> String { letters(column) + "\(row)" }

  /// `A` for 1, `XFD` for 16,384.
  static func letters(_ column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
