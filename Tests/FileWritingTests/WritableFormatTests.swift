import DataFrames
import FileFormats
import Testing

@testable import FileWriting

struct WritableFormatTests {
  @Test(arguments: WrittenAgain.bundledTables())
  func `CSV to xlsx to Stata to JSON to CSV gives every bundled table to the byte`(_ path: String) throws {
    let original = try WrittenAgain.bytes(path)
    let first = try CSVFile(path: path).read()
    var frame = first
    for format in ["xlsx", "dta", "json", "csv"] {
      let bytes = try WrittenAgain.written(OutputTable(frame, title: "t"), format).bytes
      frame = try WrittenAgain.frame(bytes, format)
      #expect(frame.names == first.names, "\(format)")
      for (name, columns) in zip(frame.names, zip(frame.columns, first.columns)) {
        #expect(columns.0 == columns.1, "\(format), column \(name)")
      }
      if format == "csv" { #expect(bytes == original) }
    }
  }

  @Test(arguments: WritableFormat.allNames)
  func `every kind of file holds every number to the last bit and every text`(_ name: String) throws {
    let csv =
      "mã,x,chữ\n01,0.30000000000000004,\"=1+1, \"\"a\"\"\"\n02,-1e-300,\"dòng 1\ndòng 2\"\n03,,_x0041_ <&>\n04,12345678.9012345,\n"
      + "05,8.98846567431157e+307,'x\n06,2.2250738585072014e-308,é\n"
    let table = try WrittenAgain.table(csv, text: ["mã"])
    let read = try WrittenAgain.frame(try WrittenAgain.written(table, name).bytes, name, text: ["mã"])
    #expect(read.names == table.frame.names)
    #expect(read.columns == table.frame.columns)
    #expect(try WrittenAgain.written(table, name) == WrittenAgain.written(table, name))
  }

  @Test func `the ending of a name says the format`() {
    let endings = [
      "a.csv", "a.CSV", "b.tsv", "c.csv.gz", "d.xlsx", "e.dta", "f.sav", "g.db", "h.json", "i.sqlite3",
    ]
    let formats: [FileFormat] = [.csv, .csv, .tsv, .csvGzip, .xlsx, .dta, .sav, .sqlite, .json, .sqlite]
    #expect(endings.map { WritableFormat(fileName: $0)?.format } == formats)
    #expect(["a.xls", "csv", "a.gz", ""].allSatisfy { WritableFormat(fileName: $0) == nil })
  }
}
