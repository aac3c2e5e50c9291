import DataFrames
import OfficeText
import Testing

@testable import FileFormats

struct OfficeTextFileTests {
  private func table(_ text: String, _ options: GridOptions = GridOptions(), name: String = "x.csv") throws
    -> GridTable
  {
    let file = try TemporaryFile(text, name: name)
    return try withExtendedLifetime(file) {
      try TableFile(path: file.path, name: name, options: options).table()
    }
  }

  private func csv(_ text: String, _ options: GridOptions = GridOptions(), name: String = "x.csv") throws
    -> String
  {
    String(decoding: try table(text, options, name: name).csv, as: UTF8.self)
  }

  private func refusal(_ text: String, _ options: GridOptions = GridOptions()) -> String {
    do {
      return "read: " + (try csv(text, options))
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    "u,t,y\nA,2019,1.5\nB,2020,2.5\n", "tỉnh,năm\nHà Nội,2019\n", "u,y\n\"a, b\",1\nc,2\n", "y\n1\n2\n",
    "u,y\n1,2,3\n4,5\n6,7\n",
  ])
  func `plain CSV is left to its own reader, a wrong row in it too`(_ text: String) {
    #expect(OfficeTextFile.isPlain(Array(text.utf8)))
  }

  @Test(arguments: [
    "u;y\nA;1\n", "u\ty\nA\t1\n", "Bảng 1\n\nu,y\nA,1\nB,2\n", "u,y\nA,\"1,5\"\nB,\"2,5\"\n",
    "Hµ Néi,1\n§µ N½ng,2\nHµ Nam,3\n",
  ])
  func `what is not plain`(_ text: String) {
    #expect(!OfficeTextFile.isPlain(Array(text.utf8)))
  }

  @Test func `a word keeps its column from being numbers, a word for missing does not`() throws {
    #expect(
      try csv("u;y;z\nA;1,5;1,5\nB;NA;x\nC;2,5;2,5\n") == "u,y,z\nA,1.5,\"1,5\"\nB,NA,x\nC,2.5,\"2,5\"\n")
  }

  @Test func `codes of digits stay as they are written`() throws {
    #expect(try csv("u;code;y\nA;01;1,5\nB;02;2,5\n") == "u,code,y\nA,01,1.5\nB,02,2.5\n")
  }

  @Test func `titles, notes, semicolons, decimal commas, thousands and per cent signs`() throws {
    let text =
      "Bảng 1. Chỉ số\n\nTỉnh;Điểm;Tỉ lệ\nHà Nội;1.080,5;12,5%\n\"Đà Nẵng\";79;3 %\nNguồn: Bộ Nội vụ\n"
    let found = try table(text)
    #expect(
      String(decoding: found.csv, as: UTF8.self) == "Tỉnh,Điểm,Tỉ lệ\nHà Nội,1080.5,12.5\nĐà Nẵng,79,3\n")
    #expect(
      found.notes == [
        "The cells of x.csv are parted by \";\".", "Row 3 was taken for the column names.",
        "1 row above the column names was left out: \"Bảng 1. Chỉ số\".",
        "1 row below the table was left out: row 6 \"Nguồn: Bộ Nội vụ\".",
        "Numbers have decimal commas: \"1.080,5\" is 1080.5.", "2 cells with a per cent sign: 12% is 12.",
      ])
    #expect(found.place(ofLine: 2, column: "Điểm") == "x.csv, line 4, column \"Điểm\"")
    #expect(found.row(ofLine: 3) == 5)
  }

  @Test func `what can be read both ways is asked, and what is said is done`() throws {
    let text = "u;y\nA;1,234\nB;2,345\n"
    #expect(
      refusal(text)
        == "x.csv, line 2, column 2 holds \"1,234\", which is 1.234 with a decimal comma and 1234 with a decimal point, and no "
        + "other number tells which is meant: say --decimal comma or --decimal point")
    var options = GridOptions()
    options.decimal = .decimalComma
    #expect(try csv(text, options) == "u,y\nA,1.234\nB,2.345\n")
    options.decimal = .decimalPoint
    #expect(try csv(text, options) == "u,y\nA,1234\nB,2345\n")
    #expect(
      refusal("u;y;z\nA;1,5;2.5\nB;1;1\n").contains("a decimal point; correct one, or say --decimal comma"))
  }

  @Test func `missing marks do not make a column text, other texts do`() throws {
    #expect(try csv("u;y;z\nA;1,5;x\nB;NA;2,5\n") == "u,y,z\nA,1.5,x\nB,NA,\"2,5\"\n")
    var options = GridOptions()
    options.missing = ["", "-"]
    #expect(try csv("u;y\nA;1,5\nB;-\n", options) == "u,y\nA,1.5\nB,-\n")
  }

  @Test func `tabs, a line that names the mark, and quotes that hold line breaks`() throws {
    #expect(try csv("u\ty\nA\t1,5\n", name: "x.tsv") == "u,y\nA,1.5\n")
    #expect(try csv("sep=;\nu;y\nA;1\nB;2\n") == "u,y\nA,1\nB,2\n")
    let broken = try table("u;v\n\"a\nb\";1,5\nc;2,5\n")
    #expect(broken.place(ofLine: 4, column: "v") == "x.csv, line 4, column \"v\"")
    #expect(refusal("u;v\n\"a;1\n").hasPrefix("x.csv, line 2: the quote opened here is never closed"))
  }

  @Test func `a row of another length under a table of semicolons is refused by its line`() {
    #expect(
      refusal("u;y\nA;1\nB;2;3\nC;4\n").hasPrefix(
        "x.csv, line 3: 3 cells, expected 2 as in the other rows: \"B | 2 | 3\""))
    #expect(
      refusal("u;y;z\nA;1\nB;2;3\nC;4;5\n").hasPrefix(
        "x.csv, line 2: 2 cells, expected 3 as in the other rows"))
    #expect(refusal("u;y\nA;1;\nB;2\nC;4\n") == "read: u,y\nA,1\nB,2\nC,4\n")
  }

  @Test func `an encoding that is said must fit`() {
    var options = GridOptions()
    options.encoding = .utf16LittleEndian
    #expect(refusal("u;y\nA;1", options).contains("is not utf-16le throughout; name another by --encoding"))
  }
}
