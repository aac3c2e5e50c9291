import Foundation
import Testing

@testable import Convergence

struct GapChangeTests {
  private func change(_ phi: Double, years: Double) -> GapChange {
    GapChange(
      phi: TestedEstimate(phi, standardError: 0.1, degreesOfFreedom: 20, level: 0.95), years: years,
      units: 22,
      pairs: 22)
  }

  @Test func `over its own years it is the slope itself, over others geometric`() {
    #expect(isNear(change(0.4, years: 9).beta.estimate, -0.6 / 9, 1e-14))
    #expect(isNear(change(0.4, years: 9).over(9), -0.6, 1e-14))
    #expect(isNear(change(0.9, years: 1).over(9), pow(0.9, 9) - 1, 1e-14))
    #expect(change(-0.1, years: 1).over(9) == nil)
  }

  @Test func `one process gives one half-life, whatever the years between`() {
    #expect(
      isNear(change(pow(0.8, 6), years: 6).halfLife.estimate, change(0.8, years: 1).halfLife.estimate, 1e-13))
  }
}
