import Datasets
import Testing

@testable import Validation

struct RankScoreCheckTests {
  private func table(_ rows: String...) -> SampleTable {
    SampleTable("unit,year,score,rank\n" + rows.enumerated().map { "U\($0),\($1)\n" }.joined())
  }

  @Test func `a better score with the worse place is one violation, both lines named`() throws {
    let found = try table("2020,90,1", "2020,80,4", "2020,70,2", "2020,60,3", "2021,50,1").violations(
      .rankAndScore)
    #expect(
      found == ["4 rank: 2; no better place than 4, which line 3 has with the better score: 80 against 70"])
  }

  @Test func `equal scores have one place`() throws {
    #expect(
      try table("2020,90,1", "2020,90,2").violations(.rankAndScore) == [
        "3 rank: 2; 1, as line 2 has the same score, 90"
      ])
    #expect(
      try table("2020,90,1.5", "2020,90.0,1.5", "2020,,3", "2020,80,").violations(.rankAndScore).isEmpty)
  }

  @Test func `the direction of the score is the declared one`() throws {
    var days = table("2020,5,1", "2020,9,2")
    days.roles = Roles(time: "year", score: "score", rank: "rank", directions: ["score": .lowerIsBetter])
    #expect(try days.violations(.rankAndScore).isEmpty)
    days.roles = Roles(time: "year", score: "score", rank: "rank")
    #expect(try days.violations(.rankAndScore).count == 1)
  }
}
