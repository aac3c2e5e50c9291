import Testing

@testable import Validation

struct EditionsCheckTests {
  @Test func `a time that is no edition is found`() throws {
    var table = SampleTable(
      "unit,year\nA,2014\nA,2015\nA,\n",
      fields: #"{"name": "unit", "type": "string"}, {"name": "year", "type": "year"}"#)
    #expect(try table.outcome(.editions) == .skipped("no editions are declared"))
    table.declared = "\"editions\": [2014, 2016],"
    #expect(try table.violations(.editions) == ["3 year: 2015; one of the editions 2014, 2016"])
  }
}
