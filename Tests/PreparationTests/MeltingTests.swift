import DataFrames
import Formulas
import Testing

@testable import Preparation

struct MeltingTests {
  private func melted(_ csv: String, _ melts: [String]) throws -> (DataFrame, [String]) {
    let frame = try frame(csv)
    let melting = try Melting(try melts.map(Melt.parse), header: frame.names, source: frame.source)
    #expect(melting.melted(frame).names == melting.columns)
    return (melting.melted(frame), melting.notes)
  }

  @Test func `each row becomes a row a year and keeps its line`() throws {
    let (long, notes) = try melted("unit,2019,2020,region\nA,1.5,,N\nB,3,4,S\n", ["2019..2020:year:score"])
    #expect(
      text(long)
        == "unit,region,year,score\nA,N,2019,1.5\nA,N,2020,\nB,S,2019,3\nB,S,2020,4\n")
    #expect(long.place(ofRow: 2) == "data.csv, line 3")
    #expect(notes == ["Melted 2 columns, 2019 to 2020, into year and score."])
  }

  @Test func `several measures stand side by side, missing where one has no column`() throws {
    let (long, notes) = try melted(
      "unit,s2019,r2019,s2020\nA,1,2,3\n", ["s2019..s2020:year:score", "r2019..r2020:year:rank"])
    #expect(text(long) == "unit,year,score,rank\nA,2019,1,2\nA,2020,3,\n")
    #expect(notes[1].hasSuffix("rank has none for 2020."))
  }

  @Test func `text in one year makes the measure text, and says which`() throws {
    let (long, _) = try melted("unit,2019,2020\nA,1,n/d\nB,2,3\nC,1,2\n", ["2019..2020:year:score"])
    guard case .categories(let column)? = long.column("score") else {
      Issue.record("score is text")
      return
    }
    #expect(column.levels == ["1", "2", "3", "n/d"])
  }

  @Test(arguments: [
    (["2019..2020:unit:score"], "makes a column \"unit\""), (["2019..2020:year:region"], "\"region\""),
    (["2019..2020:year:a", "2019..2020:time:b"], "one time column"),
    (["2019..2020:year:a", "2019..2020:year:a"], "\"a\""),
  ])
  func `a name that would stand twice is refused`(_ melts: [String], _ words: String) {
    let error = #expect(throws: DataError.self) {
      try melted("unit,2019,2020,region\nA,1,2,N\n", melts)
    }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }
}
