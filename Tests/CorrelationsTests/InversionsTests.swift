import Testing

@testable import Correlations

struct InversionsTests {
  @Test(arguments: [0, 1, 7, 8, 9, 16, 17, 250]) func `all pairs counted give the same`(count: Int) {
    var numbers = (0..<300).map { Int32($0 * 67 % 41) }
    var buffer = numbers
    let first = Array(numbers.prefix(count))
    var expected = 0
    for i in 0..<count {
      for j in 0..<i where first[j] > first[i] { expected += 1 }
    }
    #expect(inversions(sorting: &numbers, with: &buffer, count: count) == expected)
    #expect(Array(numbers.prefix(count)) == first.sorted())
  }
}
