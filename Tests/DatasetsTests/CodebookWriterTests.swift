import Testing

@testable import Datasets

struct CodebookWriterTests {
  private func read(_ bytes: [UInt8]) throws -> Codebook {
    try Codebook(json: bytes, source: "datapackage.json", strictness: .foreign)
  }

  @Test func `what is written reads back as the same codebook`() throws {
    for json in [SampleCodebook.json, SampleCodebook.foreign, Self.full] {
      let codebook = try read(Array(json.utf8))
      let written = CodebookWriter().text(codebook)
      #expect(try read(Array(written.utf8)) == codebook)
      #expect(CodebookWriter().text(try read(Array(written.utf8))) == written)
    }
  }

  @Test func `keys stand in one order, short lists on one line, and nothing absent is said`() throws {
    let written = CodebookWriter().text(try read(Array(SampleCodebook.foreign.utf8)))
    #expect(
      written == """
        {
          "name": "mine",
          "title": "mine",
          "resources": [
            {
              "name": "mine",
              "path": "mine.csv",
              "title": "mine",
              "schema": {
                "fields": [
                  {
                    "name": "district",
                    "type": "string",
                    "title": "district"
                  },
                  {
                    "name": "rank",
                    "type": "integer",
                    "title": "rank"
                  }
                ]
              }
            }
          ]
        }

        """)
  }

  @Test func `members that are not known here are kept`() throws {
    let written = CodebookWriter().text(try read(Array(Self.full.utf8)))
    for text in ["\"homepage\"", "\"foreignKeys\"", "\"format\": \"csv\"", "\"pattern\"", "\"example\""] {
      #expect(written.contains(text), "\(text)")
    }
  }

  /// Every key that is known, and some that are not.
  private static let full = #"""
    {"name": "full", "title": "SYNTHETIC all", "homepage": {"b": [1, null, {}], "a": true}, "resources": [
      {"name": "scores", "path": "scores.csv", "format": "csv", "schema": {
        "fields": [
          {"name": "đơn vị", "type": "string", "example": "Sở Nội vụ",
           "constraints": {"required": true, "unique": true, "enum": ["A \"quoted\"\n\\", "B\u0001"], "pattern": ".*"}},
          {"name": "year", "type": "year", "constraints": {"enum": [2019, 2020.5]}},
          {"name": "total", "type": "number", "constraints": {"minimum": -0.25, "maximum": 1e20}},
          {"name": "part", "type": "number"}],
        "missingValues": [], "foreignKeys": []}}],
     "reformstat": {
       "roles": {"unit": "đơn vị", "time": "year", "score": "total", "it": "share", "controls": ["part"]},
       "to_confirm": {"total": "taken as the score by its name", "share": "made"},
       "is_not": {"share": "Not it."}, "editions": [2019],
       "breaks": [{"last_before": 2019, "first_after": 2020, "what": "New.", "columns": ["total"]}],
       "components": [{"total": "total", "parts": ["part", "share"], "tolerance": 0.05}],
       "models": [{"name": "1", "title": "One", "formula": "total ~ share", "where": "year > 2019"}],
       "same_rows": true, "cluster": "đơn vị", "traps": ["A."], "partial": "top", "synthetic": true,
       "no_regression": {"reason": "None.", "instead": ["describe"]},
       "simulation": {"seed": 1, "model": "y = x", "command": "simulate"},
       "reading": {"sheet": "2", "range": "B3:K66", "header_row": "3..4", "decimal": "comma", "melt": ["a"], "append": ["b.csv"], "prefer": "old", "join": ["c.csv"], "on": ["year"],
                   "unify": ["province"], "derive": ["share = part / total"], "rank_within": ["year"], "where": "year > 2018"},
       "made": [{"name": "share", "type": "number", "direction": "higher_is_better",
                 "constraints": {"minimum": 0, "maximum": 1}}]}}
    """#
}
