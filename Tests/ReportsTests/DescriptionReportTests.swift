import DataFrames
import Descriptives
import Reports
import Tables
import Testing

struct DescriptionReportTests {
  /// Three provinces, 2011 to 2014: the first complete, the second with a gap, the third ending early.
  private let frame = DataFrame(
    source: "provinces.csv", names: ["province", "year", "region", "score"],
    columns: [
      .categories(
        CategoryColumn(codes: [0, 0, 0, 0, 1, 1, 2, 2], levels: ["An Giang", "Hà Nội", "Huế"])),
      .numbers(NumberColumn(values: [2011, 2012, 2013, 2014, 2011, 2014, 2011, 2012])),
      .categories(
        CategoryColumn(
          codes: [1, 1, 1, 1, 0, 0, 0, 0], levels: ["North", "South"], validity: present([7]))),
      .numbers(
        NumberColumn(values: [1.5, 2, 3, 4, 5, 6, 7, 0], validity: present([7]))),
    ], rowCount: 8)

  private static func present(_ missing: [Int]) -> Bitmap {
    var bits = Bitmap(repeating: true, count: 8)
    for row in missing { bits[row] = false }
    return bits
  }

  private func panel() throws -> PanelSummary {
    PanelSummary(try Panel(frame, unit: "province", time: "year"))
  }

  private func document(
    by: String? = nil, panel: PanelSummary? = nil, breaks: [SeriesBreak] = [], table: String? = nil
  ) throws -> Document {
    let columns = by == nil ? nil : ["year", "score"]
    let description = try Description(frame, columns: columns, by: by)
    return DescriptionReport(
      title: "Provinces", description: description, panel: panel, breaks: breaks, remarks: ["A remark."]
    ).document(table: table)
  }

  private func texts(_ row: TableRow) -> [String] { row.cells.map(\.text) }

