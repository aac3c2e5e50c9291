import DataFrames
import Testing

@testable import Datasets

struct CodebookPlaceTests {
  private let folder = TemporaryFolder()

  init() {
    folder.write("a\n1\n", to: "data/scores.csv")
    folder.write("a\n1\n", to: "data/scores.txt")
    folder.write(to: "other/x")
  }

  @Test func `beside its file, by the folder or by name`() throws {
    let csv = folder["data/scores.csv"]
    let beside = folder["data/scores.datapackage.json"]
    #expect(try CodebookPlace(output: folder["data"], csv: csv).path == beside)
    #expect(try CodebookPlace(output: beside, csv: csv).tables == ["scores.csv"])
  }

  @Test func `a folder's codebook names tables in it and below`() throws {
    let place = try CodebookPlace(output: folder["datapackage.json"], csv: folder["data/scores.csv"])
    #expect(place.tables == ["data/scores.csv"] && !place.exists)
    #expect(throws: DataError.self) {
      try CodebookPlace(output: folder["other/datapackage.json"], csv: folder["data/scores.csv"])
    }
  }

  @Test func `anywhere else it would not be found, and it is said where it has to go`() {
    let csv = folder["data/scores.csv"]
    let words =
      "-o \(folder["other"]): the codebook of \(csv) has to stand beside it, in the folder \(folder["data"]): "
      + "-o \(folder["data"])"
    #expect(throws: DataError(.invalid, words)) { try CodebookPlace(output: folder["other"], csv: csv) }
    #expect(throws: DataError.self) { try CodebookPlace(output: folder["data/book.json"], csv: csv) }
    #expect(throws: DataError.self) {
      try CodebookPlace(output: folder["data"], csv: folder["data/scores"])
    }
  }

  @Test func `tables to describe are those of a folder without a codebook`() {
    #expect(tablesToDescribe(inFolder: folder["data"]) == ["scores.csv"])
    #expect(tablesToDescribe(inFolder: folder["data/scores.csv"]) == nil)
    folder.write(SampleCodebook.foreign, to: "data/datapackage.json")
    #expect(tablesToDescribe(inFolder: folder["data"]) == nil)
  }

  @Test func `a codebook can be had without its tables`() throws {
    folder.write(SampleCodebook.foreign, to: "other/mine.datapackage.json")
    #expect(try codebookAlone(at: folder["other/mine.datapackage.json"])?.name == "mine")
    #expect(try codebookAlone(at: folder["data/scores.csv"]) == nil)
    #expect(try codebookAlone(at: folder["nothing"]) == nil)
  }
}
