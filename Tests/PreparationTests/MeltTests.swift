import DataFrames
import Formulas
import Testing

@testable import Preparation

struct MeltTests {
  @Test(arguments: [
    ("2019..2021:year:score", ["unit", "2019", "2021", "note"], ["2019", "2021"], [2019, 2021]),
    ("s_2019..s_2021:year:s", ["s_2020", "unit", "s_2019", "s_2022"], ["s_2019", "s_2020"], [2019, 2020]),
    (
      "[Điểm 2019]..[Điểm 2020]:năm:điểm", ["Điểm 2020", "Điểm 2019"], ["Điểm 2019", "Điểm 2020"],
      [2019, 2020]
    ),
    ("9 bc..11 bc:t:v", ["10 bc", "9 bc", "12 bc"], ["9 bc", "10 bc"], [9, 10]),
    ("y2019,y2021:year:v", ["y2019", "y2020", "y2021"], ["y2019", "y2021"], [2019, 2021]),
  ])
  func `a range or a list finds its columns, by time`(
    _ text: String, _ header: [String], _ columns: [String], _ times: [Int]
  ) throws {
    let sources = try Melt.parse(text).sources(in: header, of: "data.csv")
    #expect(sources.map(\.column) == columns)
    #expect(sources.map(\.time) == times)
  }

  @Test(arguments: [
    ("2019..2021", "columns:time:value"), ("2019..2021:year", "columns:time:value"),
    ("2019..2021::score", "columns:time:value"), ("2019..2021:year:year", "two names"),
    ("2021..2019:year:score", "ends before it begins; write 2019..2021"),
    ("a..b:year:score", "do not differ in a whole number alone"), ("2019:year:score", "a range such as"),
    ("a1,a1:year:score", "each in its own"), ("a1,b2:year:score", "do not differ in a whole number alone"),
  ])
  func `what is no melt is refused with what to write`(_ text: String, _ words: String) {
    let error = #expect(throws: FormulaError.self) { try Melt.parse(text) }
    #expect(error?.kind == .syntax)
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }

  @Test func `columns that are not there are named`() throws {
    let range = #expect(throws: DataError.self) {
      try Melt.parse("2019..2021:year:score").sources(in: ["unit", "score"], of: "wide.csv")
    }
    #expect(
      range?.description
        == "--melt 2019..2021:year:score: wide.csv has no column 2019 to 2021; it has unit, score")
    let list = #expect(throws: DataError.self) {
      try Melt.parse("y2019,y2020:year:score").sources(in: ["unit", "y2019", "y202"], of: "wide.csv")
    }
    #expect(list?.description == "no column \"y2020\" in wide.csv; did you mean \"y202\"?")
  }
}
