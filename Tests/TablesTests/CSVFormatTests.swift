import Tables
import Testing

struct CSVFormatTests {
  @Test func `the first tidy table is written exactly, without notes`() {
    let expected = #"""
      term,estimate,df,dropped
      "Đào tạo, ""A""",-0.1,62,false
      "表
      格\",,,true

      """#
    #expect(CSVFormat().render(sampleDocument) == expected)
  }

  @Test func `another table is chosen by name`() {
    let format = CSVFormat(table: "models")
    #expect(format.selected(in: sampleDocument)?.name == "models")
    #expect(format.render(sampleDocument) == "nobs,sigma\n376,1e-300\n")
  }

  @Test func `a table without rows still has its header`() {
    #expect(CSVFormat(table: "empty").render(sampleDocument) == "x\n")
  }

  @Test func `an unknown table is nil and writes nothing`() {
    #expect(CSVFormat(table: "rank_models").selected(in: sampleDocument) == nil)
    #expect(CSVFormat(table: "rank_models").render(sampleDocument) == "")
    #expect(CSVFormat().selected(in: Document(command: "c", display: [], data: [], notes: [])) == nil)
  }

  @Test(arguments: [
    ("plain", "plain"), ("", "\"\""), (" led", "\" led\""), ("trailed ", "\"trailed \""),
    ("a\r\nb", "\"a\r\nb\""),
    ("\"", "\"\"\"\""), ("\"\u{301}", "\"\"\"\u{301}\""), ("a;b", "a;b"), ("tab\there", "tab\there"),
  ])
  func `texts are quoted only where they must be`(text: String, field: String) {
    let table = Table(name: "t", columns: [TableColumn("x")], rows: [TableRow([TableCell(text)])])
    let document = Document(command: "c", display: [], data: [table], notes: [])
    #expect(Array(CSVFormat().render(document).utf8) == Array("x\n\(field)\n".utf8))
  }

  @Test func `a lone missing value is not a blank line`() {
    let table = Table(name: "t", columns: [TableColumn("x")], rows: [TableRow([.missing])])
    #expect(CSVFormat().render(Document(command: "c", display: [], data: [table], notes: [])) == "x\n\"\"\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+84 912", "'+84 912"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
    ("\r=1", "\"'\r=1\""), ("=\"a\",b", "\"'=\"\"a\"\",b\""), ("-", "'-"),
    ("-5", "-5"), ("+1.5e3", "+1.5e3"), ("–", "–"), ("a=b", "a=b"), ("'=1", "'=1"),
  ])
  func `a text that a spreadsheet would run gets an apostrophe, and that is counted`(
    text: String, field: String
  ) {
    let table = Table(
      name: "t", columns: [TableColumn("x"), TableColumn("=y")],
      rows: [TableRow([TableCell(text), .number(-0.5, digits: 1)]), TableRow([.missing, .integer(-3)])])
    let document = Document(command: "c", display: [], data: [table], notes: [])
    #expect(Array(CSVFormat().render(document).utf8) == Array("x,'=y\n\(field),-0.5\n,-3\n".utf8))
    let isGuarded = field.contains("'") && !text.contains("'")
    #expect(CSVFormat().guardedCount(in: document) == (isGuarded ? 2 : 1))
  }
}
