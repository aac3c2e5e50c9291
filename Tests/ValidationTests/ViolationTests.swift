import Testing

@testable import Validation

struct ViolationTests {
  @Test func `a violation knows its unit and time`() throws {
    let found = try SampleTable("unit,year,score\nSở Y tế,2020,x\n").outcome(.types).violations
    #expect(
      found == [
        Violation(
          check: .types, file: nil, line: 2, column: "score", unit: "Sở Y tế", time: "2020", value: "x",
          expected: "a number")
      ])
    #expect(Outcome.skipped("nothing").violations.isEmpty)
  }
}
