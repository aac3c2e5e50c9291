import DataFrames
import Datasets
import Testing

@testable import Validation

struct ValidationTests {
  /// The datasets of this repository.
  private static let bundled: BundledDatasets = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return BundledDatasets(in: "/" + parts.joined(separator: "/") + "/datasets")
  }()

  @Test(arguments: bundled.names)
  func `every table of a bundled dataset passes every check`(name: String) throws {
    let codebook = try Self.bundled.codebook(named: name)
    for resource in codebook.resources {
      let file = try CSVFile(path: Self.bundled.path(ofDataset: name) + "/" + resource.path)
      var options = CSVOptions(categories: Set(file.header))
      if let missing = resource.missingValues { options.missing = missing }
      let frame = try file.read(options: options)
      let rules = TableRules(codebook, resource: resource, roles: codebook.roles(in: resource))
      let found = Validation(frame, rules: rules).violations
      #expect(found.isEmpty, "\(name)/\(resource.name): \(found.prefix(5))")
    }
  }

  @Test func `every check is told, in its order`() throws {
    let frame = try CSVFile(bytes: Array("a\n1\n".utf8), source: "test").read()
    let validation = Validation(frame, rules: TableRules(roles: Roles()))
    #expect(validation.outcomes.map(\.check) == Check.allCases)
    #expect(validation.violations.isEmpty && !validation.hasCodebook)
    #expect(validation.rowCount == 1 && validation.columnCount == 1)
  }
}
