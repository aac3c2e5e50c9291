import Testing

@testable import Validation

struct KeysCheckTests {
  @Test func `a key that stands twice is found with its first line, numbers by value`() throws {
    let table = SampleTable("unit,year\nA,2020\nB,2020\nA,2020.0\n,2020\n,2020\nA,2020\n")
    #expect(
      try table.violations(.primaryKey) == [
        "4 unit, year: A, 2020.0; one row for each unit and year: line 2 has it already",
        "7 unit, year: A, 2020; one row for each unit and year: line 2 has it already",
      ])
  }

  @Test func `without a key there is none to stand twice`() throws {
    let skipped = Outcome.skipped("no primary key is declared, and no unit and time are known")
    #expect(try SampleTable("a\n1\n").outcome(.primaryKey) == skipped)
  }
}
