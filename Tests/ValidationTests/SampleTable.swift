import DataFrames
import Datasets

@testable import Validation

/// A table and its codebook in a few words, and what one check finds.
struct SampleTable {
  var csv: String
  /// The fields of the codebook as JSON; without them there is no codebook.
  var fields: String?
  var schema = ""
  /// The declarations beside the roles, each ended by a comma.
  var declared = ""
  var roles = Roles(unit: "unit", time: "year", score: "score", rank: "rank")

  init(_ csv: String, fields: String? = nil) {
    self.csv = csv
    self.fields = fields
  }

  private var frame: DataFrame {
    get throws {
      let file = try CSVFile(bytes: Array(csv.utf8), source: "scores.csv")
      return try file.read(options: CSVOptions(categories: Set(file.header)))
    }
  }

  private var rules: TableRules {
    get throws {
      let header = csv.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
      let roles = roles.restricted(to: header)
      guard let fields else { return TableRules(roles: roles) }
      let json = """
        {"name": "a", "resources": [{"name": "a", "path": "a.csv", "schema": {"fields": [\(fields)]\(schema)}}],
         "reformstat": {\(declared) "roles": {}}}
        """
      let codebook = try Codebook(json: Array(json.utf8), source: "a", strictness: .foreign)
      return TableRules(codebook, resource: codebook.resources[0], roles: roles)
    }
  }

  func outcome(_ check: Check) throws -> Outcome {
    let outcomes = Validation(try frame, rules: try rules).outcomes
    return outcomes.first { $0.check == check }?.outcome ?? .skipped("not run")
  }

  /// "line column: value; expected", one a violation.
  func violations(_ check: Check) throws -> [String] {
    try outcome(check).violations.map { item in
      let place = [item.line.map(String.init), item.column].compactMap(\.self).joined(separator: " ")
      return "\(place): \(item.value ?? "-"); \(item.expected)"
    }
  }
}
