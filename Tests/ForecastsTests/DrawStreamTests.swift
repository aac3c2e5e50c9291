import Distributions
import Testing

@testable import Forecasts

struct DrawStreamTests {
  private let count = 50_000

  private func shareBelow(_ bound: Double, _ draw: (inout DrawStream) -> Double) -> Double {
    var stream = DrawStream(seed: 5, procedure: "test", draw: 0)
    return Double((0..<count).count { _ in draw(&stream) < bound }) / Double(count)
  }

  /// Four standard errors of a share of 50,000.
  private let tolerance = 0.009

  @Test func `normal numbers fall where the normal law says`() {
    for z in [-2.5, -1, 0, 0.3, 1.96] {
      #expect((shareBelow(z) { $0.normal() } - Normal().lowerTail(z)).magnitude < tolerance)
    }
  }

  @Test(arguments: [1, 2, 3, 7, 60, 900]) func `chi-squared numbers too`(_ degrees: Int) {
    let law = ChiSquared(degreesOfFreedom: Double(degrees))
    for p in [0.02, 0.3, 0.5, 0.9, 0.99] {
      #expect((shareBelow(law.quantile(lower: p)) { $0.chiSquared(degrees) } - p).magnitude < tolerance)
    }
  }
}
