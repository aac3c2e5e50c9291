import Testing

@testable import Validation

struct RanksCheckTests {
  private func found(_ ranks: String) throws -> [String] {
    let rows = ranks.split(separator: " ").enumerated().map { "U\($0),2020,\($1)\n" }.joined()
    return try SampleTable("unit,year,rank\n" + rows).violations(.ranks)
  }

  @Test(arguments: ["1 2 3", "3 1 2", "1 2 2 4", "1 2.5 2.5 4", "1 1 1", "2 2 2", "1.5 1.5 3.5 3.5", "1"])
  func `places with ties by either rule are whole`(ranks: String) throws {
    #expect(try found(ranks).isEmpty)
  }

  @Test func `the first place out of step is found`() throws {
    #expect(try found("1 2 4 5") == ["4 rank: 4; place 3: no row of the period has it after 2"])
    #expect(try found("2 3 4") == ["2 rank: 2; place 1: no row of the period has it"])
    #expect(try found("1 1 2 5") == ["4 rank: 2; place 3: 2 rows of the period have a better one"])
    #expect(
      try found("1 2 2 3") == [
        "5 rank: 3; 4: 3 rows have a better place; after a tie places are left out (1, 2, 2, 4), not counted on "
          + "(1, 2, 2, 3)"
      ])
    #expect(try found("1 3 3 4") == ["3 rank: 3; place 2: no row of the period has it after 1"])
  }

  @Test func `an empty place does not make a period a part of one`() throws {
    let table = SampleTable("unit,year,rank\nA,2020,\nB,2020,2\nC,2020,3\n")
    #expect(try table.violations(.ranks) == ["3 rank: 2; place 1: no row of the period has it"])
  }

  @Test func `a part of the places is said and not found fault with`() throws {
    let table = SampleTable("unit,year,rank\nA,2019,17\nB,2019,20\nA,2020,1\nB,2020,2\n")
    #expect(try table.outcome(.ranks) == .checked([], "1 period; a part of the places only: 2019"))
    let skipped = Outcome.skipped("every period holds a part of the places only")
    #expect(try SampleTable("unit,year,rank\nA,2019,3\nA,2020,2\n").outcome(.ranks) == skipped)
  }

  @Test func `the number ranked says how many places there are`() throws {
    let part = SampleTable("unit,year,rank,n_ranked\nA,2019,2,22\nB,2019,23,22\nC,2019,2,21\n")
    #expect(
      try part.violations(.ranks) == [
        "4 n_ranked: 21; the same n_ranked in every row of the period, 22 as on its first line",
        "3 rank: 23; a place up to 22, the n_ranked of the period",
      ])
    let crowded = SampleTable("unit,year,rank,n_ranked\nA,2019,1,5\nB,2019,2,5\nC,2019,2,5\nD,2019,3,5\n")
    #expect(
      try crowded.violations(.ranks) == [
        "5 rank: 3; place 4 or a worse one: 3 rows of the period have a better one"
      ])
    let tooMany = SampleTable("unit,year,rank,n_ranked\nA,2019,1,1\nB,2019,2,1\n")
    #expect(
      try tooMany.violations(.ranks) == [
        "3 rank: 2; as many places as n_ranked says, 1: 2 rows of the period hold one"
      ])
  }

  @Test func `a table that is declared a part is passed over, but for the number ranked`() throws {
    var table = SampleTable(
      "unit,year,rank\nA,2019,1\nB,2019,3\n",
      fields:
        #"{"name": "unit", "type": "string"}, {"name": "year", "type": "year"}, {"name": "rank", "type": "integer"}"#
    )
    table.declared = "\"partial\": \"top and bottom\","
    #expect(try table.outcome(.ranks) == .skipped("the codebook declares a part (top and bottom)"))
  }

  @Test func `years that are not known as the time are not taken for one period`() throws {
    var table = SampleTable("year,rank\n2019,1\n2020,1\n")
    table.roles = .init(rank: "rank")
    #expect(try table.outcome(.ranks) == .skipped("no column is known as the time; --time names it"))
  }
}
