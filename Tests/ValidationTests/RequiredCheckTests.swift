import Testing

@testable import Validation

struct RequiredCheckTests {
  @Test func `missing cells of required columns and of the key are found`() throws {
    var table = SampleTable(
      "unit,year,note\nA,2020,\n,2020,x\nB,NA,y\n",
      fields: #"{"name": "unit", "type": "string"}, {"name": "year", "type": "year"}, "#
        + #"{"name": "note", "type": "string", "constraints": {"required": true}}"#)
    table.schema = #", "primaryKey": ["unit", "year"]"#
    #expect(
      try table.violations(.required) == ["2 note: -; a value", "3 unit: -; a value", "4 year: -; a value"])
  }

  @Test func `roles alone make a key`() throws {
    #expect(try SampleTable("unit,year\nA,2020\n,2020\n").violations(.required) == ["3 unit: -; a value"])
    let skipped = Outcome.skipped("no column is required, and no unit and time are known")
    #expect(try SampleTable("unit\nA\n").outcome(.required) == skipped)
  }
}
