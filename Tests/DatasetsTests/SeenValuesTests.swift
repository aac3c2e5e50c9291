import DataFrames
import Testing

@testable import Datasets

struct SeenValuesTests {
  private func seen(_ cells: String...) throws -> SeenValues {
    let text = "x,y\n" + cells.map { "\($0),1\n" }.joined()
    let frame = try CSVFile(bytes: Array(text.utf8), source: "test").read()
    return SeenValues(frame.columns[0])
  }

  @Test func `what is seen is said in one sentence`() throws {
    #expect(try seen("40", "12", "", "12.5").sentence == "Seen here: 12 to 40, 3 values, 1 missing.")
    #expect(try seen("7", "7").sentence == "Seen here: 7, 2 values, none missing.")
    #expect(try seen("b", "a", "b").sentence == "Seen here: 2 different texts, 3 values, none missing.")
    #expect(try seen("", "NA").sentence == "Seen here: nothing, 2 missing.")
  }

  @Test func `years and row numbers are told from other numbers`() throws {
    #expect(try seen("2019", "2021").areYears)
    #expect(try !seen("2019", "12").areYears && !seen("2019.5").areYears && !seen("").areYears)
    #expect(try seen("1", "2", "3").areRowNumbers && seen("0", "1").areRowNumbers)
    #expect(
      try !seen("1", "2", "2").areRowNumbers && !seen("2", "3").areRowNumbers && !seen("1", "").areRowNumbers)
  }
}
