import DataFrames
import Formulas
import Testing

@testable import Preparation

struct UnitSelectionTests {
  private let table = "unit,x\nHà Nội,1\nĐà Nẵng,2\nHải Dương,3\nHai Duong,4\n"

  private func rows(_ text: String, _ csv: String? = nil) throws -> [Int32] {
    let frame = try frame(csv ?? table)
    return try UnitSelection.parse(text).condition(on: "unit", of: frame).rows(of: frame).positions
  }

  @Test(arguments: [
    ("Hà Nội", [0]), ("ha noi,DA-NANG", [0, 1]), ("danang , HANOI", [0, 1]), ("Hai Duong", [3]),
  ])
  func `names are found with and without diacritics, the exact one first`(_ text: String, _ expected: [Int32])
    throws
  {
    #expect(try rows(text) == expected)
  }

  @Test func `a name that holds a comma is found as it stands`() throws {
    #expect(try rows("X, y", "unit,x\n\"X, Y\",1\nZ,2\n") == [0])
    #expect(try rows("[x, y],Z", "unit,x\n\"X, Y\",1\nZ,2\n") == [0, 1])
  }

  @Test func `units may be numbers`() throws {
    #expect(try rows("12", "unit,x\n11,1\n12,2\n12,3\n") == [1, 2])
  }

  @Test(arguments: [
    ("Ha Nol", "did you mean \"Hà Nội\"?"), ("nang", "did you mean \"Đà Nẵng\"?"),
    ("hai duong", "fits Hai Duong, Hải Dương"),
    ("Paris", "it has Hai Duong, Hà Nội, Hải Dương, Đà Nẵng"),
  ])
  func `a name that fits none or several is refused`(_ text: String, _ words: String) {
    let error = #expect(throws: DataError.self) { try rows(text) }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }

  @Test func `an empty name is refused`() {
    #expect(throws: FormulaError.self) { try UnitSelection.parse("a,,b") }
  }
}
