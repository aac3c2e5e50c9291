import Testing

@testable import Datasets

struct DeclaredColumnsTests {
  private let made =
    #""made": [{"name": "share", "type": "number", "unit": "share", "title": "Share", "#
    + #""title_vi": "Tỷ lệ", "description": "Made."}]"#

  @Test func `roles and sentences may name a column that the reading makes`() throws {
    let bytes = SampleCodebook.with([
      ("\"same_rows\": true", made), ("\"training\": \"courses\"", "\"training\": \"share\""),
      ("\"is_not\": {", "\"to_confirm\": {\"share\": \"made\"}, \"is_not\": {\"share\": \"Not all.\", "),
    ])
    #expect(faults(of: bytes).isEmpty)
    let codebook = try Codebook(json: bytes, source: "datapackage.json", strictness: .bundled)
    #expect(codebook.roles(in: codebook.resources[0]).training == "share")
    #expect(codebook.roles(in: codebook.resources[1]).training == nil)
    #expect(codebook.unconfirmed(in: codebook.resources[0]).map(\.column) == ["share"])
  }

  @Test func `a made column is not one of the file`() {
    #expect(
      faults(
        changing: ("\"same_rows\": true", made.replacing("\"share\", \"type\"", with: "\"score\", \"type\"")))
        == ["reformstat.made[0].name: \"score\" is a column of the file already"])
  }

  @Test func `components name columns of numbers of one table, once`() {
    func found(_ component: String) -> [String] {
      faults(changing: ("\"same_rows\": true", "\"components\": [\(component)]"))
    }
    let place = "reformstat.components[0]"
    #expect(found(#"{"total": "score", "parts": ["courses"], "tolerance": 0.1}"#).isEmpty)
    #expect(
      found(#"{"total": "score", "parts": ["province", "score", "coursse"], "tolerance": -1}"#) == [
        "\(place).parts[0]: \"province\" is of type string; expected a column of numbers",
        "\(place).parts[1]: \"score\" is named already; expected it once",
        "\(place).parts[2]: no column \"coursse\" in the table \"scores\"; did you mean \"courses\"?",
        "\(place).tolerance: is -1; expected 0 or more",
      ])
    #expect(
      found(#"{"total": "score", "part": []}"#) == [
        "\(place).part: unknown; did you mean \"parts\"?",
        "\(place).parts: missing; expected a list of columns",
        "\(place).tolerance: missing; expected how far the sum may be off, such as 0.05",
      ])
  }

  @Test func `a guess about no column is refused`() {
    #expect(
      faults(changing: ("\"is_not\"", "\"to_confirm\": {\"scoer\": \"guessed\"}, \"is_not\"")) == [
        "reformstat.to_confirm.scoer: no column \"scoer\" in the table \"scores\"; did you mean \"score\"?"
      ])
  }
}
