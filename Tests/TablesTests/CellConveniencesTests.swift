import Tables
import Testing

struct CellConveniencesTests {
  @Test func `a number shows rounded text over its exact value`() {
    #expect(TableCell.number(0.123456, digits: 3) == TableCell("0.123", value: .number(0.123456)))
    #expect(TableCell.number(-.infinity, digits: 3) == TableCell("-∞", value: .number(-.infinity)))
  }

  @Test func `a p-value shows its bound over its exact value`() {
    #expect(TableCell.pValue(1e-9, digits: 3) == TableCell("<0.001", value: .number(1e-9)))
  }

  @Test func `an integer has no decimals`() {
    #expect(TableCell.integer(-2016) == TableCell("-2016", value: .integer(-2016)))
  }

  @Test func `what is not a number is missing`() {
    #expect(TableCell.missing == TableCell("", value: .missing))
    #expect(TableCell.number(.nan, digits: 3) == .missing)
    #expect(TableCell.pValue(.nan, digits: 3) == .missing)
  }
}
