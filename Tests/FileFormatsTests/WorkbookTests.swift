import DataFrames
import Testing

@testable import FileFormats

/// Every cell of workbooks by openpyxl, XlsxWriter, pandas and LibreOffice, beside what another program reads.
struct WorkbookTests {
  @Test(arguments: [
    "openpyxl-types", "openpyxl-1904", "xlsxwriter-layout", "xlsxwriter-formats", "xlsxwriter-numbers",
    "pandas-frame",
    "libreoffice-types",
  ])
  func `every cell equals what another program reads`(_ name: String) throws {
    let expected = ReferenceFile.records(try ReferenceFile.bytes("\(name).csv")).dropFirst()
    for (sheet, cells) in Dictionary(grouping: expected, by: { $0[0] }) {
      let options = GridOptions(sheet: .name(sheet))
      let grid = try TableFile(path: ReferenceFile.path("\(name).xlsx"), options: options).grid()
      var filled = 0
      for row in 0..<grid.rowCount {
        for column in 0..<grid.columnCount where grid[row, column] != .empty { filled += 1 }
      }
      #expect(filled == cells.count, "\(name), \(sheet)")
      for cell in cells {
        let place = try #require(CellReference(Array(cell[1].utf8)))
        let corner = try #require(grid.place.corner)
        let found = grid[place.row - corner.row, place.column - corner.column]
        #expect(found == Self.cell(cell[2], cell[3]), "\(name), \(sheet), \(cell[1])")
      }
    }
  }

  private static func cell(_ kind: String, _ value: String) -> GridCell {
    switch kind {
    case "number": .number(Double(value) ?? .nan)
    case "flag": .flag(value == "TRUE")
    case "date": .date(value)
    case "error": .error(value)
    default: .text(value)
    }
  }

  private func layout(_ options: GridOptions = GridOptions()) throws -> GridTable {
    try TableFile(path: ReferenceFile.path("xlsxwriter-layout.xlsx"), name: "layout.xlsx", options: options)
      .table()
  }

  @Test
  func `merged names on two rows are joined, titles and footnotes left out and said`() throws {
    let table = try layout()
    #expect(table.names == ["Tỉnh", "2018 / Điểm", "2018 / Hạng", "2019 / Điểm", "2019 / Hạng", "Ngày"])
    #expect(
      table.notes == [
        "Sheet \"2019\" was read, the first of 3; the others are \"Chữ\", \"Xa\" (--sheet).",
        "1 hidden row was read like the others.", "1 hidden column was read like the others: E.",
        "1 error cell was read as missing (#DIV/0!): C8.", "Rows 4 to 5 were joined to the column names.",
        "2 rows above the column names were left out: \"BẢNG XẾP HẠNG CẢI CÁCH HÀNH CHÍNH\", \"Nguồn: Bộ Nội vụ\".",
        "2 rows below the table were left out: row 13 \"Ghi chú: điểm trên thang 100\", row 14 \"(*) số liệu tạm thời\""
          + " (--range takes them in).",
      ])
    #expect(table.place(ofLine: 4, column: "2018 / Hạng") == "layout.xlsx, sheet \"2019\", cell C8")
    #expect(table.place(ofLine: 1) == "layout.xlsx, sheet \"2019\", the column names")
    #expect(try layout(GridOptions(headerRows: 4...5)).csv == table.csv)
    #expect(try layout(GridOptions(range: CellRange("A4:F11"))).csv == table.csv)
  }

  @Test
  func `a lone cell at the far corner makes no grid of 17 billion cells`() throws {
    let error = try #require(throws: DataError.self) { try layout(GridOptions(sheet: .name("Xa"))) }
    #expect(
      error.description
        == "layout.xlsx, sheet \"Xa\": 3 filled cells are spread over A1:XFD1048576; expected a table whose cells stand "
        + "together: say which (--range A1:K66), or delete the cells far away from it")
  }

  @Test
  func `a sheet is named by name, number or not at all`() throws {
    #expect(try layout(GridOptions(sheet: .number(1))).csv == layout().csv)
    let error = try #require(throws: DataError.self) { try layout(GridOptions(sheet: .name("2091"))) }
    #expect(error.description == "no sheet 2091 in layout.xlsx; it has 3: \"2019\", \"Chữ\", \"Xa\"")
    let misspelt = try #require(throws: DataError.self) { try layout(GridOptions(sheet: .name("Chư"))) }
    #expect(misspelt.description == "no sheet \"Chư\" in layout.xlsx; did you mean \"Chữ\"?")
  }

  @Test
  func `an archive that inflates without measure is refused`() throws {
    let error = try #require(throws: DataError.self) {
      try TableFile(path: ReferenceFile.path("bomb.xlsx"), name: "bomb.xlsx").table()
    }
    #expect(
      error.description
        == "bomb.xlsx: its part xl/sharedStrings.xml inflates to more than 32 MB, far more than a table of its size; open it in a "
        + "spreadsheet, keep the cells that are needed, and save it again")
  }
}
