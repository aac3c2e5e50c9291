import Testing

@testable import FileWriting

struct DelimitedFileTests {
  @Test func `texts that a spreadsheet would run stay as they are, and are said`() throws {
    let file = try WrittenAgain.written(WrittenAgain.table("a,b\n=1+1,-1\n@x,-2\n"), "csv")
    #expect(String(decoding: file.bytes, as: UTF8.self) == "a,b\n=1+1,-1\n@x,-2\n")
    #expect(
      file.notes == [
        "Texts that begin with = + - or @ stay as they are, and a spreadsheet may run them as formulas; an .xlsx file keeps "
          + "them texts: a."
      ])
  }

  @Test func `texts that look like numbers, or like missing cells, are said`() throws {
    let file = try WrittenAgain.written(WrittenAgain.table("a,b\n01,\"NA\"\n02,x\n", text: ["a"]), "tsv")
    #expect(String(decoding: file.bytes, as: UTF8.self) == "a\tb\n01\t\"NA\"\n02\tx\n")
    #expect(file.notes.count == 2)
    #expect(file.notes[0].hasSuffix("(read them with --text): a."))
    #expect(file.notes[1].hasSuffix("(--missing says otherwise): b."))
  }
}
