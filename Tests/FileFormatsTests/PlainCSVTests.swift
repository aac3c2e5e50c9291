import Testing

@testable import FileFormats

struct PlainCSVTests {
  private func plain(_ text: String) throws -> PlainCSV { try #require(PlainCSV(Array(text.utf8))) }

  private static let table = "u,t,y\nA,2019,1\nB,2019,2\nC,2019,3\nD,2019,4\n"

  @Test(arguments: [
    "Nguồn: Bộ Nội vụ\n", "\nNguồn: Bộ Nội vụ", "\n\n(*) tạm thời,\n\nNguồn\n\n", "\"Nguồn: a, b\"\r\n",
    ",Ghi chú\n",
  ])
  func `lines with one filled cell at the very end are notes`(_ end: String) throws {
    let found = try plain(Self.table + end)
    #expect(found.notes.count == 1)
    #expect((Self.table.utf8.count...Self.table.utf8.count + 2).contains(found.end))
  }

  @Test(arguments: [
    "", "\n\n", "E,2019,5\n", "E,2019\n", "7\n", "E\nF,2019,6\n", "E,\"a\nb\",c\n", "E,2019,\"a\nb\"\n",
    "Ghi chú,,\n",
  ])
  func `rows, short ones of two cells, lone numbers and ends of quoted cells are none`(_ end: String) throws {
    let text = Self.table + end
    #expect(try plain(text) == PlainCSV(head: Array(text.utf8), tail: Array(text.utf8), at: 0))
    #expect(try plain(text).notes.isEmpty && plain(text).end == text.utf8.count)
  }

  @Test func `a file of one column has no notes`() throws {
    #expect(try plain("y\n1\n2\nNguồn\n").notes.isEmpty)
  }

  @Test func `of a large file the end alone is looked at`() throws {
    let rows = String(repeating: "Hà Nội,2019,1.25\n", count: 10_000)
    let found = try plain("u,t,y\n" + rows + "Nguồn: A\n(*) b\n")
    #expect(found.notes == ["2 lines below the table were left out: \"Nguồn: A\", \"(*) b\"."])
    #expect(found.end == 6 + rows.utf8.count)
  }
}
