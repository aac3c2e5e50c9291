import Testing

@testable import Validation

struct ComponentsCheckTests {
  private func table(_ tolerance: String) -> SampleTable {
    var table = SampleTable(
      "total,a,b\n0.3,0.1,0.2\n3,1,1.9\n3,1,\n,1,1\nx,1,1\n5,1,1\n",
      fields:
        #"{"name": "total", "type": "number"}, {"name": "a", "type": "number"}, {"name": "b", "type": "number"}"#
    )
    table.declared = #""components": [{"total": "total", "parts": ["a", "b"], "tolerance": \#(tolerance)}],"#
    return table
  }

  @Test func `sums that miss their total by more than the tolerance are found`() throws {
    #expect(
      try table("0").violations(.components) == [
        "3 total: 3; 2.9: the sum of a, b", "7 total: 5; 2: the sum of a, b",
      ])
    #expect(try table("0.1").violations(.components) == ["7 total: 5; 2, within 0.1: the sum of a, b"])
    #expect(
      try table("3").outcome(.components) == .checked([], "\"total\" in 3 rows that have every part"))
  }
}
