import Testing

@testable import Datasets

struct JSONTreeTests {
  @Test func `texts are escaped where JSON demands it and nowhere else`() throws {
    let text = "Xếp hạng \"1\" \\ a/b\n\r\t\u{8}\u{C}\u{1F} 👍 \u{2028}"
    let written = JSONTree.text(text).text
    #expect(written == "\"Xếp hạng \\\"1\\\" \\\\ a/b\\n\\r\\t\\b\\f\\u001f 👍 \u{2028}\"\n")
    #expect(try JSONParser.parse(Array(written.utf8)) == .text(text))
  }

  @Test(arguments: [0, -1, 0.1, 1e300, -2.5e-7, 9_007_199_254_740_992, 1e15, 123_456_789.125])
  func `numbers read back as the same double`(number: Double) throws {
    #expect(try JSONParser.parse(Array(JSONTree.number(number).text.utf8)) == .number(number))
  }

  @Test func `a list that is long, or holds more than values, has an item a line`() {
    #expect(JSONTree.texts(["a", "b"]).text == "[\"a\", \"b\"]\n")
    #expect(JSONTree.list([.list([])]).text == "[\n  []\n]\n")
    let long = JSONTree.object([("names", .texts(Array(repeating: "Sở Nội vụ", count: 9)))]).text
    #expect(long.hasPrefix("{\n  \"names\": [\n    \"Sở Nội vụ\",\n"))
  }

  @Test func `members keep their order, those of a value read are sorted`() {
    #expect(
      JSONTree.object([("b", .number(1)), ("a", .object([]))]).text == "{\n  \"b\": 1,\n  \"a\": {}\n}\n")
    #expect(
      JSONTree(.object(["b": .null, "a": .flag(false)])).text == "{\n  \"a\": false,\n  \"b\": null\n}\n")
  }
}
