import DataFrames
import Testing

@testable import Datasets

struct BundledDatasetsTests {
  private let folder = TemporaryFolder()

  @Test func `datasets are the folders that hold a codebook, sorted`() {
    for name in ["b", "a", "Z"] { folder.write(to: "\(name)/datapackage.json") }
    folder.write(to: "none/table.csv")
    folder.write(to: "datapackage.json")
    #expect(BundledDatasets(in: folder.path).names == ["Z", "a", "b"])
  }

  @Test func `the variable comes first and has to name a folder`() throws {
    folder.write(to: "mine/a/datapackage.json")
    folder.write(to: "share/reformstat/datasets/b/datapackage.json")
    let program = folder["bin/reformstat"]
    let found = try BundledDatasets.located(environment: folder["mine"], executable: program)
    #expect(found.folder == folder["mine"])
    let message =
      "REFORMSTAT_DATASETS is \"\(folder["no"])\", which is not a folder; "
      + "name the folder that holds the datasets, or unset it"
    #expect(throws: DataError(.unreadable, message)) {
      try BundledDatasets.located(environment: folder["no"], executable: program)
    }
  }

  @Test func `an installed program finds its share before a checkout`() throws {
    folder.write(to: "Package.swift")
    folder.write(to: "datasets/a/datapackage.json")
    folder.write(to: "share/reformstat/datasets/b/datapackage.json")
    let found = try BundledDatasets.located(environment: nil, executable: folder["bin/reformstat"])
    #expect(found.names == ["b"])
  }

  @Test func `a built program finds the nearest checkout above it`() throws {
    folder.write(to: "Package.swift")
    folder.write(to: "datasets/a/datapackage.json")
    folder.write(to: "build/datasets/trap/datapackage.json")
    let found = try BundledDatasets.located(environment: nil, executable: folder["build/release/reformstat"])
    #expect(found.names == ["a"])
  }

  @Test func `where was looked is said`() {
    let program = folder["bin/reformstat"]
    let share = folder["share/reformstat/datasets"]
    let message =
      "no bundled datasets found: REFORMSTAT_DATASETS is not set, \"\(share)\" is not a folder, and no folder "
      + "above \"\(program)\" holds Package.swift and datasets; "
      + "set REFORMSTAT_DATASETS to the folder that holds them"
    #expect(throws: DataError(.unreadable, message)) {
      try BundledDatasets.located(environment: nil, executable: program)
    }
  }

  @Test func `a codebook is found by its name`() throws {
    folder.write(SampleCodebook.json, to: "sample/datapackage.json")
    folder.write(SampleCodebook.json, to: "other/datapackage.json")
    folder.write(SampleCodebook.foreign, to: "short/datapackage.json")
    let datasets = BundledDatasets(in: folder.path)
    #expect(try datasets.codebook(named: "sample").name == "sample")
    let unknown = "no dataset \"sampel\"; did you mean \"sample\"? There are other, sample, short"
    #expect(throws: DataError(.unreadable, unknown)) { try datasets.codebook(named: "sampel") }
    let fault = "name: is \"sample\"; expected \"other\", the name of its folder"
    #expect(throws: CodebookError(source: folder["other/datapackage.json"], faults: [fault])) {
      try datasets.codebook(named: "other")
    }
    #expect(throws: CodebookError.self) { try datasets.codebook(named: "short") }
    #expect(throws: DataError.self) { try datasets.codebook(named: "../x") }
  }
}

/// The datasets of this repository.
struct RepositoryDatasetsTests {
  private static let folder = joinedPath(
    Datasets.folder(ofPath: Datasets.folder(ofPath: Datasets.folder(ofPath: #filePath))), "datasets")

  @Test(.enabled(if: kindOfPath(folder) == .folder))
  func `every codebook is complete and its tables have the columns it describes`() throws {
    let datasets = BundledDatasets(in: Self.folder)
    try #require(!datasets.names.isEmpty)
    #expect(entriesOfFolder(at: Self.folder).filter(isFolder) == datasets.names)
    for name in datasets.names {
      let codebook = try datasets.codebook(named: name)
      for resource in codebook.resources {
        let bytes = try bytesOfFile(at: joinedPath(datasets.path(ofDataset: name), resource.path))
        let header = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        #expect(header == resource.columnNames.joined(separator: ","), "\(name), \(resource.path)")
      }
    }
  }

  @Test(.enabled(if: kindOfPath(folder) == .folder))
  func `every codebook that is written reads back as the same`() throws {
    let datasets = BundledDatasets(in: Self.folder)
    for name in datasets.names {
      let codebook = try datasets.codebook(named: name)
      let written = Array(CodebookWriter().text(codebook).utf8)
      #expect(try Codebook(json: written, source: name, strictness: .bundled) == codebook, "\(name)")
    }
  }

  private func isFolder(_ name: String) -> Bool { kindOfPath(joinedPath(Self.folder, name)) == .folder }
}
