import DataFrames
import Testing

@testable import Datasets

struct TableDraftTests {
  private func draft(_ csv: String, texts: Set<String> = []) throws -> TableDraft {
    var options = CSVOptions()
    options.categories = texts
    let frame = try CSVFile(bytes: Array(csv.utf8), source: "scores.csv").read(options: options)
    return TableDraft(
      .init(path: "data/Scores 2025.csv", frame: frame), roles: Roles(), options: Roles(), resource: nil,
      made: [],
      fillsGaps: true, texts: texts, missing: nil)
  }

  @Test func `a table is named after its file`() throws {
    let resource = try draft("a\n1\n").resource
    #expect(
      resource.name == "scores-2025" && resource.title == "Scores 2025"
        && resource.path == "data/Scores 2025.csv")
    #expect(resource.missingValues == CSVOptions.defaultMissing && resource.primaryKey.isEmpty)
  }

  @Test func `columns that are said to be text are text, and not guessed about`() throws {
    let found = try draft("score,rank\n1,1\n", texts: ["score"])
    #expect(found.resource.field("score")?.type == .string)
    #expect(found.roles == Roles(rank: "rank"))
    #expect(found.toConfirm["score"] == nil)
  }

  @Test func `a slip that makes a column text is pointed at`() throws {
    let cells = (1...12).map { $0 == 7 ? "x" : "\($0)" }.joined(separator: "\n")
    let found = try draft("score\n\(cells)\n")
    #expect(found.resource.field("score")?.type == .string)
    #expect(found.toConfirm["score"]?.hasPrefix("taken as text because of \"x\" on line 8;") == true)
  }
}
