/// Where a grid stands, so that a message can name a cell as the program that wrote the file would.
public struct GridPlace: Sendable, Equatable {
  /// The file, and the sheet or table in it: `report.xlsx, sheet "2019"`.
  public let name: String
  /// The row and column of the worksheet (from 1) where the grid's top left cell stands; `nil` for formats whose
  /// cells have no letters.
  let corner: CellReference?
  /// What the format calls a row.
  let rowWord: String

  static func sheet(_ file: String, _ sheet: String, corner: CellReference?) -> GridPlace {
    GridPlace(
      name: "\(file), sheet \"\(sheet)\"", corner: corner ?? CellReference(row: 1, column: 1), rowWord: "row")
  }

  /// A text file: its lines are the rows.
  static func lines(_ file: String) -> GridPlace {
    GridPlace(name: file, corner: CellReference(row: 1, column: 1), rowWord: "line")
  }

  /// Whether cells are known by letters, as on a worksheet.
  private var hasLetters: Bool { corner != nil && rowWord != "line" }

  static func table(_ file: String, _ table: String) -> GridPlace {
    GridPlace(name: "\(file), table \(table)", corner: nil, rowWord: "row")
  }

  static func rows(_ file: String, called rowWord: String = "row") -> GridPlace {
    GridPlace(name: file, corner: nil, rowWord: rowWord)
  }

  /// `report.xlsx, sheet "2019", row 7`; the row of the grid is counted from 0.
  public func row(_ row: Int) -> String { "\(name), \(rowWord) \(rowNumber(row))" }

  /// `report.xlsx, sheet "2019", cell C7`, or `x.dta, row 5, column "y"`.
  public func cell(row: Int, column: Int, name columnName: String?) -> String {
    if hasLetters { return "\(name), cell \(reference(row: row, column: column))" }
    return self.row(row) + (columnName.map { ", column \"\($0)\"" } ?? ", column \(column + 1)")
  }

  /// The number by which the file's own program knows a row of the grid.
  func rowNumber(_ row: Int) -> Int { row + (corner?.row ?? 1) }

  /// `C7` on a worksheet; elsewhere row and column as numbers.
  func reference(row: Int, column: Int) -> String {
    guard let corner, hasLetters else { return "\(rowWord) \(row + 1)" }
    return CellReference.text(row: row + corner.row, column: column + corner.column)
  }
}
