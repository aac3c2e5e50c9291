import Testing

@testable import Distributions

struct StirlingErrorTests {
  /// Absolute, as it enters an exponent.
  static let tolerance = 2e-16

  @Test func `the values are those of mpmath`() {
    let stored = [
      (0.01, 1.4340079537031842), (0.5, 0.15342640972002736), (1, 0.08106146679532726),
      (3, 0.02767792568499834),
      (15.75, 0.00529029512998813), (16, 0.0052076559196096404), (1e8, 8.333333333333334e-10),
    ]
    for (a, expected) in stored {
      #expect(abs(stirlingError(DoubleDouble(a)).value - expected) <= Self.tolerance * max(1, expected))
    }
  }

  @Test func `steps of one obey the recurrence of the gamma function`() {
    for a in [0.25, 3, 15.9, 40] {
      // d(a) - d(a + 1) = (a + 1/2) ln(1 + 1/a) - 1
      let step = logarithm(onePlus: DoubleDouble(1) / DoubleDouble(a)) * (a + 0.5) + -1
      let difference = stirlingError(DoubleDouble(a)) - stirlingError(DoubleDouble(a + 1)) - step
      #expect(abs(difference.value) <= Self.tolerance)
    }
  }
}
