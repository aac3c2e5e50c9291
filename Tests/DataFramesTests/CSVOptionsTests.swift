import Testing

@testable import DataFrames

struct CSVOptionsTests {
  private func isMissing(_ text: String, _ tokens: MissingTokens) throws -> Bool {
    let bytes = Array(text.utf8)
    let buffer = ReadBuffer(capacity: 64)
    try buffer.load(.bytes(bytes), at: 0, count: bytes.count)
    return tokens.contains(buffer.window, 0..<bytes.count)
  }

  @Test(arguments: [
    ("", true), ("NA", true), (".", true), ("N/A", true), ("N", false), ("na", false), ("NAN", false),
  ])
  func `a token is a whole cell in its exact letters`(text: String, missing: Bool) throws {
    let tokens = MissingTokens(CSVOptions.defaultMissing)
    #expect(try isMissing(text, tokens) == missing)
    #expect(tokens.contains(text) == missing)
  }

  @Test func `an empty cell is missing whatever the tokens`() throws {
    #expect(try isMissing("", MissingTokens(["-"])))
    #expect(try isMissing("-", MissingTokens(["-"])))
    #expect(try !isMissing("NA", MissingTokens(["-"])))
  }

  @Test func `numbers among the tokens are noticed`() {
    #expect(MissingTokens(["NA", " -99 "]).holdsNumbers)
    #expect(!MissingTokens(CSVOptions.defaultMissing).holdsNumbers)
  }

  @Test func `blanks are spaces and tabs at the ends`() {
    #expect(trimmed(" \t a b\t") == "a b")
    #expect(trimmed(" \t ") == "")
  }
}
