import DataFrames
import Testing

@testable import Preparation

struct JoiningTests {
  private let scores = "unit,year,score\nHà Nội,1,5\nHà Nội,2,6\nHuế,1,7\n"

  private func joined(_ other: String, on key: [String] = ["unit", "year"]) throws -> (
    frame: DataFrame, notes: [String]
  ) {
    try Joining(key: key).joined(frame(scores), with: frame(other, "folder/staff.csv"))
  }

  @Test func `every row stays once, without a match its new columns are missing`() throws {
    let (all, notes) = try joined("year,staff,unit\n1,10,Hà Nội\n9,11,Huế\n1,12,Huế\n")
    #expect(text(all) == "unit,year,score,staff\nHà Nội,1,5,10\nHà Nội,2,6,\nHuế,1,7,12\n")
    #expect(
      notes == [
        "Joined folder/staff.csv by unit, year: 2 of 3 rows have a match.",
        "Without a match, its columns missing: Hà Nội 2.", "In folder/staff.csv alone, left out: Huế 9.",
      ])
  }

  @Test func `one row of the other table serves many`() throws {
    let (all, notes) = try joined("unit,region\nHà Nội,North\nHuế,Center\n", on: ["unit"])
    #expect(text(all).hasSuffix("Hà Nội,1,5,North\nHà Nội,2,6,North\nHuế,1,7,Center\n"))
    #expect(notes == ["Joined folder/staff.csv by unit: 3 of 3 rows have a match."])
  }

  @Test func `a name that is taken gets the file's name behind it`() throws {
    let (all, notes) = try joined("unit,year,score\nHuế,1,2\n")
    #expect(all.names == ["unit", "year", "score", "score_staff"])
    #expect(notes.last == "Columns that both tables have are named apart: score_staff.")
  }

  @Test func `a key that the other table has twice is refused by its lines`() {
    let error = #expect(throws: DataError.self) { try joined("unit,year,s\nHuế,1,2\nHuế,1,3\n") }
    #expect(error?.description.hasPrefix("folder/staff.csv: lines 2 and 3 have one key") == true)
  }

  @Test func `when nothing matches the first keys of both are shown`() {
    let error = #expect(throws: DataError.self) { try joined("unit,year,s\nHue,1,2\n") }
    #expect(
      error?.description.contains("the first of the one is \"Hue, 1\", of the other \"Hà Nội, 1\"") == true)
  }

  @Test func `a name written in another way is pointed out`() throws {
    let notes = try joined("unit,year,s\nHà Nội,1,2\nHUE,1,3\n").notes
    #expect(notes[1].contains("(\"Huế\" is written \"HUE\" there)"))
  }
}
