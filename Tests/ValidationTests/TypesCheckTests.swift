import Testing

@testable import Validation

struct TypesCheckTests {
  @Test func `every cell of the wrong type is found, with a way out where there is one`() throws {
    let table = SampleTable(
      "n,i,y,s\nx,1.5,2020,1\n\"1,5\",2,abc,2\n12%,3,2020.5,a\n1 000,,2019,\n1e400,0x1,2021.0,b\n",
      fields: #"{"name": "n", "type": "number"}, {"name": "i", "type": "integer"}, "#
        + #"{"name": "y", "type": "year"}, {"name": "s", "type": "string"}"#)
    #expect(
      try table.violations(.types) == [
        "2 n: x; a number", "3 n: 1,5; a number: write 1.5, with a point for the decimals",
        "4 n: 12%; a number: write 12", "5 n: 1 000; a number: write 1000", "6 n: 1e400; a number",
        "2 i: 1.5; a whole number", "6 i: 0x1; a whole number", "3 y: abc; a year", "4 y: 2020.5; a year",
      ])
  }

  @Test func `without a codebook slips among numbers are found, and times that are none`() throws {
    let table = SampleTable("unit,year,n,s\nA,2020,1,a\nB,2020,2,b\nC,2020,x,c\nD,mid 2020,4,d\nE,2020,5,e\n")
    #expect(try table.violations(.types) == ["5 year: mid 2020; a number", "4 n: x; a number"])
    #expect(try SampleTable("s\na\n").outcome(.types) == .skipped("no column is known to hold numbers"))
  }
}
