import Testing

@testable import Validation

struct RepeatedRowsCheckTests {
  @Test func `a whole row that stands twice is found, missing cells being equal`() throws {
    #expect(
      try SampleTable("a,b\n1,\n1,2\n1,\n").violations(.repeatedRows) == [
        "4: -; each row once: line 2 is the same in every column"
      ])
    #expect(
      try SampleTable("unit,year\nA,2020\n").outcome(.repeatedRows) == .skipped("the primary key says it"))
  }
}
