import DataFrames
import Testing

@testable import FileFormats

/// Every value of files by R's haven, pyreadstat and pandas, beside what another of them reads.
struct LabelledFileTests {
  @Test(arguments: [
    "haven.dta", "haven-13.dta", "haven.sav", "haven.zsav", "pyreadstat.sav", "pyreadstat.dta", "pandas.dta",
    "pspp.sav",
  ])
  func `every value equals what another program reads`(_ name: String) throws {
    let expected = ReferenceFile.records(try ReferenceFile.bytes("\(name).csv"))
    let table = try TableFile(path: ReferenceFile.path(name)).table()
    let found = ReferenceFile.records(table.csv)
    #expect(found[0] == expected[0])
    try #require(found.count == expected.count)
    for row in expected.indices.dropFirst() {
      for column in expected[0].indices {
        let (mine, theirs) = (found[row][column], expected[row][column])
        let isNumber = !table.textColumns.contains(found[0][column]) && parsedNumber(mine) != nil
        let isEqual = isNumber ? Double(mine) == Double(theirs) : mine == theirs
        #expect(isEqual, "\(name), row \(row), \(expected[0][column]): \(mine), expected \(theirs)")
      }
    }
  }

  @Test
  func `missing codes are counted, and labels of some values leave the numbers`() throws {
    let stata = try TableFile(path: ReferenceFile.path("haven.dta")).table()
    #expect(
      stata.notes == [
        "1 labelled variable keeps its numbers: scale (no label for 3).",
        "2 values declared as missing in the file were read as missing: refused 2.",
      ])
    #expect(stata.textColumns == ["province", "region"])
    #expect(stata.titles[1] == "Điểm cải cách")
    let spss = try TableFile(path: ReferenceFile.path("haven.sav")).table()
    #expect(spss.notes.last == "2 values declared as missing in the file were read as missing: coded 2.")
    let codes = GridOptions(labelledCodes: .asCodes)
    #expect(
      try TableFile(path: ReferenceFile.path("haven.sav"), options: codes).table().textColumns == ["province"]
    )
  }

  @Test
  func `letters of a file that does not name their encoding are said to be read by a guess`() throws {
    let table = try TableFile(path: ReferenceFile.path("pandas-114.dta")).table()
    #expect(
      table.notes == ["The file does not say how its letters are written; they were read as Windows-1252."])
  }
}
