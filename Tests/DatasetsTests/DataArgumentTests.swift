import DataFrames
import Testing

@testable import Datasets

struct DataArgumentTests {
  private let folder = TemporaryFolder()

  init() {
    folder.write(SampleCodebook.json, to: "datasets/sample/datapackage.json")
    for table in ["scores", "awards"] { folder.write(to: "datasets/sample/\(table).csv") }
  }

  private func resolve(_ argument: String) throws -> DataSource {
    let datasets = BundledDatasets(in: folder["datasets"])
    return try DataSource.resolve(argument: argument) { datasets }
  }

  private func refusal(_ argument: String) throws -> String {
    let error = try #require(throws: DataError.self) { try resolve(argument) }
    #expect(error.kind == .unreadable)
    return error.description
  }

  @Test func `a hyphen is standard input`() throws {
    #expect(try resolve("-") == .standardInput)
  }

  @Test func `a file without a codebook is itself`() throws {
    for name in ["plain.csv", "UPPER.CSV", "plain.txt", "plain"] {
      let path = folder.write(to: name)
      let source = try resolve(path)
      #expect(source.csvPath == path && source.sourceName == path)
      #expect(source.codebook == nil && source.notes.isEmpty && !source.isBundled)
    }
  }

  @Test func `the codebook beside a file is used and said`() throws {
    let path = folder.write(to: "mine.csv")
    folder.write(SampleCodebook.foreign, to: "mine.datapackage.json")
    let source = try resolve(path)
    #expect(source.csvPath == path)
    #expect(source.resource?.name == "mine")
    #expect(source.notes == ["The codebook mine.datapackage.json beside mine.csv is used."])
  }

  @Test func `the codebook beside a file has to describe it`() {
    let path = folder.write(to: "other.csv")
    let beside = folder.write(SampleCodebook.foreign, to: "other.datapackage.json")
    let words =
      "expected the path of one table to be \"other.csv\", which it stands beside; found \"mine.csv\""
    #expect(throws: CodebookError(source: beside, faults: ["resources: \(words)"])) { try resolve(path) }
  }

  @Test(arguments: ["a.xlsx", "a.DTA", "a.sav", "b.sqlite"])
  func `a file of another kind is itself, and its reader tells what it is`(_ name: String) throws {
    folder.write(to: name)
    #expect(try resolve(folder[name]).csvPath == folder[name])
  }

  @Test func `a package is a folder or its codebook, and has tables`() throws {
    let package = folder["datasets/sample"]
    for argument in [package, package + "/", package + "/datapackage.json"] {
      let source = try resolve(argument)
      #expect(source.csvPath == package + "/scores.csv")
      #expect(source.sourceName == package + "/scores.csv")
      #expect(source.resource?.name == "scores" && !source.isBundled)
    }
    #expect(try resolve(package + "/awards").csvPath == package + "/awards.csv")
    #expect(try resolve(package + "/datapackage.json/awards").resource?.name == "awards")
    let unknown =
      "no table \"award\" in \(package)/datapackage.json; did you mean \"awards\"? It has scores, awards"
    #expect(try refusal(package + "/award") == unknown)
  }

  @Test func `a folder without a codebook names its files`() throws {
    let path = folder.write(to: "data/a.csv")
    let place = Datasets.folder(ofPath: path)
    let words = "\"\(place)\" is a folder without datapackage.json; expected one in it"
    #expect(try refusal(place) == "\(words), or name one file: \(path)")
    folder.write(to: "bare/readme")
    #expect(try refusal(folder["bare"]).hasSuffix("expected one in it"))
  }

  @Test func `a bundled dataset gives its first table or the one asked for`() throws {
    let source = try resolve("sample")
    #expect(source.isBundled)
    #expect(source.sourceName == "sample")
    #expect(source.csvPath == folder["datasets/sample/scores.csv"])
    let awards = try resolve("sample/awards")
    #expect(awards.isBundled && awards.sourceName == "sample/awards")
    #expect(awards.csvPath == folder["datasets/sample/awards.csv"])
    let unknown = "no table \"prizes\" in sample; it has scores, awards"
    #expect(try refusal("sample/prizes") == unknown)
  }

  @Test func `an existing path wins over a dataset of that name`() throws {
    let name = try #require(
      entriesOfFolder(at: ".").first {
        kindOfPath($0) == .folder && kindOfPath($0 + "/datapackage.json") == nil
      })
    folder.write(
      SampleCodebook.json.replacing("\"sample\"", with: "\"\(name)\""),
      to: "datasets/\(name)/datapackage.json")
    folder.write(to: "datasets/\(name)/scores.csv")
    #expect(try BundledDatasets(in: folder["datasets"]).codebook(named: name).name == name)
    #expect(try refusal(name).hasPrefix("\"\(name)\" is a folder without datapackage.json"))
  }

  @Test func `a mistyped name gives the nearest`() throws {
    #expect(
      try refusal("smaple")
        == "no file or dataset \"smaple\"; did you mean \"sample\"? The datasets are sample")
    #expect(try refusal("smaple/awards").contains("did you mean \"sample/awards\"?"))
    #expect(try refusal("population") == "no file or dataset \"population\"; the datasets are sample")
    folder.write(to: "hanoi.csv")
    #expect(
      try refusal(folder["hanio.csv"])
        == "no file \"\(folder["hanio.csv"])\"; did you mean \"\(folder["hanoi.csv"])\"?")
    #expect(
      try refusal("zzzzzzzzzzzzzzzzzz.csv")
        == "no file \"zzzzzzzzzzzzzzzzzz.csv\"; expected the path of a CSV file")
  }

  @Test func `where the datasets were sought is said when a name is not a file`() throws {
    let nowhere: () throws -> BundledDatasets = { throw DataError(.unreadable, "looked nowhere") }
    let name = "no file or dataset \"zzzzzzzzzzzz\"; expected the path of a CSV file; looked nowhere"
    #expect(throws: DataError(.unreadable, name)) {
      try DataSource.resolve(argument: "zzzzzzzzzzzz", bundled: nowhere)
    }
    let file = "no file \"zzzzzzzzzzzz.csv\"; expected the path of a CSV file"
    #expect(throws: DataError(.unreadable, file)) {
      try DataSource.resolve(argument: "zzzzzzzzzzzz.csv", bundled: nowhere)
    }
  }

  @Test func `a table that is not there is named with its codebook`() throws {
    folder.write(SampleCodebook.foreign, to: "empty/datapackage.json")
    let words =
      "\"\(folder["empty/mine.csv"])\", the table \"mine\" of \(folder["empty/datapackage.json"]), is missing"
    #expect(try refusal(folder["empty"]) == words + "; put it there or correct the table's path")
  }
}
