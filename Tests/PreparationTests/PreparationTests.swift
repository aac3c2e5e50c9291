import DataFrames
import Formulas
import Testing

@testable import Preparation

struct PreparationTests {
  private let wide = "unit,2019,2020\nA,81,82\nB,85,80\n"

  private func all(_ preparation: Preparation, _ csv: String) throws -> (frame: DataFrame, notes: [String]) {
    let file = try file(csv)
    let names = try preparation.columns(of: file)
    let result = try preparation.read(names, from: file, options: CSVOptions())
    #expect(result.frame.names == names, "the columns foretold are those that come out")
    return result
  }

  @Test func `without any option only the wanted columns are read`() throws {
    let frame = try Preparation().read(["2020", "none"], from: file(wide), options: CSVOptions()).frame
    #expect(frame.names == ["2020"])
  }

  @Test func `the order is melt, append, join, derive, rank`() throws {
    var preparation = Preparation()
    preparation.declared = DesignOptions(unit: "unit", time: "year", directions: ["points": .higherIsBetter])
    preparation.ranks = [try RankWithin.parse("year:points")]
    preparation.derivations = [
      try Derivation.parse("points = score + bonus"), try Derivation.parse("rise = diff(points)"),
    ]
    preparation.joined = [try table("unit,bonus\nA,10\nB,0\n", "bonus.csv")]
    preparation.appended = [try table("unit,year,score\nA,2021,70\nB,2021,71\n", "next.csv")]
    preparation.melts = [try Melt.parse("2019..2020:year:score")]
    let (frame, _) = try all(preparation, wide)
    #expect(
      text(frame) == """
        unit,year,score,bonus,points,rise,points_rank
        A,2019,81,10,91,,1
        A,2020,82,10,92,1,1
        B,2019,85,0,85,,2
        B,2020,80,0,80,-5,2
        A,2021,70,10,80,-12,1
        B,2021,71,0,71,-9,2

        """)
  }

  @Test func `an appended file that is wide too is melted too`() throws {
    var preparation = Preparation()
    preparation.declared = DesignOptions(unit: "unit", time: "year")
    preparation.melts = [try Melt.parse("2019..2022:year:score")]
    preparation.appended = [try table("unit,2021,2022\nA,1,2\n", "next.csv")]
    #expect(
      text(try all(preparation, wide).frame)
        == "unit,year,score\nA,2019,81\nA,2020,82\nB,2019,85\nB,2020,80\nA,2021,1\nA,2022,2\n")
  }

  @Test func `a derivation alone reads what it needs`() throws {
    var preparation = Preparation()
    preparation.derivations = [try Derivation.parse("gain = [2020] - [2019]")]
    let frame = try preparation.read(["gain"], from: file(wide), options: CSVOptions()).frame
    #expect(text(frame) == "2019,2020,gain\n81,82,1\n85,80,-5\n")
  }

  @Test func `a made column must have a new name`() throws {
    var preparation = Preparation()
    preparation.derivations = [try Derivation.parse("unit = 1")]
    let error = #expect(throws: DataError.self) { try preparation.columns(of: file(wide)) }
    #expect(error?.description.contains("--derive makes a column \"unit\"") == true)
  }

  @Test func `a join without a key asks for one`() throws {
    var preparation = Preparation()
    preparation.joined = [try table("unit,bonus\nA,10\n", "bonus.csv")]
    let error = #expect(throws: DataError.self) { try preparation.columns(of: file(wide)) }
    #expect(error?.description.contains("--on unit,year") == true)
    preparation.joinKey = ["unt"]
    let mistyped = #expect(throws: DataError.self) { try preparation.columns(of: file(wide)) }
    #expect(mistyped?.description == "no column \"unt\" in bonus.csv; did you mean \"unit\"?")
  }
}
