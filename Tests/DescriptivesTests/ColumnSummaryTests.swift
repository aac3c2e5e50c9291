import DataFrames
import Descriptives
import Formulas
import Testing

struct ColumnSummaryTests {
  @Test func `each kind of column gets its kind of summary`() {
    let score = numbers([1, nil])
    let office = categories(["a", "b"])
    #expect(ColumnSummary(.numbers(score)) == .numbers(NumberSummary(score)))
    #expect(ColumnSummary(.categories(office)) == .categories(CategorySummary(office)))
  }

  @Test func `the counts are those of the summary inside`() {
    let score = ColumnSummary(.numbers(numbers([1, nil, nil])))
    #expect([score.count, score.missing] == [1, 2])
    let office = ColumnSummary(.categories(categories(["a", nil])), rows: .listed([0]))
    #expect([office.count, office.missing] == [1, 0])
  }
}
