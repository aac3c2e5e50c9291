import Datasets

/// A codebook that is complete, and the texts of its parts to be replaced one at a time.
enum SampleCodebook {
  static let json = #"""
    {"name": "sample", "title": "A sample", "title_vi": "Một mẫu", "description": "Made up.", "version": "1.0",
     "licenses": [{"name": "CC0-1.0", "title": "CC0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}],
     "sources": [{"title": "Nobody", "path": "https://example.org"}],
     "resources": [
       {"name": "scores", "path": "scores.csv", "title": "Scores", "schema": {
         "fields": [
           {"name": "province", "type": "string", "title": "Province", "title_vi": "Tỉnh", "description": "Name."},
           {"name": "year", "type": "year", "title": "Year", "title_vi": "Năm", "description": "Year."},
           {"name": "score", "type": "number", "unit": "points", "direction": "higher_is_better",
            "title": "Score", "title_vi": "Điểm", "description": "Total."},
           {"name": "place", "type": "integer", "direction": "lower_is_better",
            "title": "Place", "title_vi": "Hạng", "description": "1 is best."},
           {"name": "courses", "type": "number", "unit": "hours", "title": "Courses", "title_vi": "Khóa học",
            "description": "Hours of training."}],
         "missingValues": ["", "-"], "primaryKey": ["province", "year"]}},
       {"name": "awards", "path": "awards.csv", "title": "Awards", "schema": {
         "fields": [
           {"name": "year", "type": "year", "title": "Year", "title_vi": "Năm", "description": "Year."},
           {"name": "award", "type": "string", "title": "Award", "title_vi": "Giải", "description": "What."}],
         "missingValues": [""], "primaryKey": "year"}}],
     "reformstat": {
       "roles": {"unit": "province", "time": "year", "score": "score", "rank": "place", "training": "courses"},
       "is_not": {"courses": "Hours offered, not hours learnt from."},
       "breaks": [{"last_before": 2017, "first_after": 2018, "what": "Two dimensions more."},
                  {"last_before": 2020, "first_after": 2021, "what": "A new questionnaire."}],
       "editions": [2014, 2016, 2018],
       "models": [{"name": "one", "title": "Score", "formula": "score ~ courses | province + year"},
                  {"name": "two", "title": "Late", "formula": "place ~ courses", "where": "year >= 2016"}],
       "same_rows": true, "cluster": "province", "traps": ["Totals do not compare across 2018."]}}
    """#

  /// The sample with each text of `changes` replaced; every one must be there, so that no test checks nothing.
  static func with(_ changes: [(String, String)]) -> [UInt8] {
    var text = json
    for (old, new) in changes {
      precondition(text.contains(old), "the sample holds no \(old)")
      text = text.replacing(old, with: new)
    }
    return Array(text.utf8)
  }

  static let bytes = with([])

  /// The least that a codebook beside a user's own file must say.
  static let foreign = #"""
    {"name": "mine", "resources": [{"name": "mine", "path": "mine.csv",
      "schema": {"fields": [{"name": "district", "type": "string"}, {"name": "rank", "type": "integer"}]}}]}
    """#
}

/// The faults for which a document is refused; none when it is accepted.
func faults(of bytes: [UInt8], _ strictness: Codebook.Strictness = .bundled) -> [String] {
  do {
    _ = try Codebook(json: bytes, source: "datapackage.json", strictness: strictness)
    return []
  } catch {
    return error.faults
  }
}

func faults(changing changes: (String, String)...) -> [String] { faults(of: SampleCodebook.with(changes)) }
