import DataFrames
import Distributions
import Testing

@testable import FileFormats

struct GridTableTests {
  private func rows(_ rows: [[String]], merged: [String] = []) -> HandmadeWorkbook {
    let areas = merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return HandmadeWorkbook(rows: rows, after: merged.isEmpty ? "" : "<mergeCells>\(areas)</mergeCells>")
  }

  @Test
  func `a plain table is itself, and nothing is said`() throws {
    let table = try rows([["name", "2019", "2020"], ["a", "1", "0.1"], ["b,c", "", "1e300"]]).table()
    #expect(String(decoding: table.csv, as: UTF8.self) == "name,2019,2020\na,1,0.1\n\"b,c\",,1e+300\n")
    #expect(table.notes.isEmpty)
    #expect(table.place(ofLine: 3, column: "2019") == "x.xlsx, sheet \"Sheet1\", cell B3")
    #expect(table.place(ofLine: 2) == "x.xlsx, sheet \"Sheet1\", row 2")
  }

  @Test
  func `titles, blank rows and spacer columns are left out, and lines lead back over them`() throws {
    let table = try rows([
      [], ["", "Report 2019"], ["", "Source: office"], [], ["", "name", "", "x", "y"],
      ["", "a", "", "1", "2"], [],
      ["", "two&#10;lines", "", "3", "4"], ["", "c", "", "5"],
    ]).table()
    #expect(String(decoding: table.csv, as: UTF8.self) == "name,x,y\na,1,2\n\"two\nlines\",3,4\nc,5,\n")
    #expect(
      table.notes == [
        "Row 5 was taken for the column names.",
        "2 rows above the column names were left out: \"Report 2019\", \"Source: office\".",
      ])
    #expect(table.place(ofLine: 4) == "x.xlsx, sheet \"Sheet1\", row 8")
    #expect(table.place(ofLine: 5, column: "y") == "x.xlsx, sheet \"Sheet1\", cell E9")
  }

  @Test
  func `footnotes are left out, and kept where the cells were chosen`() throws {
    let book = rows([
      ["a", "b", "c"], ["x", "1", "2"], ["y", "3", "4"], ["Note: provisional"], [], ["", "", "Director"],
    ])
    #expect(try book.csv() == "a,b,c\nx,1,2\ny,3,4\n")
    #expect(
      try book.table().notes == [
        "2 rows below the table were left out: row 4 \"Note: provisional\", row 6 \"Director\" (--range takes them in)."
      ])
    #expect(
      try book.csv(GridOptions(range: CellRange("A1:C4"))) == "a,b,c\nx,1,2\ny,3,4\nNote: provisional,,\n")
    let gaps = rows([["a", "b", "c"], ["x", "1", "2"], ["y"], ["z", "3", "4"]])
    #expect(try gaps.csv() == "a,b,c\nx,1,2\ny,,\nz,3,4\n")
  }

  @Test
  func `merged names are spread and joined, merged rows filled downwards`() throws {
    let book = rows(
      [
        ["unit", "2019", "", "2020"], ["", "score", "rank", "score", "rank"], ["North", "1", "2", "3", "4"],
        ["", "5", "6", "7", "8"],
      ],
      merged: ["A1:A2", "B1:C1", "D1:E1", "A3:A4"])
    let table = try book.table()
    #expect(table.names == ["unit", "2019 / score", "2019 / rank", "2020 / score", "2020 / rank"])
    #expect(String(decoding: table.csv, as: UTF8.self).hasSuffix("North,1,2,3,4\nNorth,5,6,7,8\n"))
    #expect(
      table.notes == [
        "Rows 1 to 2 were joined to the column names.", "1 merged area holds for each of its rows: A3:A4.",
      ])
  }

  @Test
  func `names that are missing or stand twice are refused by their cells`() {
    #expect(
      rows([["a", "b", "", "d"], ["x", "1", "2", "3"]]).refusal()
        == "x.xlsx, sheet \"Sheet1\", cell C1: the column has values (C2: \"2\") and no name; write one, or say where the "
        + "table is (--range) or its names are (--header-row 1..2)")
    #expect(
      rows([["2019", "", "2020"], ["a", "b", "a"], ["x", "1", "2"]]).refusal(GridOptions(headerRows: 2...2))
        == "x.xlsx, sheet \"Sheet1\": cells A2 and C2 both name a column \"a\"; rename one, or say where the table is "
        + "(--range) or its names are (--header-row 1..2)")
    #expect(
      rows([["1", "2"], ["3", "4"]]).refusal()
        == "x.xlsx, sheet \"Sheet1\", row 1 is the first that is filled, and holds values (A1 is \"1\"); expected a row of "
        + "column names: say which it is (--header-row N), or write one above the table")
    #expect(rows([["a", "b"]]).refusal().contains("no row of column names with rows of values below it"))
    #expect(
      rows([["a", "b"], ["1", "2"]]).refusal(GridOptions(headerRows: 3...4))
        == "--header-row 3..4: the cells of x.xlsx, sheet \"Sheet1\" stand in rows 1 to 2")
  }

  @Test
  func `numbers kept as text are said, whole numbers have no point, flags are words`() throws {
    let cells =
      "<c t=\"str\"><v>007</v></c><c><v>1E3</v></c><c><v>-0.0</v></c><c><v>123456789012345</v></c><c t=\"b\"><v>0</v></c>"
      + "<c t=\"str\"><v>say \"x\"</v></c>"
    let names = "abcdef".map { "<c t=\"str\"><v>\($0)</v></c>" }.joined()
    let table = try HandmadeWorkbook(sheet: "<sheetData><row>\(names)</row><row>\(cells)</row></sheetData>")
      .table()
    #expect(
      String(decoding: table.csv, as: UTF8.self)
        == "a,b,c,d,e,f\n007,1000,-0,123456789012345,FALSE,\"say \"\"x\"\"\"\n")
    #expect(table.notes == ["1 text that looks like a number is taken as in a CSV file: A2."])
  }

  @Test
  func `a column of names and one column alone`() throws {
    #expect(try rows([["only"], ["1"], [], ["3"]]).csv() == "only\n1\n3\n")
    let table = try rows([["name \n  of  it", "x"], ["a", "1"]]).table()
    #expect(table.names == ["name of it", "x"])
  }

  @Test
  func `a row that only numbers the columns is left out`() throws {
    let counted = rows([["unit", "x", "y"], ["(1)", "(2)", "(3)"], ["a", "5", "6"]])
    #expect(try counted.csv() == "unit,x,y\na,5,6\n")
    #expect(try counted.table().notes == ["Row 2 numbers the columns, and was left out."])
    #expect(try rows([["unit", "x", "y"], ["1", "2", "3"], ["a", "5", "6"]]).csv() == "unit,x,y\na,5,6\n")
    #expect(
      try rows([["a", "b", "c"], ["1", "2", "3"], ["4", "5", "6"]]).csv() == "a,b,c\n1,2,3\n4,5,6\n")
  }

  @Test
  func `in a column declared as text NA stays a text, elsewhere it is missing as in a CSV file`() throws {
    var cells = ColumnCells(columnCount: 2)
    for text in ["NA", "NA", "b", "b"] { cells.append(text: text.utf8) }
    var grid = cells.grid(place: .rows("x.dta"), names: ["declared", "typed"])
    grid.textColumns = [0]
    let table = try GridTable(grid)
    #expect(String(decoding: table.csv, as: UTF8.self) == "declared,typed\n\"NA\",NA\n\"b\",b\n")
    let frame = try CSVFile(bytes: table.csv, source: table.source)
      .read(options: CSVOptions(categories: table.textColumns))
    guard case .categories(let declared) = frame.columns[0], case .categories(let typed) = frame.columns[1]
    else {
      Issue.record("two columns of categories")
      return
    }
    #expect(declared.levels == ["NA", "b"] && typed.levels == ["b"])
  }

  @Test
  func `what is written reads back as the same doubles`() throws {
    var stream = PhiloxStream(seed: 1, procedure: "doubles", draw: 0)
    var cells = ColumnCells(columnCount: 1)
    var numbers: [Double] = [
      0, 1, -1, 1e15, -1e15, 999_999_999_999_999, 0.1, .leastNonzeroMagnitude, 1.7976931348623157e308,
    ]
    while numbers.count < 2000 {
      let number = Double(bitPattern: stream.bits())
      if number.isFinite { numbers.append(number) }
    }
    for number in numbers { cells.append(number) }
    let table = try GridTable(cells.grid(place: .rows("x"), names: ["x"]))
    let frame = try CSVFile(bytes: table.csv, source: "x").read()
    guard case .numbers(let read) = frame.columns[0] else {
      Issue.record("a column of numbers")
      return
    }
    #expect(read.values.elementsEqual(numbers) { $0.bitPattern == $1.bitPattern })
  }

  @Test
  func `a letterhead, a title and a row of numbers around a table of an office are left out`() throws {
    let table = try rows(
      [
        ["UBND TỈNH", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["SỞ NỘI VỤ", "", "Độc lập - Tự do - Hạnh phúc"], [],
        ["BẢNG ĐIỂM NĂM 2019"], [], ["STT", "Đơn vị", "Điểm", "Hạng"], ["(1)", "(2)", "(3)", "(4)"],
        ["1", "Sở A", "80.5", "2"],
        ["2", "Sở B", "81", "1"], [], ["", "", "Giám đốc"],
      ], merged: ["A1:B1", "C1:D1", "A2:B2", "C2:D2", "A4:D4"]
    ).table()
    #expect(
      String(decoding: table.csv, as: UTF8.self) == "STT,Đơn vị,Điểm,Hạng\n1,Sở A,80.5,2\n2,Sở B,81,1\n")
    #expect(
      table.notes == [
        "Row 6 was taken for the column names.",
        "3 rows above the column names were left out: \"UBND TỈNH\", \"SỞ NỘI VỤ\", \"BẢNG ĐIỂM NĂM 2019\".",
        "Row 7 numbers the columns, and was left out.",
        "1 row below the table was left out: row 11 \"Giám đốc\" (--range takes them in).",
      ])
  }
}
