import DataFrames
import Testing

@testable import Datasets

struct JSONParserTests {
  private func parse(_ text: String) throws(JSONSyntaxError) -> JSONValue {
    try JSONParser.parse(Array(text.utf8))
  }

  @Test func `every kind of value is read`() throws {
    let text = "\u{FEFF} {\"a\": [1, -2.5e1, 0, true, false, null, \"\"],\r\n\t\"b\": {}, \"c\" : []}\n"
    let list: [JSONValue] = [
      .number(1), .number(-25), .number(0), .flag(true), .flag(false), .null, .text(""),
    ]
    #expect(try parse(text) == .object(["a": .list(list), "b": .object([:]), "c": .list([])]))
  }

  @Test func `escapes and plain letters give the same text`() throws {
    #expect(try parse(#""X\u1ebfp h\u1EA1ng""#) == .text("Xếp hạng"))
    #expect(try parse(#""\ud83d\ude00\n\t\"\\\/""#) == .text("😀\n\t\"\\/"))
  }

  @Test(arguments: [
    ("", 1, 1), ("{\"a\": 1", 1, 8), ("{\"a\": 1,\n\"b\" 2}", 2, 5), ("{\"a\": 1\n \"b\": 2}", 2, 2),
    ("[1, 2,]", 1, 7),
    ("[1] x", 1, 5), ("[01]", 1, 2), ("[.5]", 1, 2), ("[5.]", 1, 2), ("[1e999]", 1, 2), ("[--1]", 1, 2),
    ("[tru]", 1, 2), ("{a: 1}", 1, 2), ("[\"hạng]", 1, 8), ("[\"a\nb\"]", 1, 4), (#"["\x"]"#, 1, 4),
    (#"["\u12"]"#, 1, 4), (#"["\ud800"]"#, 1, 9), (#"["\u+123"]"#, 1, 4), ("{\"a\": 1, \"a\": 2}", 1, 10),
    ("[NaN]", 1, 2),
    (#"["\"#, 1, 4), (#"["\u"#, 1, 4),
  ])
  func `a text that is not JSON is refused where it breaks off`(text: String, line: Int, column: Int) throws {
    let error = try #require(throws: JSONSyntaxError.self) { try parse(text) }
    #expect(error.line == line && error.column == column, "\(error.description)")
  }

  @Test func `a message says what was expected`() throws {
    let error = try #require(throws: JSONSyntaxError.self) { try parse("{\"a\": 1\n \"b\": 2}") }
    #expect(error.description == "line 2, column 2: expected \",\" or \"}\" after the value of \"a\"")
  }

  @Test func `bytes that are not UTF-8 are refused`() throws {
    let error = try #require(throws: JSONSyntaxError.self) { try JSONParser.parse([0x22, 0x61, 0xE1, 0x22]) }
    #expect(error == JSONSyntaxError(line: 1, column: 2, expected: "a text in UTF-8"))
  }

  @Test func `deep nesting is refused and does not exhaust the stack`() throws {
    let deep = String(repeating: "[", count: 100_000)
    let error = try #require(throws: JSONSyntaxError.self) { try parse(deep) }
    #expect(error.expected == "at most 100 levels")
    let allowed = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(throws: Never.self) { try parse(allowed) }
  }
}
