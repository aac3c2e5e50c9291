import Tables
import Testing

struct MarkdownFormatTests {
  @Test func `a document is a pipe table with escapes and a list of notes`() {
    let expected = #"""
      **Xếp hạng & 100% of what goes with it**

      |                  | (1)<br>rank | (2)<br>score_x |
      | :--------------- | ----------: | -------------: |
      | Đào tạo          |  -0.123\*\* |          0.045 |
      |                  |     (0.045) |        (0.010) |
      | Huế tự do        |      12.100 |        0.00042 |
      | 表格 \<b>\|\_x\_ |             |        1.2e-05 |
      | p                |      <0.001 |          0.250 |
      | Rows             |         376 |           1041 |

      - Errors are clustered by province (CR1; t with 62 df).

      - Association, not effect.

      """#
    #expect(MarkdownFormat().render(sampleDocument) == expected)
  }

  @Test(arguments: [
    ("# heading", "\\# heading"), ("> quote", #"\> quote"#), ("- item", #"\- item"#),
    ("1. item", #"1\. item"#),
    ("2) item", #"2\) item"#), ("2011 was", "2011 was"), ("score ~ x", "score ~ x"), ("~~x", #"\~\~x"#),
    ("&amp;", #"\&amp;"#), ("a & b", "a & b"), ("$x$", #"\$x\$"#), ("[a](b)", #"\[a\](b)"#),
    ("`c`", #"\`c\`"#),
    (#"a\b"#, #"a\\b"#), ("<script>", #"\<script>"#), ("p <0.001", "p <0.001"),
    ("labor_training", "labor_training"),
    ("_x", #"\_x"#), ("two\nlines", "two lines"),
  ])
  func `a note keeps its letters and loses its markup`(note: String, written: String) {
    let document = Document(command: "c", display: [], data: [], notes: [note])
    #expect(MarkdownFormat().render(document) == "- \(written)\n")
  }

  @Test func `alignments become delimiters and narrow columns still have three dashes`() {
    let columns = [
      TableColumn("a", alignment: .left), TableColumn("b", alignment: .center),
      TableColumn("c", alignment: .right),
    ]
    let table = Table(name: "t", columns: columns, rows: [])
    let text = MarkdownFormat().render(Document(command: "c", display: [table], data: [], notes: []))
    #expect(text == "| a   |  b  |   c |\n| :-- | :-: | --: |\n")
  }
}
