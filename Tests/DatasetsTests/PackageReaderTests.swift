import Datasets
import Testing

struct PackageReaderTests {
  @Test func `the sample has no fault`() {
    #expect(faults(of: SampleCodebook.bytes).isEmpty)
    #expect(faults(of: SampleCodebook.bytes, .foreign).isEmpty)
  }

  @Test func `all faults are listed at once`() {
    let found = faults(
      changing: ("\"title_vi\": \"Điểm\", ", ""), ("\"unit\": \"points\", ", ""), ("\"A sample\"", "\"  \""),
      ("\"type\": \"integer\"", "\"type\": \"int\""),
      ("[{\"title\": \"Nobody\", \"path\": \"https://example.org\"}]", "[]"))
    let types = "string, integer, number, year"
    #expect(
      found == [
        "title: empty; expected a text",
        "sources: empty; expected a list of sources",
        "resources[0].schema.fields[2].unit: missing; expected a unit such as \"points\" or \"percent\"",
        "resources[0].schema.fields[2].title_vi: missing; expected the title in Vietnamese",
        "resources[0].schema.fields[3].type: is \"int\"; expected one of \(types)",
        "reformstat.roles.rank: \"place\" is of type string; expected a column of numbers",
      ])
  }

  @Test func `every field needs title, description and type`() {
    let found = faults(
      changing: (
        "{\"name\": \"award\", \"type\": \"string\", \"title\": \"Award\", \"title_vi\": \"Giải\", \"description\": \"What.\"}",
        "{\"name\": \"award\"}"
      ))
    let place = "resources[1].schema.fields[1]"
    #expect(
      found == [
        "\(place).type: missing; expected one of string, integer, number, year",
        "\(place).title: missing; expected a text",
        "\(place).title_vi: missing; expected the title in Vietnamese",
        "\(place).description: missing; expected a text",
      ])
  }

  @Test func `a value of the wrong kind is named with what was expected`() {
    #expect(faults(changing: ("\"1.0\"", "1.5")) == ["version: is 1.5; expected a text such as \"1.0\""])
    #expect(
      faults(changing: ("[\"\", \"-\"]", "[\"\", 9]")) == [
        "resources[0].schema.missingValues[1]: is a number; expected a text"
      ])
    #expect(
      faults(changing: ("\"higher_is_better\"", "\"up\"")) == [
        "resources[0].schema.fields[2].direction: is \"up\"; expected higher_is_better or lower_is_better, "
          + "or nothing where neither end is better"
      ])
  }

  @Test(arguments: ["/etc/scores.csv", "../scores.csv", "a/../../b.csv", "https://example.org/scores.csv"])
  func `a path that leaves the folder of the codebook is refused`(path: String) {
    let expected = "expected the path of one CSV file, relative to the codebook and not above it"
    #expect(
      faults(changing: ("\"scores.csv\"", "\"\(path)\"")) == [
        "resources[0].path: is \"\(path)\"; \(expected)"
      ])
  }

  @Test func `the user's own codebook still needs names and known types`() {
    let json = #"{"resources": [{"path": ["a.csv"], "schema": {"fields": [{"type": "text"}]}}]}"#
    #expect(
      faults(of: Array(json.utf8), .foreign) == [
        "name: missing; expected a short name",
        "resources[0].name: missing; expected the table's short name",
        "resources[0].path: is a list; expected the path of one CSV file, relative to the codebook",
        "resources[0].schema.fields[0].name: missing; expected the column's name",
        "resources[0].schema.fields[0].type: is \"text\"; expected one of string, integer, number, year",
      ])
  }
}
