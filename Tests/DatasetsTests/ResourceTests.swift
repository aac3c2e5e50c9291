import DataFrames
import Datasets
import Testing

struct ResourceTests {
  @Test func `texts are read as categories and all else as numbers`() throws {
    let codebook = try Codebook(json: SampleCodebook.bytes, source: "datapackage.json", strictness: .bundled)
    let scores = codebook.resources[0]
    #expect(scores.columnNames == ["province", "year", "score", "place", "courses"])
    #expect(scores.categoryColumns == ["province"])
    #expect(scores.numberColumns == ["year", "score", "place", "courses"])
    #expect(scores.directions == ["score": .higherIsBetter, "place": .lowerIsBetter])
    #expect(scores.field("none") == nil)
  }
}
