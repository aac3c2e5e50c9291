import DataFrames
import Datasets
import Testing

@testable import Validation

struct TableRulesTests {
  @Test func `without a codebook parts and cells say what is numbers`() throws {
    let csv = "unit,year,code,note,score\n1,2020,1,a,x\n2,2020,2,b,y\n"
    let file = try CSVFile(bytes: Array(csv.utf8), source: "test")
    let frame = try file.read(options: CSVOptions(categories: Set(file.header)))
    let table = CheckedTable(frame, unit: nil, time: nil)
    var rules = TableRules(roles: Roles(unit: "unit", score: "score"))
    #expect(rules.type(of: "unit", in: table) == nil)
    #expect(rules.type(of: "score", in: table) == .number)
    #expect(rules.type(of: "code", in: table) == .number)
    #expect(rules.type(of: "note", in: table) == nil)
    rules.texts = ["code"]
    #expect(rules.type(of: "code", in: table) == .string)
    #expect(rules.key.isEmpty)
  }

  @Test func `declarations about the first table are not about the others`() throws {
    let table =
      #"{"name": "NAME", "path": "NAME.csv", "schema": {"fields": [{"name": "year", "type": "year"}]}}"#
    let json = """
      {"name": "two", "resources": [\(table.replacing("NAME", with: "a")), \(table.replacing("NAME", with: "b"))],
       "reformstat": {"editions": [2019], "partial": "top", "made": [{"name": "m", "type": "number"}]}}
      """
    let codebook = try Codebook(json: Array(json.utf8), source: "two", strictness: .foreign)
    let rules = codebook.resources.map { TableRules(codebook, resource: $0, roles: Roles()) }
    #expect(rules[0].editions == [2019] && rules[0].made == ["m"] && rules[0].partial == "top")
    #expect(rules[1].editions.isEmpty && rules[1].made.isEmpty && rules[1].partial == "top")
  }
}
