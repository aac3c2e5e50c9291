import Descriptives
import Testing

struct QuantileTests {
  @Test func `a quantile between two values is weighted by its place`() {
    #expect(quantile(0.25, ofSorted: [1, 3, 7, 10]) == 2.5)
    #expect(quantile(0.75, ofSorted: [1, 3, 7, 10]) == 7.75)
  }

  @Test func `the ends are the smallest and the largest value`() {
    #expect(quantile(0, ofSorted: [-2, 5, 9]) == -2)
    #expect(quantile(1, ofSorted: [-2, 5, 9]) == 9)
  }

  @Test func `the median of two is their mean and of one the value`() {
    #expect(quantile(0.5, ofSorted: [4, 5]) == 4.5)
    #expect(quantile(0.5, ofSorted: [4]) == 4)
  }

  @Test func `equal neighbours give their value without rounding`() {
    #expect(quantile(0.3, ofSorted: [0.1, 0.1, 0.1]) == 0.1)
  }

  @Test func `values of opposite sign near the largest number do not overflow`() {
    let largest = Double.greatestFiniteMagnitude
    #expect(quantile(0.5, ofSorted: [-largest, largest]) == 0)
  }

  @Test func `there is no quantile of nothing`() {
    #expect(quantile(0.5, ofSorted: []) == nil)
  }
}
