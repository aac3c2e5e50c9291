import DataFrames
import Testing

@testable import FileFormats

struct SQLiteTableTests {
  private func table(_ options: GridOptions) throws -> GridTable {
    try TableFile(path: ReferenceFile.path("tables.sqlite"), name: "x.sqlite", options: options).table()
  }

  private func refusal(_ options: GridOptions) -> String {
    do {
      return "not refused: \(try table(options).names)"
    } catch { return "\(error)" }
  }

  @Test
  func `every value equals what the command sqlite3 prints`() throws {
    let found = ReferenceFile.records(try table(GridOptions(table: "scores")).csv)
    let expected = ReferenceFile.records(try ReferenceFile.bytes("tables-scores.csv"))
    #expect(found.count == expected.count)
    for (mine, theirs) in zip(found, expected) {
      #expect(mine[0] == theirs[0] && mine[1] == theirs[1] && mine[3] == theirs[3])
      #expect(mine[2] == theirs[2] || Double(mine[2]) == Double(theirs[2]))
    }
  }

  @Test
  func `whole numbers that no double holds make their column text`() throws {
    let table = try table(GridOptions(table: "keys"))
    #expect(
      String(decoding: table.csv, as: UTF8.self)
        == "id,x\n\"9007199254740993\",0.1\n\"2\",1e+300\n\"9007199254740992\",-1.5\n")
    #expect(table.textColumns == ["id"])
    #expect(table.notes == ["Whole numbers beyond 2^53, which no double holds, make 1 column text: id."])
  }

  @Test
  func `a view and a query are tables too`() throws {
    #expect(try table(GridOptions(table: "late")).csv.split(separator: .lineFeed).count == 11)
    let query = GridOptions(query: "with k as (select 1 as a) select a, a + 1 as b from k; ")
    #expect(try table(query).csv == Array("a,b\n1,2\n".utf8))
    #expect(try table(query).place(ofLine: 2, column: "b") == "x.sqlite, query, row 1, column \"b\"")
  }

  @Test
  func `anything but one SELECT is refused`() {
    let only =
      "x.sqlite: the query was refused: only a SELECT is run, on this database alone; expected one SELECT"
    for query in [
      "delete from keys", "attach 'y' as y", "pragma user_version", "begin", "create table t (a)",
      "vacuum into 'y'",
      "select * from pragma_table_info('keys')",
    ] { #expect(refusal(GridOptions(query: query)) == only, "\(query)") }
    #expect(refusal(GridOptions(query: "select 1; select 2")).contains("it is more than one statement"))
    #expect(refusal(GridOptions(query: "  ")).contains("it is empty"))
    #expect(refusal(GridOptions(query: "select none_such")).contains("no such column: none_such"))
    #expect(
      refusal(GridOptions(query: "select 1 as a, 2 as a"))
        == "x.sqlite, query: columns 1 and 2 are both named \"a\"; rename one (in a SELECT: AS)")
    #expect(
      refusal(GridOptions(query: "select x'00' as b"))
        == "x.sqlite, query, row 1, column \"b\": it holds bytes (a BLOB), expected numbers or text; leave the column out "
        + "(--query)")
    #expect(refusal(GridOptions(query: "select 9e999 as b")).contains("inf is no number of a table"))
  }

  @Test
  func `which table is asked for where there are several`() {
    #expect(
      refusal(GridOptions())
        == "x.sqlite holds 3 tables and views: keys, late, scores; say which: --from-table keys, or --query \"select ...\""
    )
    #expect(
      refusal(GridOptions(table: "score")) == "no table \"score\" in x.sqlite; did you mean \"scores\"?")
    #expect(refusal(GridOptions(table: "keys", query: "select 1")).contains("give one of them"))
  }

  @Test
  func `a database with a write-ahead log at rest is read without a file made beside it`() throws {
    var bytes = try ReferenceFile.bytes("tables.sqlite")
    (bytes[18], bytes[19]) = (2, 2)
    let file = try TemporaryFile(bytes, name: "a b?#%.sqlite")
    let options = GridOptions(table: "keys")
    #expect(
      try TableFile(path: file.path, name: "x.sqlite", options: options).table().csv == table(options).csv)
    #expect(!InputFile.exists(file.path + "-shm") && !InputFile.exists(file.path + "-wal"))
  }
}
