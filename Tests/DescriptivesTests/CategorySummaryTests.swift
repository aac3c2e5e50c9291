import DataFrames
import Descriptives
import Formulas
import Testing

struct CategorySummaryTests {
  @Test func `levels are counted and the most frequent one is named`() {
    let summary = CategorySummary(categories(["b", "a", nil, "b", "c"]))
    #expect(summary.count == 4)
    #expect(summary.missing == 1)
    #expect(summary.levelCount == 3)
    #expect(summary.mostFrequent?.level == "b")
    #expect(summary.mostFrequent?.count == 2)
    #expect(summary.mostFrequent?.isTied == false)
  }

  @Test func `of equally frequent levels the first by bytes is named`() {
    let summary = CategorySummary(categories(["é", "z", "z", "é", "y"]))
    #expect(summary.mostFrequent?.level == "z")
    #expect(summary.mostFrequent?.isTied == true)
  }

  @Test func `levels that no described row has do not count`() {
    let summary = CategorySummary(categories(["a", "b", "c"]), rows: .listed([1]))
    #expect(summary.levelCount == 1)
    #expect(summary.mostFrequent?.level == "b")
    #expect(summary.mostFrequent?.isTied == false)
  }

  @Test func `nothing is most frequent where all is missing`() {
    let summary = CategorySummary(categories([nil, nil]))
    #expect(summary.missing == 2)
    #expect(summary.levelCount == 0)
    #expect(summary.mostFrequent == nil)
  }
}
