import DataFrames
import Testing

@testable import FileFormats

struct LocatedErrorsTests {
  @Test
  func `an error of a line becomes one of a cell`() throws {
    let book = HandmadeWorkbook(rows: [
      ["Title"], [], ["unit", "score, \"x\""], ["a", "1"], [], ["b", "one"],
    ])
    let table = try book.table()
    let options = CSVOptions(numbers: ["score, \"x\""])
    let error = try #require(throws: DataError.self) {
      try CSVFile(bytes: table.csv, source: table.source).read(options: options)
    }
    #expect(error.description.hasPrefix("x.xlsx, sheet \"Sheet1\", line 3, column \"score, \"x\"\": \"one\""))
    #expect(
      table.located(error).description.hasPrefix("x.xlsx, sheet \"Sheet1\", cell B6: \"one\" is not a number")
    )
    let other = DataError(.invalid, "no column \"y\"")
    #expect(table.located(other) == other)
  }
}
