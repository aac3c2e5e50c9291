import DataFrames
import Testing

@testable import Datasets

struct DataSourceTests {
  private let folder = TemporaryFolder()
  private let columns = ["year", "score", "place", "papi_rank"]

  private func source(_ json: String, table: String) throws -> DataSource {
    folder.write(json, to: "datapackage.json")
    folder.write(to: table)
    return try DataSource.resolve(argument: folder.path)
  }

  @Test func `without a codebook roles are options and guesses`() {
    let resolved = DataSource.standardInput.roles(options: Roles(unit: "province"), numericColumns: columns)
    #expect(resolved.roles == Roles(unit: "province", rank: "papi_rank"))
    #expect(resolved.note?.hasPrefix("\"papi_rank\" is taken as a rank by its name") == true)
  }

  @Test func `what the options say is not guessed`() {
    let ranked = DataSource.standardInput.roles(options: Roles(rank: "papi_rank"), numericColumns: columns)
    #expect(ranked.roles.rank == "papi_rank" && ranked.note == nil)
    let opposite = Roles(directions: ["papi_rank": .higherIsBetter])
    let said = DataSource.standardInput.roles(options: opposite, numericColumns: columns)
    #expect(said.roles == opposite && said.note == nil)
  }

  @Test func `a rank the options name stands beside a guessed one`() {
    let resolved = DataSource.standardInput.roles(options: Roles(rank: "place"), numericColumns: columns)
    #expect(resolved.roles.rank == "place")
    #expect(resolved.roles.direction(of: "papi_rank") == .lowerIsBetter)
  }

  @Test func `declared roles leave nothing to guess`() throws {
    let sample = try source(SampleCodebook.json, table: "scores.csv")
    let resolved = sample.roles(options: Roles(meetings: "hours"), numericColumns: columns)
    #expect(resolved.note == nil)
    #expect(resolved.roles.rank == "place")
    #expect(resolved.roles.meetings == "hours")
    #expect(sample.missingValues == ["", "-"])
  }

  @Test func `a codebook without roles leaves them to guesses`() throws {
    let mine = try source(SampleCodebook.foreign, table: "mine.csv")
    let resolved = mine.roles(options: Roles(), numericColumns: ["rank"])
    #expect(resolved.roles == Roles(rank: "rank"))
    #expect(mine.missingValues == nil)
  }

  @Test func `guesses that nobody confirmed are noted, those about other tables are not`() throws {
    let json = SampleCodebook.json.replacing(
      "\"is_not\"",
      with: #""to_confirm": {"award": "guessed", "score": "guessed", "year": "guessed"}, "is_not""#)
    let sample = try source(json, table: "scores.csv")
    #expect(
      sample.notes == [
        "Guessed and not confirmed yet: \"year\", \"score\". Correct datapackage.json where a guess is wrong, and "
          + "remove what is confirmed from its to_confirm."
      ])
  }

  @Test func `every table of a codebook is a source`() throws {
    let sample = try source(SampleCodebook.json, table: "scores.csv")
    #expect(sample.tables.map(\.csvPath) == [folder["scores.csv"], folder["awards.csv"]])
    #expect(DataSource.standardInput.tables == [.standardInput])
  }
}
