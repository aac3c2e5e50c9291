import Tables
import Testing

struct JSONFormatTests {
  @Test func `one object with command, tables, notes and provenance in this order`() {
    let expected = #"""
      {
        "command": "regress",
        "tables": {
          "coefficients": [
            {"term": "Đào tạo, \"A\"", "estimate": -0.1, "df": 62, "dropped": false},
            {"term": "表\n格\\", "estimate": null, "df": null, "dropped": true}
          ],
          "models": [
            {"nobs": 376, "sigma": 1e-300}
          ],
          "empty": []
        },
        "notes": [
          "Association, not effect.",
          "Errors are clustered by province (CR1; t with 62 df).",
          "Two rows were dropped."
        ],
        "provenance": {
          "version": "0.1",
          "seed": 1,
          "level": 0.95,
          "data": null
        }
      }

      """#
    #expect(JSONFormat().render(sampleDocument) == expected)
  }

  @Test func `nothing is empty objects and lists`() {
    let expected = """
      {
        "command": "c",
        "tables": {},
        "notes": [],
        "provenance": {}
      }

      """
    #expect(JSONFormat().render(Document(command: "c", display: [], data: [], notes: [])) == expected)
  }

  @Test(arguments: [
    ("\u{0}", #"\u0000"#), ("\u{1b}", #"\u001b"#), ("\r\n", #"\r\n"#), ("\t", #"\t"#),
    ("\u{2028}", #"\u2028"#),
    ("\"\u{301}", "\\\"\u{301}"), ("\u{7f}", "\u{7f}"), ("e\u{302}\u{301}", "e\u{302}\u{301}"), ("😀", "😀"),
    ("</script>", "</script>"),
  ])
  func `texts are escaped scalar by scalar and otherwise unchanged`(text: String, written: String) {
    let rendered = JSONFormat().render(Document(command: text, display: [], data: [], notes: []))
    let line = rendered.utf8.split(separator: UInt8(ascii: "\n"))[1]
    #expect(Array(line) == Array("  \"command\": \"\(written)\",".utf8))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity]) func `a number that is not finite is null`(x: Double)
  {
    let document = Document(command: "c", display: [], data: [], notes: [], provenance: [("x", .number(x))])
    #expect(JSONFormat().render(document).contains(#""x": null"#))
  }
}
