import DataFrames
import Testing

@testable import FileFormats

struct RecognitionTests {
  private func format(_ bytes: [UInt8], _ name: String) throws -> FileFormat {
    let file = try TemporaryFile(bytes, name: name)
    return try FileFormat.recognised(InputFile(file.path), name: name)
  }

  private func refusal(_ bytes: [UInt8], _ name: String) -> String {
    do {
      let found = try format(bytes, name)
      return "taken for \(found)"
    } catch { return "\(error)" }
  }

  @Test(arguments: [
    ("haven.dta", FileFormat.dta), ("haven-13.dta", .dta), ("haven.sav", .sav), ("haven.zsav", .sav),
    ("tables.sqlite", .sqlite),
    ("rows.json", .json), ("pandas-frame.xlsx", .xlsx), ("tables-scores.csv", .csv),
  ])
  func `files are known by what is in them, whatever their names`(_ name: String, _ expected: FileFormat)
    throws
  {
    let bytes = try ReferenceFile.bytes(name)
    #expect(try format(bytes, "x.bin") == expected)
    if expected != .json { #expect(try format(bytes, "x.csv") == expected) }
  }

  @Test
  func `kinds of plain text are told apart by name and first line`() throws {
    #expect(try format(Array("a\tb\n".utf8), "x.tsv") == .tsv)
    #expect(try format(Array("a\tb\n".utf8), "x.txt") == .tsv)
    #expect(try format(Array("a\tb\n".utf8), "x.csv") == .csv)
    #expect(try format(Array("[{}]".utf8), "x.txt") == .json)
    #expect(try format(Array("[a],b\n1,2\n".utf8), "x.csv") == .csv)
  }

  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func compound(_ stream: String) -> [UInt8] {
    var bytes = compound + [UInt8](repeating: 0, count: 600)
    for byte in stream.utf8 { bytes += [byte, 0] }
    return bytes
  }

  struct Refused: Sendable {
    let bytes: [UInt8]
    let name: String
    let message: String

    init(_ bytes: [UInt8], _ name: String, _ message: String) {
      (self.bytes, self.name, self.message) = (bytes, name, message)
    }

    init(_ text: String, _ name: String, _ message: String) { self.init(Array(text.utf8), name, message) }

    /// A workbook of another kind, with the command that makes it one that is read.
    static func converted(_ bytes: [UInt8], _ name: String, _ what: String, quoted: String? = nil) -> Refused
    {
      let way = "save it as .xlsx in a spreadsheet, or run: libreoffice --headless --convert-to xlsx "
      return Refused(bytes, name, "\(name) is \(what); \(way)\(quoted ?? name)")
    }
  }

  private static let office: [Refused] = [
    .converted(compound("Workbook"), "old.xls", "a workbook of Excel 97-2003 (.xls)"),
    .converted(Array("<html><table>".utf8), "web.xls", "a web page (HTML) under the name of a workbook"),
    .converted(Array("ID;PWXL".utf8), "a.slk", "a SYLK file (.slk)"),
    .converted(
      zipped([("mimetype", []), ("content.xml", [])]), "a b.ods", "an OpenDocument file (.ods)",
      quoted: "'a b.ods'"),
    .converted(
      zipped([("_rels/.rels", []), ("xl/workbook.bin", [])]), "a.xlsb", "a binary workbook (.xlsb)"),
    Refused(
      compound("EncryptedPackage"), "secret.xlsx",
      "secret.xlsx is protected by a password; open it in a spreadsheet, take the password away, and save it as .xlsx"
    ),
    Refused(
      zipped([("_rels/.rels", []), ("word/document.xml", [])]), "a.docx",
      "a.docx is a Word document; copy its table into a spreadsheet and save that as .xlsx"),
    Refused(
      zipped([("data/x.csv", []), ("read.me", [])]), "a.zip",
      "a.zip is a zip archive with data/x.csv; unpack it (unzip a.zip), and give the file in it"),
  ]

  private static let others: [Refused] = [
    Refused(
      "%PDF-1.7", "a.pdf",
      "a.pdf is a PDF; copy its table into a spreadsheet, check it, and save that as .xlsx"),
    Refused(
      "PAR1", "a.parquet",
      "a.parquet is a Parquet file; write it as CSV: duckdb -c \"copy (from 'a.parquet') to 'x.csv'\""),
    Refused(
      "RDX3\nX\n", "a.RData",
      "a.RData is an .RData file of R; write its table as CSV in R: write.csv(x, \"x.csv\", row.names = FALSE)"
    ),
    Refused("", "none.xlsx", "none.xlsx is empty; expected a table"),
    Refused(
      [0x50, 0x4B, 3, 4, 0, 0], "cut.xlsx",
      "is damaged: it is cut short or no archive; get it again, or open it in a spreadsheet and save it again"
    ),
  ]

  @Test(arguments: office + others)
  func `what is not read is named with the way out`(_ file: Refused) {
    #expect(refusal(file.bytes, file.name).hasSuffix(file.message))
  }

  @Test
  func `a folder and a file that is not there are unreadable`() throws {
    let folder = try #require(throws: DataError.self) { try TableFile(path: "/tmp") }
    #expect(folder == DataError(.unreadable, "cannot read /tmp: it is a directory; give the file in it"))
    let none = try #require(throws: DataError.self) { try TableFile(path: "/tmp/none.xlsx") }
    #expect(none == DataError(.unreadable, "cannot read /tmp/none.xlsx: no such file; check the path"))
  }

  @Test
  func `an option of another kind of file is refused`() throws {
    let error = try #require(throws: DataError.self) {
      try TableFile(
        path: ReferenceFile.path("haven.dta"), name: "haven.dta", options: GridOptions(sheet: .number(2)))
    }
    #expect(
      error.description
        == "--sheet chooses cells of a workbook (.xlsx), and haven.dta is a Stata file; leave it out")
    let from = try #require(throws: DataError.self) {
      try TableFile(
        path: ReferenceFile.path("rows.json"), name: "rows.json", options: GridOptions(table: "t"))
    }
    #expect(
      from.description
        == "--from-table chooses a table of a database, and rows.json is a JSON file; leave it out")
  }
}
