import Testing

@testable import Trends

struct FurtherYearsTests {
  @Test func `a rank stays at 1: one more year gives 1/15, two give 1/30`() {
    let further = FurtherYears([3, 2, 2, 1], floor: 1)
    #expect(further.pValues.count == 2)
    #expect(abs(further.pValues[0] - 1.0 / 15) < 1e-15)
    #expect(abs(further.pValues[1] - 1.0 / 30) < 1e-15)
    #expect(further.reaches)
  }

  @Test func `without a floor each further value goes beyond all before`() {
    #expect(FurtherYears([1, 2, 3], floor: nil).pValues.map { ($0 * 120).rounded() } == [10, 2])
  }

  @Test func `a series that is there already, or has no direction, needs none`() {
    #expect(FurtherYears([1, 2, 3, 4, 5, 6], floor: nil).pValues.isEmpty)
    #expect(FurtherYears([1, 2, 3, 4, 5, 6], floor: nil).reaches)
    let level = FurtherYears([1, 2, 1], floor: nil)
    #expect(level.pValues.isEmpty)
    #expect(!level.reaches)
  }

  @Test func `a rank that was always 1 but once can never reach it`() {
    let further = FurtherYears([2, 1], floor: 1)
    #expect(further.pValues.last ?? 0 < 0.06 || !further.reaches)
    #expect(!further.reaches)
  }
}
