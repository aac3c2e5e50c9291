import Testing

@testable import Validation

struct BreaksCheckTests {
  @Test func `breaks lie within the times and are about columns of the table`() throws {
    var table = SampleTable(
      "unit,year,score\nA,2016,1\nA,2019,2\n",
      fields:
        #"{"name": "unit", "type": "string"}, {"name": "year", "type": "year"}, {"name": "score", "type": "number"}"#
    )
    #expect(try table.outcome(.breaks) == .skipped("no breaks are declared"))
    table.declared = """
      "breaks": [{"last_before": 2014, "first_after": 2015, "what": "Early."},
                 {"last_before": 2016, "first_after": 2018, "what": "Inside.", "columns": ["score", "scores"]},
                 {"last_before": 2019, "first_after": 2020, "what": "Late."}],
      """
    #expect(
      try table.violations(.breaks) == [
        "scores: 2016/2018; a column of the table; did you mean \"score\"?",
        "year: 2014/2015; a break between years of the table, 2016 to 2019",
        "year: 2019/2020; a break between years of the table, 2016 to 2019",
      ])
  }
}
