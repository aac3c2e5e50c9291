import Testing

@testable import Tables

struct DistinctKeysTests {
  @Test(arguments: [
    (["a", "b"], ["a", "b"]), (["a", "a", "a"], ["a", "a_2", "a_3"]),
    (["a", "a", "a_2"], ["a", "a_3", "a_2"]),
    (["a_2", "a", "a"], ["a_2", "a", "a_3"]), ([], []),
  ])
  func `a repeated key gets a number that no other column has`(keys: [String], distinct: [String]) {
    #expect(Table(name: "t", columns: keys.map { TableColumn($0) }, rows: []).distinctKeys == distinct)
  }

  @Test func `no value of a repeated column is lost in JSON and CSV`() {
    let table = Table(
      name: "t", columns: [TableColumn("model"), TableColumn("model")],
      rows: [TableRow([.integer(1), .integer(2)])])
    let document = Document(command: "c", display: [], data: [table], notes: [])
    #expect(JSONFormat().render(document).contains(#"{"model": 1, "model_2": 2}"#))
    #expect(CSVFormat().render(document) == "model,model_2\n1,2\n")
  }
}
