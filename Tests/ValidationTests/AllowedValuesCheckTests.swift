import Testing

@testable import Validation

struct AllowedValuesCheckTests {
  private func found(_ cells: String, _ values: String, type: String = "string") throws -> [String] {
    try SampleTable(
      "x,y\n" + cells.split(separator: "|").map { "\($0),1\n" }.joined(),
      fields:
        #"{"name": "x", "type": "\#(type)", "constraints": {"enum": [\#(values)]}}, {"name": "y", "type": "number"}"#
    ).violations(.allowedValues)
  }

  @Test func `a value that is not on the list is found, with the one meant`() throws {
    let departments = #""Sở Nội vụ", "Sở Tài chính", "Sở Y tế""#
    #expect(
      try found("Sở Nội vụ|So Noi vu|Sở Tài chínn|Sở Du lịch", departments) == [
        "3 x: So Noi vu; \"Sở Nội vụ\", from which it differs only in diacritics",
        "4 x: Sở Tài chínn; an allowed value; did you mean \"Sở Tài chính\"?",
        "5 x: Sở Du lịch; one of \"Sở Nội vụ\", \"Sở Tài chính\", \"Sở Y tế\"",
      ])
    let many = (1...9).map { "\"unit number \($0)\"" }.joined(separator: ", ")
    #expect(
      try found("Tourism", many) == [
        "2 x: Tourism; one of the codebook's 9 values; if it is a new one, add it to the enum of \"x\""
      ])
  }

  @Test func `numbers compare by value, and Unicode forms of one name are one`() throws {
    #expect(try found("1.0|2|3", "1, 2", type: "number") == ["4 x: 3; one of 1, 2"])
    #expect(try found("Hue\u{302}\u{301}", "\"Huế\"").isEmpty)
  }
}
