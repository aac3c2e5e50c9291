import Tables
import Testing

@testable import Notebooks

struct ReferenceTests {
  private static let history = Table(
    name: "history",
    columns: [TableColumn("unit"), TableColumn("year"), TableColumn("rank"), TableColumn("share")],
    rows: [
      TableRow([
        TableCell("Hà Nội"), .init("", value: .integer(2011)), .init("", value: .integer(20)),
        .init("", value: .number(0.1234)),
      ]),
      TableRow([
        TableCell("Hà Nội"), .init("", value: .integer(2012)), .init("", value: .integer(5)),
        .init("", value: .missing),
      ]),
      TableRow([
        TableCell("Huế, old"), .init("", value: .integer(2011)), .init("", value: .number(1234567.5)),
        .init("", value: .number(0.0002)),
      ]),
    ])

  private func run(_ prose: String) throws -> NotebookRun {
    let text = "```reformstat name=h\nhistory x\n```\n\n```text\nx\n```\n\n\(prose)\n"
    return NotebookRun(try NotebookDocument(text)) { _, _ in
      CellResult(shown: "x\n", tables: [Self.history])
    }
  }

  private func prose(_ text: String) throws -> String {
    let run = try run(text)
    #expect(run.failures == 0, "\(run.findings)")
    return String(run.text.split(separator: "```\n\n").last?.dropLast() ?? "")
  }

  @Test(arguments: [
    (
      "from 3<!--= history[unit=Hà Nội, year=2011].rank --> to",
      "from 20<!--= history[unit=Hà Nội, year=2011].rank --> to"
    ),
    ("(-3.5<!--= h:history[#1].share | 2 -->)", "(0.12<!--= h:history[#1].share | 2 -->)"),
    ("9<!--= history[#1].share | 1 % --> %", "12.3<!--= history[#1].share | 1 % --> %"),
    (
      "2011-1,1<!--= history[\"Huế, old\"].rank | 0 thousands -->",
      "2011-1,234,568<!--= history[\"Huế, old\"].rank | 0 thousands -->"
    ),
    ("p<!--= history[#3].share | p -->", "p<0.001<!--= history[#3].share | p -->"),
    ("p <0.05<!--= history[#3].share | p -->.", "p <0.001<!--= history[#3].share | p -->."),
    ("**1.2e-05<!--= history[#3].share \\| 5 -->**", "**0.00020<!--= history[#3].share \\| 5 -->**"),
    ("`1<!--= no -->` and ``2<!--= no -->``", "`1<!--= no -->` and ``2<!--= no -->``"),
  ]) func `numbers before a comment become today's`(_ before: String, _ after: String) throws {
    #expect(try prose(before) == after)
    #expect(try prose(after) == after)
  }

  @Test(arguments: [
    ("1<!--= nothing[#1].rank -->", "no table \"nothing\" in cell 1 (history x); there are history"),
    ("1<!--= history[#1].nothing -->", "no column \"nothing\" in history; there are unit, year, rank, share"),
    ("1<!--= history[unit=Hà Nội].rank -->", "2 rows of history are meant; say which by year: 2011, 2012"),
    ("1<!--= history[Huế].rank -->", "no such row in history; unit is Hà Nội, Huế, old"),
    ("1<!--= history[#9].rank -->", "history has no row #9; it has 3"),
    ("1<!--= history[#2].share -->", "share is missing in that row"),
    ("1<!--= history[#1].unit -->", "unit is the text \"Hà Nội\" there; only numbers are kept true"),
    ("1<!--= x:history[#1].rank -->", "no cell has the name \"x\"; there are h"),
  ]) func `a reference that leads nowhere says what there is`(_ prose: String, _ message: String) throws {
    let finding = try #require(try run(prose).findings.first)
    #expect(finding.kind == .failed)
    #expect(finding.line == 9)
    #expect(finding.message.hasSuffix("-->: " + message), "\(finding.message)")
  }

  @Test func `a notebook in Vietnamese has decimal commas in its prose`() throws {
    let text =
      "---\nlang: vi\n---\n\n```reformstat\nx\n```\n\n9,5<!--= history[#1].share | 2 --> 1.000<!--= history[#3].rank | 1 thousands -->\n"
    let run = NotebookRun(try NotebookDocument(text)) { _, _ in CellResult(shown: "", tables: [Self.history])
    }
    #expect(run.text.contains("\n0,12<!--= history[#1].share | 2 --> 1.234.567,5<!--="), "\(run.text)")
  }

  @Test func `an edited number is found with its line`() throws {
    let finding = try #require(try run("a\nb 21<!--= history[#1].rank -->").findings.first)
    #expect(finding.line == 10)
    #expect(finding.message == "21 stands before <!--= history[#1].rank -->; today it is 20")
  }

  @Test func `a reference that cannot be read is refused`() {
    for text in [
      "1<!--= history -->", "1<!--= history[#1.rank -->", "1<!--= history[#1].rank | x -->", "1<!--= a",
    ] {
      #expect(throws: NotebookError.self) { _ = try NotebookDocument(text) }
    }
  }
}
