import DataFrames
import Testing

@testable import Preparation

struct AppendingTests {
  private func appended(
    _ first: String, _ second: String, key: [String] = ["unit", "year"], kept: KeptRow? = nil
  ) throws -> (frame: DataFrame, notes: [String]) {
    try Appending(key: key, kept: kept).appended([frame(first, "old.csv"), frame(second, "new.csv")])
  }

  @Test func `columns are matched by name, and those of one table are missing in the other`() throws {
    let (all, notes) = try appended("unit,year,score\nA,1,5\n", "year,extra,unit\n2,x,A\n")
    #expect(text(all) == "unit,year,score,extra\nA,1,5,\nA,2,,x\n")
    #expect(
      notes == [
        "Appended 1 row of new.csv; new columns, missing in old.csv: extra; columns it lacks: score."
      ])
  }

  @Test func `rows know the file they came from`() throws {
    let all = try appended("unit,year\nA,1\nA,2\n", "unit,year\nA,3\n").frame
    #expect(all.place(ofRow: 1) == "old.csv, line 3")
    #expect(all.place(ofRow: 2) == "new.csv, line 2")
    #expect(all.places(ofRows: 0, 2) == "old.csv, line 2 and new.csv, line 2")
    #expect(all.places(ofRows: 0, 1) == "old.csv: lines 2 and 3")
  }

  @Test func `a key in both tables is refused until one is preferred`() throws {
    let (old, new) = ("unit,year,score\nA,1,5\nB,1,6\n", "unit,year,score\nB,1,7\nB,2,8\n")
    let error = #expect(throws: DataError.self) { try appended(old, new) }
    #expect(
      error?.description
        == "old.csv, line 3 and new.csv, line 2 are both unit B, year 1; keep one of each: --prefer new or --prefer old"
    )
    let preferNew = try appended(old, new, kept: .new)
    #expect(text(preferNew.frame) == "unit,year,score\nA,1,5\nB,1,7\nB,2,8\n")
    #expect(preferNew.notes.last == "1 key stood in more than one file, and the new row was kept: B 1.")
    #expect(preferNew.frame.place(ofRow: 1) == "new.csv, line 2")
    #expect(text(try appended(old, new, kept: .old).frame) == "unit,year,score\nA,1,5\nB,1,6\nB,2,8\n")
  }

  @Test func `a file appended to itself has every key twice`() throws {
    let frame = try frame("unit,year\nA,1\nA,2\n")
    let appending = Appending(key: ["unit", "year"], kept: .old)
    #expect(try appending.appended([frame, frame]).frame.rowCount == 2)
    let error = #expect(throws: DataError.self) {
      try Appending(key: ["unit", "year"], kept: nil).appended([frame, frame])
    }
    #expect(error?.description.contains("keep one of each") == true)
  }

  @Test func `without a key repeats are not looked for, and that is said`() throws {
    let (all, notes) = try appended("unit,year\nA,1\n", "unit,year\nA,1\n", key: [])
    #expect(all.rowCount == 2)
    #expect(notes.last?.contains("Repeated rows were not looked for") == true)
  }

  @Test func `a column that is text in one table becomes text, with the cell that made it so`() throws {
    let (all, notes) = try appended("unit,year,s\nA,1,5\n", "unit,year,s\nA,2,good\n")
    #expect(all.column("s")?.isNumeric == false)
    #expect(notes[0].contains("s is read as text, since new.csv has text in it (line 2: \"good\")"))
  }
}
