import Testing

@testable import Convergence

struct DispersionTests {
  @Test func `the units are the same in every year`() throws {
    let found = try #require(
      Dispersion.find(
        grid([[1, 2, 3], [2, nil, 4], [4, 4, 4], [5, 1, 2], [2, 2, 2], [4, 3, 5], [900, 900, nil]]),
        level: 0.95
      ).value)
    #expect(found.members == [0, 2, 3, 4, 5])
    #expect(found.years.map(\.mean) == [3.2, 2.4, 3.2])
    #expect(isNear(found.years.first?.sd, 2.7.squareRoot(), 1e-14))
    #expect(isNear(found.years.first?.cv, 2.7.squareRoot() / 3.2, 1e-14))
  }

  @Test func `no coefficient of variation where zero is no bottom, and four units are too few`() {
    let below = grid([[1, 2], [0, 3], [4, 4], [5, 1], [2, 2]])
    #expect(Dispersion.find(below, level: 0.95).value?.years.first?.cv == nil)
    #expect(
      Dispersion.find(grid([[1, 2], [2, 3], [4, 4], [5, 1]]), level: 0.95).lack == .units(have: 4, need: 5))
  }
}
