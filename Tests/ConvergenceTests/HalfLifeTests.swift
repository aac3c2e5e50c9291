import Foundation
import Testing

@testable import Convergence

struct HalfLifeTests {
  private func life(_ phi: Double, _ low: Double, _ high: Double, years: Double = 1) -> HalfLife {
    HalfLife(phi: phi, years: years, interval: TestedEstimate.Interval(low: low, high: high))
  }

  @Test func `half is left after one half-life`() throws {
    let found = life(0.81, 0.25, 0.9, years: 2)
    let half = try #require(found.estimate)
    #expect(isNear(pow(0.81, half / 2), 0.5, 1e-14))
    #expect(isNear(found.low, 1, 1e-14))
    #expect(isNear(found.high, 2 * log(0.5) / log(0.9), 1e-14))
    #expect(!found.isUnbounded)
  }

  @Test func `where a gap may stay the interval has no upper end`() {
    let found = life(0.9, 0.7, 1.02)
    #expect(found.isUnbounded)
    #expect(found.high == nil)
    #expect(found.low != nil)
  }

  @Test func `beyond the ends there is none`() {
    #expect(life(1.1, 0.9, 1.3).estimate == nil)
    #expect(life(1.1, 0.9, 1.3).low != nil)
    #expect(life(1.1, 1.01, 1.3).low == nil)
    #expect(life(-0.2, -0.5, 0.1).estimate == nil)
    #expect(life(-0.2, -0.5, 0.1).low == 0)
    #expect(life(-0.2, -0.5, -0.1).high == nil)
    #expect(!life(-0.2, -0.5, -0.1).isUnbounded)
  }
}