  @Test func `numbers and categories are shown in tables of their own`() throws {
    let document = try document()
    #expect(document.command == "describe")
    #expect(document.display.map(\.name) == ["numbers", "categories"])
    #expect(document.display.map(\.title) == ["Provinces", ""])
    #expect(
      texts(document.display[0].rows[1])
        == ["score", "7", "1", "4.071", "2.050", "1.500", "2.500", "4.000", "5.500", "7.000"])
    #expect(texts(document.display[1].rows[1]) == ["region", "7", "1", "2", "South", "4"])
  }

  @Test func `years and ranks are shown without decimals, their means with`() throws {
    let year = try document().display[0].rows[0]
    #expect(
      texts(year) == ["year", "8", "0", "2012.250", "1.282", "2011", "2011", "2012", "2013.250", "2014"])
  }

  @Test func `groups stand below one heading and the missing group last`() throws {
    let document = try document(by: "region")
    let table = document.display[0]
    #expect(table.columns.prefix(2).map(\.title) == ["Column", "region"])
    #expect(table.rows.map { $0.cells[0].text } == ["year", "", "", "score", "", ""])
    #expect(table.rows.map { $0.cells[1].text }.prefix(3) == ["North", "South", "(missing)"])
    #expect(table.rows.map(\.ruleAbove) == [false, false, false, true, false, false])
    #expect(document.notes.contains("1 row without region: the group (missing), shown last."))
  }

  @Test func `the tidy columns have fixed keys, and a group only where one was asked for`() throws {
    let keys = [
      "n", "missing", "mean", "sd", "min", "q25", "median", "q75", "max", "levels", "most_frequent",
      "most_frequent_n",
    ]
    let plain = try document().data[0]
    #expect(plain.columns.map(\.key) == ["column", "type"] + keys)
    let grouped = try document(by: "region").data[0]
    #expect(grouped.columns.map(\.key) == ["column", "group", "type"] + keys)
    #expect(grouped.rows.map { $0.cells[0].value }.prefix(2) == [.text("year"), .text("year")])
    #expect(grouped.rows[2].cells[1].value == .missing)
    #expect(plain.rows[2].cells.map(\.value).suffix(3) == [.integer(2), .text("South"), .integer(4)])
  }

  @Test func `what is undefined is missing, never zero`() throws {
    let missingGroup = try document(by: "region").data[0].rows[5]
    #expect(missingGroup.cells[3].value == .integer(0))
    #expect(missingGroup.cells[5...].allSatisfy { $0.value == .missing })
  }

  @Test func `a tie for the most frequent level is said`() throws {
    let description = try Description(frame, columns: ["province"], rows: .listed([4, 5, 6, 7]))
    let document = DescriptionReport(title: "", description: description).document()
    #expect(document.display[0].rows[0].cells[4].text == "Hà Nội (tied)")
    #expect(document.display[0].rows[0].cells[4].value == .text("Hà Nội"))
  }

  @Test func `an unbalanced panel tells its gaps from late starts and early ends`() throws {
    let document = try document(panel: panel())
    #expect(
      document.notes.contains(
        "Panel: 3 units (province) x 4 periods (year, 2011-2014): not balanced, 8 rows of 12 possible,"
          + " 4 missing."))
    #expect(document.notes.contains("Gaps: Hà Nội lacks 2012, 2013."))
    #expect(document.notes.contains("Not gaps but missing too: 1 unit ending early."))
    #expect(document.data[2].rows.map(texts) == [["Hà Nội", "2012"], ["Hà Nội", "2013"]])
    #expect(
      document.data[1].rows.map { $0.cells.map(\.value) } == [
        [
          .text("province"), .text("year"), .integer(3), .integer(4), .integer(8), .flag(false), .integer(4),
        ]
      ])
  }

  @Test func `a balanced panel is said in one sentence`() throws {
    let rows = PanelSummary(
      try Panel(frame, unit: "province", time: "year"), rows: .listed([0, 3, 4, 5]))
    let notes = try document(panel: rows).notes.filter { $0.hasPrefix("Panel") || $0.hasPrefix("Gaps") }
    #expect(notes == ["Panel: 2 units (province) x 2 periods (year, 2011-2014): balanced, 4 rows."])
  }

  @Test func `at most five gaps are named`() throws {
    let codes: [Int32] = [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 7]
    let times: [Double] = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 2, 3]
    let frame = DataFrame(
      source: "gaps.csv", names: ["unit", "time"],
      columns: [
        .categories(CategoryColumn(codes: codes, levels: ["a", "b", "c", "d", "e", "f", "g", "h"])),
        .numbers(NumberColumn(values: times)),
      ], rowCount: 17)
    let panel = PanelSummary(try Panel(frame, unit: "unit", time: "time"))
    let report = DescriptionReport(title: "", description: try Description(frame), panel: panel)
    #expect(
      report.document().notes.contains(
        "Gaps: a lacks 2; b lacks 2; c lacks 2; d lacks 2; e lacks 2; and 2 units more"
          + " (--table gaps lists all)."))
  }

  @Test func `breaks are told when both sides are described`() throws {
    let breaks = [
      SeriesBreak(lastBefore: 2012, firstAfter: 2013, what: "two dimensions were added."),
      SeriesBreak(lastBefore: 2017, firstAfter: 2018, what: "not here."),
    ]
    let notes = try document(panel: panel(), breaks: breaks).notes
    #expect(notes.contains("Break between 2012 and 2013: two dimensions were added."))
    #expect(!notes.contains { $0.contains("not here") })
    #expect(notes.last == "A remark.")
  }

  @Test func `without a panel its tables are empty and a tidy table can be asked for`() throws {
    let document = try document(table: "gaps")
    #expect(document.data.map(\.name) == DescriptionReport.tableNames)
    #expect(document.display.map(\.name) == ["gaps"])
    #expect(document.data[1].rows.isEmpty)
    #expect(document.data[2].rows.isEmpty)
  }
}
