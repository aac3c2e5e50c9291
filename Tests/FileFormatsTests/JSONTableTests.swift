import DataFrames
import Testing

@testable import FileFormats

struct JSONTableTests {
  private func csv(_ json: String) throws -> String {
    String(decoding: try GridTable(JSONTable.grid(Array(json.utf8), name: "x.json")).csv, as: UTF8.self)
  }

  private func refusal(_ json: String) -> String {
    do {
      return "not refused: \(try csv(json))"
    } catch { return "\(error)" }
  }

  @Test
  func `every value equals what R's jsonlite reads`() throws {
    let table = try TableFile(path: ReferenceFile.path("rows.json")).table()
    let found = ReferenceFile.records(table.csv)
    let expected = ReferenceFile.records(try ReferenceFile.bytes("rows.json.csv"))
    #expect(found.count == expected.count)
    for (mine, theirs) in zip(found, expected) {
      for (a, b) in zip(mine, theirs) { #expect(a == b || Double(a) != nil && Double(a) == Double(b)) }
    }
    #expect(table.notes == ["19 objects without some of the 5 keys: these entries are missing."])
    #expect(table.place(ofLine: 7, column: "thêm").hasSuffix("rows.json, object 6, column \"thêm\""))
  }

  @Test
  func `columns are the keys in order, numbers are exact, null is missing`() throws {
    #expect(
      try csv("[{\"b\": 1, \"a\": \"x, y\"}, {\"a\": null, \"c\": true, \"b\": -0.1e-2}]")
        == "b,a,c\n1,\"x, y\",\n-0.001,,TRUE\n")
    #expect(try csv("[{\"id\": 9007199254740993}, {\"id\": 1}]") == "id\n\"9007199254740993\"\n\"1\"\n")
    #expect(
      try csv("[{\"id\": 9007199254740994}, {\"id\": 123456789012345678901234567890}]").hasPrefix(
        "id\n\"9007199254740994\"\n"))
  }

  @Test(arguments: [
    ("{\"a\": 1}", "line 1, column 1: expected \"[\" at the beginning (one object a line: jq -s . FILE)"),
    ("[1]", "line 1, column 2: expected an object for each row"),
    (
      "[{\"a\": [1]}]",
      "line 1, column 8: expected a text, a number, true, false or null as the value of \"a\", found one that holds others"
    ),
    ("[{\"a\": 1,\n \"a\": 2}]", "line 2, column 2: expected each key once, found \"a\" again"),
    ("[{\"a\": 01}]", "line 1, column 8: expected a value"),
    ("[{\"a\": NaN}]", "line 1, column 8: expected a value"),
    ("[{\"a\": 1}] x", "line 1, column 12: expected the end of the file"),
    ("[{\"a\": 1}", "expected \",\" or \"]\" after an object"),
    ("[]", "x.json has no rows"), ("[{\"\": 1}]", "x.json: column 1 of 1 has no name"),
  ])
  func `what is no list of plain objects is refused by its place`(_ json: String, _ message: String) {
    #expect(refusal(json).contains(message), "\(refusal(json))")
  }
}
