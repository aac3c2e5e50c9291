import Datasets
import Tables
import Testing

@testable import Reports

struct DatasetReportTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/datasets"

  @Test func `the list names every dataset and those with models`() throws {
    let bundled = BundledDatasets(in: Self.folder)
    let document = datasetList(try bundled.summaries())
    #expect(document.data[0].rows.map { $0.cells[0].text } == bundled.names)
    #expect(document.notes[1].contains("vietnam-provinces"))
    #expect(!document.notes[1].contains("hanoi-home-affairs"))
  }

  @Test func `a codebook says what its columns are and where it comes from`() throws {
    let codebook = try BundledDatasets(in: Self.folder).codebook(named: "vietnam-provinces")
    let document = CodebookReport(codebook, resource: codebook.resources[0]).document()
    #expect(document.data.map(\.name) == ["columns", "models", "sources"])
    #expect(document.data[0].rows.count == codebook.resources[0].fields.count)
    #expect(
      document.notes.contains("What labor_training is: training of the labour force, not of civil servants."))
    #expect(document.notes.contains { $0.hasPrefix("Model (1), PAPI rank") })
    #expect(document.notes.contains { $0.hasPrefix("Source: PAPI 2011-2016 workbook") })
    #expect(document.notes.last?.hasPrefix("Licence:") == true)
  }

  @Test func `a table without roles has none shown`() throws {
    let codebook = try BundledDatasets(in: Self.folder).codebook(named: "hanoi-home-affairs")
    let document = CodebookReport(codebook, resource: codebook.resources[1]).document()
    #expect(document.display[0].rows.allSatisfy { $0.cells[1].value == .missing })
    #expect(document.display[0].title.contains("Table later"))
  }
}
