import Testing

@testable import Descriptives

struct MomentsTests {
  @Test func `a mean far from the spread costs no digit`() {
    // NIST StRD NumAcc4 in the small: every value and every deviation is a double, so the answer is exact.
    let moments = Moments([10_000_000.25, 10_000_000.5, 10_000_000.75])
    #expect(moments.mean == 10_000_000.5)
    #expect(moments.standardDeviation == 0.25)
  }

  @Test func `equal values have no spread`() {
    let moments = Moments([Double](repeating: 0.1, count: 1000))
    #expect(moments.mean == 0.1)
    #expect(moments.standardDeviation == 0)
  }

  @Test func `one value has a mean and no spread, none has neither`() {
    #expect(Moments([3]).mean == 3)
    #expect(Moments([3]).standardDeviation == nil)
    #expect(Moments([]) == Moments([]))
    #expect(Moments([]).mean == nil)
  }

  @Test func `scaling by a power of two scales mean and spread exactly`() {
    let values = [1.1, 2.7, -3.3, 4.9]
    let plain = Moments(values)
    for factor in [0x1p600, 0x1p-600] {
      let scaled = Moments(values.map { $0 * factor })
      #expect(scaled.mean == plain.mean.map { $0 * factor })
      #expect(scaled.standardDeviation == plain.standardDeviation.map { $0 * factor })
    }
  }

  @Test func `the sum of the largest numbers does not overflow`() {
    let largest = Double.greatestFiniteMagnitude
    #expect(Moments([largest, largest, largest]).mean == largest)
  }
}
