import Testing

@testable import Datasets

struct ReadingReaderTests {
  private func reading(_ json: String) throws -> DeclaredReading? {
    let bytes = SampleCodebook.with([("\"same_rows\": true", "\"reading\": \(json)")])
    return try Codebook(json: bytes, source: "datapackage.json", strictness: .bundled).declaration?.reading
  }

  @Test func `the texts of a reading are carried unparsed`() throws {
    let read = try #require(
      try reading(#"{"melt": ["2019-2021"], "prefer": "new", "on": ["a", "b"], "where": "year >= 2013"}"#))
    #expect(read.melt == ["2019-2021"])
    #expect(read.prefer == .new)
    #expect(read.on == ["a", "b"])
    #expect(read.condition == "year >= 2013")
    #expect(read.append.isEmpty && read.join.isEmpty && read.derive.isEmpty && read.rankWithin.isEmpty)
    #expect(try reading("null") == nil)
  }

  @Test func `unknown and ill-typed parts are refused`() {
    #expect(
      faults(
        changing: ("\"same_rows\": true", #""reading": {"derived": [], "prefer": "newest", "melt": "wide"}"#))
        == [
          "reformstat.reading.derived: unknown; did you mean \"derive\"?",
          "reformstat.reading.melt: is \"wide\"; expected a list of texts",
          "reformstat.reading.prefer: is \"newest\"; expected new or old",
        ])
  }
}
