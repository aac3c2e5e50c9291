import Testing

@testable import Figures

struct LinearScaleTests {
  @Test func `ticks are multiples of 1, 2 or 5`() {
    #expect(Ticks(0, 1, count: 5).values.count == 6)
    #expect(Ticks(-10, 10, count: 4).values == [-10, -5, 0, 5, 10])
    #expect(Ticks(31.2, 44, count: 6).decimals == 0)
    #expect(Ticks(0, 0.05, count: 5).decimals == 2)
  }

  @Test func `covering ticks hold all values`() {
    for (low, high) in [(31.6, 42.3), (-0.37, 0.44), (5.0, 6), (1e-5, 9e-5), (-1234.0, 88)] {
      let values = Ticks.covering(low, high, count: 6).values
      #expect(values[0] <= low + 1e-9 && values[values.count - 1] >= high - 1e-9)
      #expect((3...14).contains(values.count))
    }
  }

  @Test func `ranks are labelled from 1 to the last`() {
    #expect(Ticks.ranks(to: 63, count: 6) == [1, 20, 40, 63])
    #expect(Ticks.ranks(to: 5, count: 5) == [1, 2, 3, 4, 5])
    #expect(Ticks.ranks(to: 1, count: 5) == [1])
  }

  @Test func `a single value stands in the middle`() {
    #expect(LinearScale(7, 7, from: 0, to: 100)(7) == 50)
  }
}
