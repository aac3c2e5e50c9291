import DataFrames
@testable import Datasets
import Testing

struct CodebookTests {
  private let sample = Result {
    try Codebook(json: SampleCodebook.bytes, source: "datapackage.json", strictness: .bundled)
  }

  @Test func `a complete codebook is read whole`() throws {
    let codebook = try sample.get()
    #expect(codebook.name == "sample")
    #expect(codebook.titleVietnamese == "Một mẫu")
    #expect(codebook.licenses.map(\.name) == ["CC0-1.0"])
    #expect(codebook.sources == [Source(title: "Nobody", path: "https://example.org")])
    #expect(codebook.resources.map(\.path) == ["scores.csv", "awards.csv"])
    let scores = try #require(codebook.resource("scores"))
    #expect(scores.missingValues == ["", "-"])
    #expect(scores.primaryKey == ["province", "year"])
    #expect(codebook.resource("awards")?.primaryKey == ["year"])
    #expect(scores.field("score")?.unit == "points")
    #expect(codebook.resource("nothing") == nil)
  }

  @Test func `a table takes the roles whose columns it holds`() throws {
    let codebook = try sample.get()
    let roles = codebook.roles(in: codebook.resources[0])
    #expect(roles.assignments.map(\.column) == ["province", "year", "score", "place", "courses"])
    #expect(roles.directions == ["score": .higherIsBetter, "place": .lowerIsBetter])
    #expect(codebook.roles(in: codebook.resources[1]) == Roles(time: "year"))
  }

  @Test func `a codebook of the user's own may be short`() throws {
    let bytes = Array(SampleCodebook.foreign.utf8)
    let codebook = try Codebook(json: bytes, source: "mine.datapackage.json", strictness: .foreign)
    #expect(codebook.declaration == nil)
    #expect(codebook.title == "mine")
    #expect(codebook.resources[0].title == "mine")
    #expect(codebook.resources[0].missingValues == nil)
    #expect(codebook.roles(in: codebook.resources[0]) == Roles())
  }

  @Test func `what is short for the user is incomplete for the program`() {
    let expected = [
      "title: missing; expected a text",
      "title_vi: missing; expected the title in Vietnamese",
      "description: missing; expected a text",
      "version: missing; expected a text such as \"1.0\"",
      "licenses: missing; expected a list of licences",
      "sources: missing; expected a list of sources",
      "resources[0].title: missing; expected a text",
    ]
    let found = faults(of: Array(SampleCodebook.foreign.utf8))
    #expect(Array(found.prefix(7)) == expected)
    #expect(found.last == "reformstat: missing; expected an object with roles")
  }

  @Test func `text that is not JSON is refused where it breaks off`() {
    let found = faults(of: Array("{\"name\": \"x\",\n \"title\" \"y\"}".utf8))
    #expect(found == ["the document: is not JSON: line 2, column 10: expected \":\" after the key \"title\""])
    #expect(
      faults(of: Array("[1]".utf8)).first?.hasPrefix("the document: is a list; expected an object") == true)
  }

  @Test func `a codebook is read from its file`() throws {
    let folder = TemporaryFolder()
    let path = folder.write(SampleCodebook.json, to: "datapackage.json")
    #expect(try Codebook.read(at: path, strictness: .bundled) == sample.get())
    #expect(throws: DataError(.unreadable, "cannot read \"\(folder["no.json"])\": No such file or directory"))
    {
      try Codebook.read(at: folder["no.json"], strictness: .bundled)
    }
  }
}
