import DataFrames
import Datasets
import Reports
import Tables
import Testing
import Validation

struct ValidationReportTests {
  private func report(_ csv: String) throws -> ValidationReport {
    let file = try CSVFile(bytes: Array(csv.utf8), source: "scores.csv")
    let frame = try file.read(options: CSVOptions(categories: Set(file.header)))
    let rules = TableRules(roles: Roles(unit: "unit", time: "year"))
    return ValidationReport(
      title: "Scores", validation: Validation(frame, rules: rules), dataName: "scores.csv",
      remarks: ["A remark."])
  }

  @Test func `checks come first, then a sentence a violation`() throws {
    let document = try report("unit,year\nA,2020\nA,2020\n").document()
    #expect(document.display.map(\.name) == ["checks", "primary_key"])
    #expect(document.display[0].title == "Scores\n1 violation in 1 of 4 checks")
    #expect(document.display[1].title == "primary_key: 1 violation")
    #expect(
      document.display[1].notes == [
        "line 3, unit, year (A, 2020): \"A, 2020\"; expected one row for each unit and year: line 2 has it already"
      ])
    #expect(document.notes.last == "A remark.")
  }

  @Test func `a clean table says what was looked at`() throws {
    let document = try report("unit,year\nA,2020\n").document()
    #expect(document.display.count == 1)
    #expect(document.display[0].title == "Scores\nNo violation in 4 checks")
    #expect(
      document.notes[0].hasPrefix("Checked in 1 row and 2 columns: types (1 column of numbers); required"))
    #expect(document.notes[2].contains("reformstat codebook scores.csv"))
  }

  @Test func `twenty of a check are told, all are listed`() throws {
    let rows = (0...25).map { _ in "A,2020\n" }.joined()
    let document = try report("unit,year\n" + rows).document()
    #expect(document.display[1].notes.count == 21)
    #expect(document.display[1].notes.last == "and 5 more: -f csv --table violations lists all")
    #expect(document.data.map(\.name) == ["violations", "checks"])
    #expect(document.data[0].rows.count == 25)
    #expect(try report("unit,year\n" + rows).document(listing: false).display.count == 1)
    #expect(
      try report("unit,year\nA,2020\n").document(table: "violations").display.map(\.name) == ["violations"])
  }
}
