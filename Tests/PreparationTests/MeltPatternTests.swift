import DataFrames
import Formulas
import Testing

@testable import Preparation

struct MeltPatternTests {
  private let header = ["Tỉnh", "2019 / Điểm", "2019 / Hạng", "2020 / Điểm", "2020 / Hạng", "Ghi chú / 1"]

  @Test func `every measure becomes a column, every year a row`() throws {
    let melting = try Melting([Melt.parse("{Năm} / {measure}")], header: header, source: "x.xlsx")
    #expect(melting.columns == ["Tỉnh", "Ghi chú / 1", "Năm", "Điểm", "Hạng"])
    #expect(
      melting.notes == [
        "Melted 2 columns, 2019 / Điểm to 2020 / Điểm, into Năm and Điểm.",
        "Melted 2 columns, 2019 / Hạng to 2020 / Hạng, into Năm and Hạng.",
      ])
  }

  @Test func `the measure may stand first, and a year may lack one`() throws {
    let header = ["u", "score_a_2019", "score_a_2021", "rank_2021"]
    let melting = try Melting([Melt.parse("{measure}_{year}")], header: header, source: "x.csv")
    #expect(melting.columns == ["u", "year", "score_a", "rank"])
    #expect(
      melting.notes.last
        == "Melted 1 columns, rank_2021 to rank_2021, into year and rank; rank has none for 2019.")
  }

  @Test(arguments: [
    "{year}", "{measure}", "{year}{measure}", "{year} / {year}", "{year / {measure}", "year} / {measure}",
    "{} / {measure}",
  ])
  func `a pattern that is none is refused`(_ text: String) {
    #expect(throws: FormulaError.self) { try Melt.parse(text) }
  }

  @Test func `a pattern that no column has is refused with the columns`() throws {
    let melt = try Melt.parse("{year}-{measure}")
    #expect(throws: DataError.self) { try Melting([melt], header: header, source: "x.xlsx") }
    #expect(!melt.applies(to: header))
  }
}
