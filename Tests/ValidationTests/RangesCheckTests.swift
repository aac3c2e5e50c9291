import Testing

@testable import Validation

struct RangesCheckTests {
  private func found(_ constraints: String) throws -> [String] {
    try SampleTable(
      "x,y\n-1,1\n0,2\nabc,3\n100,4\n101,5\n",
      fields:
        #"{"name": "x", "type": "number", "constraints": \#(constraints)}, {"name": "y", "type": "number"}"#
    ).violations(.ranges)
  }

  @Test func `numbers outside their bounds are found, the bounds themselves are inside`() throws {
    #expect(
      try found(#"{"minimum": 0, "maximum": 100}"#) == [
        "2 x: -1; a number from 0 to 100", "6 x: 101; a number from 0 to 100",
      ])
    #expect(try found(#"{"minimum": 0}"#) == ["2 x: -1; a number from 0 up"])
    #expect(try found(#"{"maximum": 100}"#) == ["6 x: 101; a number up to 100"])
    #expect(try found("{}").isEmpty)
  }
}
