import Tables
import Testing

struct TextFormatTests {
  @Test func `a document reads as a regression table with notes below`() {
    let expected = """
      Xếp hạng & 100% of what goes with it
      ────────────────────────────────
                       (1)         (2)
                      rank     score_x
      ────────────────────────────────
      Đào tạo       -0.123**   0.045
                    (0.045)   (0.010)
      Huế tự do     12.100     0.00042
      表格 <b>|_x_             1.2e-05
      p             <0.001     0.250
      ────────────────────────────────
      Rows             376        1041
      ────────────────────────────────
      Errors are clustered by province (CR1; t with 62 df).

      Association, not effect.

      """
    // Swift compares canonically, so the decomposed name equals the composed one.
    #expect(TextFormat().render(sampleDocument) == expected)
  }

  @Test(arguments: [24, 40, 60]) func `titles and notes keep to the width with a hanging indent`(width: Int) {
    let words = Array(repeating: "tỉnh", count: 40).joined(separator: " ")
    let table = Table(name: "t", title: words, columns: [], rows: [], notes: [words])
    let text = TextFormat(width: width).render(
      Document(command: "c", display: [table], data: [], notes: []))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width })
    #expect(lines.contains { $0.hasPrefix("  tỉnh") })
    #expect(text.split { " \n".contains($0) }.count == 80)
  }

  @Test(arguments: [nil, 100, 250]) func `no line of notes is longer than a hundred columns`(width: Int?) {
    let note = Array(repeating: "abc", count: 100).joined(separator: " ")
    let lines = TextFormat(width: width)
      .render(Document(command: "c", display: [], data: [], notes: [note]))
      .split(separator: "\n").map(\.count)
    // 25 words of three letters and their blanks are 99 columns; a 26th does not fit.
    #expect(lines.max() == 99)
  }

  private func wide() -> Document {
    let names = ["unit"] + (1...9).map { "column_\($0)" }
    let table = Table(
      name: "t", columns: names.map { TableColumn($0) }, rows: [TableRow(names.map { TableCell($0) })])
    return Document(command: "c", display: [table], data: [], notes: [])
  }

  @Test func `a table wider than the terminal is drawn in parts, the first column in each`() {
    let text = TextFormat(width: 40).render(wide())
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.columns(of: String($0)) <= 40 })
    #expect(lines.filter { $0.hasPrefix("unit") }.count == 2 * 3)
    #expect((1...9).allSatisfy { text.contains("column_\($0)") })
  }

  @Test func `where there is no terminal a wide table stays whole`() {
    #expect(TextFormat().render(wide()).split(separator: "\n").count == 5)
  }

  @Test func `a rule stands before a column, and a compact table has narrow gaps`() {
    var table = Table(
      name: "t",
      columns: [TableColumn("u", alignment: .left), TableColumn("a"), TableColumn("b", ruleBefore: true)],
      rows: [TableRow(["x", "1", "2"].map { TableCell($0) })])
    table.isCompact = true
    let text = TextFormat().render(Document(command: "c", display: [table], data: [], notes: []))
    #expect(text == "────┬──\nu a │ b\n────┼──\nx 1 │ 2\n────┴──\n")
  }

  @Test func `no line ends in a blank and every line of the grid is as wide as its rule or shorter`() {
    let text = TextFormat().render(sampleDocument)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.last != " " })
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test func `line breaks and escape sequences in a cell become blanks`() {
    let table = Table(
      name: "t", columns: [TableColumn("a", alignment: .left)],
      rows: [TableRow([TableCell("x\ny\u{1b}[31m")])])
    let text = TextFormat().render(Document(command: "c", display: [table], data: [], notes: []))
    #expect(text == "────────\na\n────────\nx y [31m\n────────\n")
  }

  @Test func `a rule above the first row is not drawn twice`() {
    let table = Table(
      name: "t", columns: [TableColumn("a")], rows: [TableRow([.integer(1)], ruleAbove: true)])
    let text = TextFormat().render(Document(command: "c", display: [table], data: [], notes: []))
    #expect(text == "─\na\n─\n1\n─\n")
  }

  @Test func `a document of nothing is an empty text`() {
    #expect(TextFormat().render(Document(command: "c", display: [], data: [], notes: [])) == "")
  }
}
