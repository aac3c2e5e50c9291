import Testing

@testable import Datasets

struct DatasetSummaryTests {
  @Test func `a summary comes from the codebook alone`() throws {
    let folder = TemporaryFolder()
    folder.write(SampleCodebook.json, to: "sample/datapackage.json")
    let summaries = try BundledDatasets(in: folder.path).summaries()
    let summary = try #require(summaries.first)
    #expect(summaries.count == 1)
    #expect(summary.name == "sample")
    #expect(summary.title == "A sample")
    #expect(summary.titleVietnamese == "Một mẫu")
    #expect(summary.unit == "province")
    #expect(summary.time == "year")
    #expect(summary.tables == ["scores", "awards"])
    #expect(!summary.isPartial && !summary.isSynthetic && summary.hasModels)
  }
}
