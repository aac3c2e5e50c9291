import Glibc
import Testing

@testable import DataFrames

/// The message with which a text is refused, or what it read as.
private func refusal(_ bytes: [UInt8], _ options: CSVOptions = CSVOptions()) -> String {
  var messages: Set<String> = []
  for chunkSize in [1, 5, 1 << 19] {
    for threads in [1, 2] {
      var options = options
      options.threads = threads
      do throws(DataError) {
        let frame = try CSVFile(.bytes(bytes), source: "t.csv", chunkSize: chunkSize).read(options: options)
        messages.insert("read \(frame.rowCount) rows")
      } catch {
        messages.insert(error.kind == .invalid ? error.description : "unreadable: \(error.description)")
      }
    }
  }
  return messages.sorted().joined(separator: " | ")
}

private func refusal(_ text: String, _ options: CSVOptions = CSVOptions()) -> String {
  refusal(Array(text.utf8), options)
}

private func opening(_ path: String) -> String {
  do throws(DataError) {
    return try CSVFile(path: path).source
  } catch {
    return "\(error.kind): \(error.description)"
  }
}

struct CSVRefusalTests {
  @Test func `files that cannot be read`() {
    #expect(opening("/no/such.csv") == "unreadable: cannot read /no/such.csv: no such file; check the path")
    #expect(opening("/") == "unreadable: cannot read /: it is a directory; give the CSV file in it")
    #expect(
      CSVRefusal.unreadable("x.csv", code: EACCES).description
        == "cannot read x.csv: permission denied; make the file readable (chmod u+r)")
  }

  @Test(arguments: [
    ("", "t.csv is empty; expected a line of column names and rows below it"),
    ("\n\r\n", "t.csv is empty; expected a line of column names and rows below it"),
    ("a,b\n", "t.csv ends after its column names (line 1); expected at least one row below them"),
    ("a,b\n\n\n", "t.csv ends after its column names (line 1); expected at least one row below them"),
    (
      "a,,c\n1,2,3\n",
      "t.csv, line 1: column 2 of 3 has no name; give it one, or remove the column "
        + "(R: write.csv(..., row.names = FALSE))"
    ),
    ("a,b,a\n1,2,3\n", "t.csv, line 1: columns 1 and 3 are both named \"a\"; rename one"),
    (
      "a;b;c\n1;2;3\n",
      "t.csv, line 1: the cells are parted by semicolons (a;b;c), expected commas; save the file as "
        + "comma-separated values, numbers written with a point"
    ),
    (
      "\"a\";\"b\"\n1;2\n",
      "t.csv, line 1: the cells are parted by semicolons (a), expected commas; save the file as "
        + "comma-separated values, numbers written with a point"
    ),
    (
      "a\tb\n1\t2\n",
      "t.csv, line 1: the cells are parted by tabs (a\tb), expected commas; save the file as comma-separated "
        + "values, numbers written with a point"
    ),
    (
      "a,b\r1,2\r",
      "t.csv: its lines end in carriage returns alone, expected line feeds; convert it: tr '\\r' '\\n'"
    ),
  ])
  func `tops of files that are no tables`(text: String, message: String) {
    #expect(refusal(text) == message)
  }

  @Test(arguments: [
    (
      "a,b,c\n1,2,3\n4,5\n6,7,8\n",
      "t.csv, line 3: 2 cells, expected 3: 4,5; complete the row, and quote a cell that holds a comma"
    ),
    (
      "a,b\n1,2\n\n4,5,6\n",
      "t.csv, line 4: 3 cells, expected 2: 4,5,6; complete the row, and quote a cell that holds a comma"
    ),
    (
      "a,b\n1\n",
      "t.csv, line 2: 1 cell, expected 2: 1; complete the row, and quote a cell that holds a comma"
    ),
    (
      "a,b\n1,x\n2,\"y\n3,z\n",
      "t.csv, line 3, column \"b\": the quote opened here is never closed: \"y; close it, and double a quote that "
        + "belongs to the text (\"\")"
    ),
    (
      "a,b\n1,x\n\"2\"0,y\n",
      "t.csv, line 3, column \"a\": text after the closing quote: \"2\"0,y; expected a comma or the end of the line; "
        + "double a quote that belongs to the text (\"\")"
    ),
    (
      "a,b\n1,5\" pipe\n2,x\n",
      "t.csv, line 2, column \"b\": a quote inside an unquoted cell: 5\" pipe; quote the whole cell and double the "
        + "quote inside (\"\")"
    ),
    (
      "a,b\n1,x\n1e999,y\n",
      "t.csv, line 3, column \"a\": 1e999 is too large for a number (the largest is 1.8e308); correct it, or leave "
        + "the cell empty"
    ),
    (
      "a,b\n1,\"3,5\"\n1,4\n",
      "t.csv, line 2, column \"b\": \"3,5\" has a comma where a number has a point; expected numbers like 3.5 or "
        + "1234, without commas"
    ),
  ])
  func `rows and cells that are wrong`(text: String, message: String) {
    #expect(refusal(text) == message)
  }

  @Test func `bytes that are no text`() {
    #expect(
      refusal(Array("a,b\n1,x\n2,".utf8) + [0xE9, 0x74] + Array("\n3,y\n".utf8))
        == "t.csv, line 3: byte 0xE9 is not valid UTF-8; save the file as \"CSV UTF-8\", or say what it is: --encoding windows-1258"
    )
    #expect(
      refusal(Array("a,b\n1,x\n2,".utf8) + [0] + Array("\n".utf8))
        == "t.csv, line 3: a NUL byte, so this is no text file; expected CSV text in UTF-8")
    #expect(
      refusal(Array("h".utf8) + [0xC3] + Array(",b\n1,x\n".utf8))
        == "t.csv, line 1: byte 0xC3 is not valid UTF-8; save the file as \"CSV UTF-8\", or say what it is: --encoding windows-1258"
    )
    let utf16 =
      "t.csv is UTF-16 text; expected UTF-8: save it as \"CSV UTF-8\", or run iconv -f UTF-16 -t UTF-8"
    let words = Array("a,b\n1,2\n".utf16)
    let little = words.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(refusal([0xFF, 0xFE] + little) == utf16)
    #expect(refusal(little) == utf16)
    #expect(refusal(words.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }) == utf16)
  }

  @Test func `texts in columns that must be numbers`() {
    let options = CSVOptions(numbers: ["score"])
    #expect(
      refusal("unit,score\nA,1\nB,abc\nC,def\n", options)
        == "t.csv, line 3, column \"score\": \"abc\" is not a number; correct it, or declare it missing: "
        + "--missing 'abc'")
    #expect(
      refusal("unit,score\nA,inf\n", options)
        == "t.csv, line 2, column \"score\": \"inf\" is not a number; correct it, or declare it missing: "
        + "--missing 'inf'")
    #expect(
      refusal("unit,score\nA,\"1,5\"\n", options)
        == "t.csv, line 2, column \"score\": \"1,5\" has a comma where a number has a point; expected numbers "
        + "like 3.5 or 1234, without commas")
  }

  @Test func `columns that are not there`() throws {
    let file = try csv("unit,training\nA,1\n")
    #expect(throws: DataError(.invalid, "no column \"traning\" in t.csv; did you mean \"training\"?")) {
      try file.read(columns: ["traning"])
    }
    #expect(throws: DataError(.invalid, "no column \"zzz\" in t.csv; it has unit, training")) {
      try file.read(columns: ["zzz"])
    }
  }

  @Test func `the first fault of a file is the one reported`() {
    #expect(refusal("a,b\n1\n\"x,2\n").hasPrefix("t.csv, line 2: 1 cell"))
    #expect(refusal("a,b\n\"x\"y,2\n1\n").hasPrefix("t.csv, line 2, column \"a\": text after"))
  }

  @Test func `long texts are cut in messages`() {
    let long = String(repeating: "é", count: 500)
    #expect(refusal("a,b\n\(long)\n").contains(": " + String(repeating: "é", count: 57) + "...; complete"))
  }
}
