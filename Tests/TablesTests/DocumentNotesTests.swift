import Testing

@testable import Tables

struct DocumentNotesTests {
  private func document(notes: [String], display: [String], data: [String]) -> Document {
    Document(
      command: "c", display: [Table(name: "a", columns: [], rows: [], notes: display)],
      data: [Table(name: "b", columns: [], rows: [], notes: data)], notes: notes)
  }

  @Test func `all notes are the document's, then those of its tables, each once`() {
    let document = document(notes: ["1", "2", "1"], display: ["2", "3"], data: ["3", "4"])
    #expect(document.allNotes == ["1", "2", "3", "4"])
  }

  @Test func `closing notes leave out what a displayed table has said`() {
    let document = document(notes: ["1", "2", "4", "1"], display: ["2"], data: ["4"])
    #expect(document.closingNotes == ["1", "4"])
  }

  @Test func `shorter headings stand at the bottom`() {
    let table = Table(
      name: "t", columns: [TableColumn("a", title: "x"), TableColumn("b", title: "(1)\ny")], rows: [])
    #expect(table.headingLines == [["", "(1)"], ["x", "y"]])
  }
}
