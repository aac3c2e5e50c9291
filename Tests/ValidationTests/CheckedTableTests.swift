import DataFrames
import Testing

@testable import Validation

struct CheckedTableTests {
  private func column(_ cells: String...) throws -> TextColumn {
    let text = "x,y\n" + cells.map { "\"\($0)\",1\n" }.joined()
    let options = CSVOptions(categories: ["x"])
    return TextColumn(try CSVFile(bytes: Array(text.utf8), source: "test").read(options: options).columns[0])
  }

  @Test func `a column is numbers but for a slip in five`() throws {
    #expect(try column("1", "2", "3", "4", "x").isMostlyNumbers)
    #expect(try !column("1", "2", "3", "x").isMostlyNumbers)
    #expect(try !column("1", "x").isMostlyNumbers)
    #expect(try column("1", "2").isMostlyNumbers)
    #expect(try column("1,5", "2,5").isMostlyNumbers)
    #expect(try !column("1,5,2", "a,b").isMostlyNumbers)
  }

  @Test func `a table whose years are not known as its time has no periods`() throws {
    let frame = try CSVFile(bytes: Array("year,x\n2020,1\n2019,2\n2020,3\n".utf8), source: "test").read()
    let table = CheckedTable(frame, unit: nil, time: "year")
    #expect(table.periods("year")?.map(\.rows) == [[1], [0, 2]])
    #expect(table.periods("year")?.map(\.name) == ["2019", "2020"])
    #expect(table.periods(nil) == nil)
    let yearless = CheckedTable(
      try CSVFile(bytes: Array("x\n1\n2\n".utf8), source: "test").read(), unit: nil, time: nil)
    #expect(yearless.periods(nil)?.map(\.rows) == [[0, 1]])
  }
}
