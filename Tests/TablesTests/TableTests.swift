import Tables
import Testing

struct TableTests {
  @Test func `a column without a title is headed by its key`() {
    #expect(TableColumn("std_error").title == "std_error")
    #expect(TableColumn("std_error", title: "").title == "")
  }

  @Test func `a cell of text has itself as value`() {
    #expect(TableCell("Huế").value == .text("Huế"))
  }

  @Test func `a row with too few cells is a caller's bug`() async {
    await #expect(processExitsWith: .failure) {
      _ = Table(name: "t", columns: [TableColumn("a")], rows: [TableRow([])])
    }
  }

  @Test func `two tidy tables of one name are a caller's bug`() async {
    await #expect(processExitsWith: .failure) {
      let table = Table(name: "t", columns: [], rows: [])
      _ = Document(command: "c", display: [], data: [table, table], notes: [])
    }
  }
}
