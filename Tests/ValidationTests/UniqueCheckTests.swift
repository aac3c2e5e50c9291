import Testing

@testable import Validation

struct UniqueCheckTests {
  @Test func `a value that stands twice is found with its first line`() throws {
    let table = SampleTable(
      "code,x\na,1\n,2\nb,3\n,4\na,5\n",
      fields:
        #"{"name": "code", "type": "string", "constraints": {"unique": true}}, {"name": "x", "type": "number"}"#
    )
    #expect(try table.violations(.unique) == ["6 code: a; each value once: line 2 has it already"])
    #expect(try SampleTable("a\n1\n").outcome(.unique) == .skipped("no column is declared unique"))
  }
}
