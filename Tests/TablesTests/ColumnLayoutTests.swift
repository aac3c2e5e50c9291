import Testing

@testable import Tables

struct ColumnLayoutTests {
  private func column(_ cells: [String], heading: String = "", _ alignment: TableColumn.Alignment = .right)
    -> [String]
  {
    let layout = ColumnLayout(alignment: alignment, headings: [heading], cells: cells)
    return cells.map(layout.padded(cell:))
  }

  @Test func `brackets and stars hang beyond the last digit`() {
    #expect(column(["-0.123***", "(0.045)"]) == ["-0.123***", "(0.045)  "])
  }

  @Test func `decimal points stand under each other`() {
    #expect(column(["0.00042", "12.100", "<0.001"]) == [" 0.00042", "12.100  ", "<0.001  "])
    #expect(column(["0,25", "12,5"]) == [" 0,25", "12,5 "])
  }

  @Test func `whole numbers, powers of ten and words end where the longest decimals end`() {
    #expect(column(["0.123", "376", "yes", "1.2e-05"]) == ["  0.123", "    376", "    yes", "1.2e-05"])
  }

  @Test func `an interval hangs its bracket`() {
    #expect(column(["[-0.1, 0.3]", "(0.045)", "0.5"]) == ["[-0.1, 0.3]", "    (0.045)", "     0.5   "])
  }

  @Test func `a bracket that belongs to a word does not hang`() {
    #expect(column(["log(it)", "1.25)"]) == ["log(it) ", "   1.25)"])
  }

  @Test func `names of any script are padded by their columns`() {
    #expect(column(["表格", "abc", "Huế".decomposed], .left) == ["表格", "abc ", "Huế "])
    #expect(column(["表格", "ab"], .center) == ["表格", " ab "])
  }

  @Test func `headings end at the same edge as words`() {
    let layout = ColumnLayout(alignment: .right, headings: ["(1)", "rank"], cells: ["0.5*"])
    #expect(layout.width == 5)
    #expect(["(1)", "rank"].map(layout.padded(heading:)) == [" (1) ", "rank "])
  }

  @Test func `no cell is ever wider than the column`() {
    let cells = [
      "1", "1.5", "(2.25)", "[1, 2]**", "", "()", "***", "-", "−3.5%", "1.2e+10*", "1.2.3", "4th (old)",
    ]
    let layout = ColumnLayout(alignment: .right, headings: ["h"], cells: cells)
    #expect(cells.allSatisfy { DisplayWidth.columns(of: layout.padded(cell: $0)) == layout.width })
  }
}
