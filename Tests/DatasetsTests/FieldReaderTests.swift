import Testing

@testable import Datasets

struct FieldReaderTests {
  private let year = "{\"name\": \"year\", \"type\": \"year\", \"title\": \"Year\""
  private let score = "\"name\": \"score\", \"type\": \"number\""
  private let province = "\"name\": \"province\", \"type\": \"string\""

  private func constrained(_ field: String, _ constraints: String) -> [UInt8] {
    SampleCodebook.with([(field, field + ", \"constraints\": " + constraints)])
  }

  private func constraints(_ field: String, _ constraints: String, of column: String) throws -> Constraints {
    let codebook = try Codebook(
      json: constrained(field, constraints), source: "datapackage.json", strictness: .bundled)
    return try #require(codebook.resources[0].field(column)?.constraints)
  }

  @Test func `constraints are read`() throws {
    let bounds = try constraints(score, "{\"required\": true, \"minimum\": 0, \"maximum\": 1.5}", of: "score")
    #expect(bounds == Constraints(isRequired: true, minimum: 0, maximum: 1.5))
    let names = try constraints(
      province, "{\"unique\": true, \"enum\": [\"Huế\", \"Hà Nội\"]}", of: "province")
    #expect(names == Constraints(isUnique: true, allowed: ["Huế", "Hà Nội"]))
    let numbers = try constraints(score, "{\"enum\": [1, 2.50]}", of: "score")
    #expect(numbers.allowed == ["1", "2.5"])
    #expect(try constraints(score, "{}", of: "score") == Constraints())
  }

  @Test func `a mistyped constraint is refused, one of Table Schema that is not checked is not`() {
    let place = "resources[0].schema.fields[2].constraints"
    #expect(
      faults(of: constrained(score, "{\"minimun\": 0}")) == [
        "\(place).minimun: unknown; did you mean \"minimum\"?"
      ])
    #expect(faults(of: constrained(score, "{\"pattern\": \"[0-9]+\"}")).isEmpty)
  }

  @Test func `bounds and values fit the type`() {
    let (text, number) = (
      "resources[0].schema.fields[0].constraints", "resources[0].schema.fields[2].constraints"
    )
    #expect(
      faults(of: constrained(province, "{\"minimum\": 0, \"enum\": [1], \"required\": 1}")) == [
        "\(text).required: is 1; expected true or false",
        "\(text).minimum: stands at a column of type string; expected one of numbers",
        "\(text).enum[0]: is 1; expected a text, as the column is of type string",
      ])
    #expect(
      faults(of: constrained(score, "{\"minimum\": 5, \"maximum\": 4, \"enum\": []}")) == [
        "\(number).enum: empty; expected a list of the values allowed",
        "\(number).maximum: is 4; expected at least the minimum, 5",
      ])
  }
}
