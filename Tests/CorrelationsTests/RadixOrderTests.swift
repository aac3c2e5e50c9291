import Testing

@testable import Correlations

struct RadixOrderTests {
  @Test(arguments: [10, 5_000]) func `the order is that of a stable sort`(count: Int) {
    let values = (0..<count).map { (row: Int) -> Double in
      row % 5 == 0 ? 0 : row % 7 == 0 ? -0.0 : Double(row * 7919 % 1009 - 500) * (row % 2 == 0 ? 1e-3 : 1e200)
    }
    let rows = values.indices.filter { $0 % 3 != 0 }.map { Int32($0) }
    let expected = rows.sorted {
      (values[Int($0)], $0) < (values[Int($1)], $1)
    }
    #expect(ascendingRows(rows, by: values) == expected)
  }
}
