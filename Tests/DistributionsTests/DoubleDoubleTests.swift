import Testing

@testable import Distributions

struct DoubleDoubleTests {
  /// Some units of 2^-104.
  static let tolerance = 1e-30

  @Test func `a quotient times its divisor gives the dividend back`() {
    for (a, b) in [(1.0, 3.0), (2, 7e30), (1e-20, 0.3), (-5, 11)] {
      let back = DoubleDouble(a) / DoubleDouble(b) * b - DoubleDouble(a)
      #expect(abs(back.value) <= Self.tolerance * abs(a))
    }
  }

  @Test func `sums and products keep what a double loses`() {
    let sum = DoubleDouble.sum(1, 1e-20)
    #expect(sum.high == 1 && sum.low == 1e-20)
    let square = DoubleDouble.product(1 + 0x1p-30, 1 + 0x1p-30)
    #expect(square.high == 1 + 0x1p-29 && square.low == 0x1p-60)
    #expect((DoubleDouble(1, 1e-17) + DoubleDouble(-1)).value == 1e-17)
  }
}
