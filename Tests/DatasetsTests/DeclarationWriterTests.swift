import Testing

@testable import Datasets

struct DeclarationWriterTests {
  private func written(_ changes: (String, String)...) throws -> String {
    let codebook = try Codebook(json: SampleCodebook.with(changes), source: "sample", strictness: .foreign)
    let declaration = try #require(codebook.declaration)
    return DeclarationWriter().tree(declaration, in: codebook).text
  }

  @Test func `sentences on columns stand in the order of the columns`() throws {
    let text = try written(
      ("\"is_not\"", #""to_confirm": {"award": "c", "courses": "b", "year": "a"}, "is_not""#))
    #expect(
      text.contains(
        """
          "to_confirm": {
            "year": "a",
            "courses": "b",
            "award": "c"
          },
        """))
  }

  @Test func `what is empty or false is left out`() throws {
    let text = try written(("\"same_rows\": true", "\"same_rows\": false"), ("[2014, 2016, 2018]", "[]"))
    for key in ["same_rows", "editions", "to_confirm", "partial", "synthetic", "reading", "made"] {
      #expect(!text.contains("\"\(key)\""), "\(key)")
    }
    #expect(text.hasPrefix("{\n  \"roles\": {\n    \"unit\": \"province\","))
  }
}
