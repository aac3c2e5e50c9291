import Testing

@testable import Validation

struct ColumnsCheckTests {
  @Test func `columns that lack and those that are strange are named, with the nearest`() throws {
    let table = SampleTable(
      "unit,scoer,extra\nA,1,2\n",
      fields:
        #"{"name": "unit", "type": "string"}, {"name": "score", "type": "number"}, {"name": "year", "type": "year"}"#
    )
    #expect(
      try table.violations(.columns) == [
        "1 score: -; this column, which the codebook describes; is it the file's \"scoer\"?",
        "1 year: -; this column, which the codebook describes",
        "1 scoer: -; a column that the codebook describes; did you mean \"score\"?",
        "1 extra: -; a column that the codebook describes",
      ])
  }

  @Test func `without a codebook there is nothing to compare with`() throws {
    #expect(
      try SampleTable("a\n1\n").outcome(.columns) == .skipped("no codebook says which columns there are"))
  }
}
