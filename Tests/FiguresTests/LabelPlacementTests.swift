import Testing

@testable import Figures

struct LabelPlacementTests {
  private func places(_ wanted: [Double], low: Double = 0, high: Double = 100) -> [Double] {
    LabelPlacement.places(wanted, heights: wanted.map { _ in 10 }, low: low, high: high)
  }

  @Test func `labels that have room stay`() { #expect(places([20, 60, 40]) == [20, 60, 40]) }

  @Test func `two that overlap move apart by the same`() { #expect(places([50, 52]) == [46, 56]) }

  @Test func `a block settles at the mean of what its members want`() {
    #expect(places([50, 50, 50, 90]) == [40, 50, 60, 90])
  }

  @Test func `none leaves the frame while there is room`() {
    #expect(places([0, 1, 100]) == [5, 15, 95])
  }

  @Test func `neighbours never overlap, whatever is wanted`() {
    for seed in 1...200 {
      let wanted = (0..<9).map { Double((seed * 37 + $0 * $0 * 53) % 101) }
      let sorted = places(wanted).sorted()
      #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= 10 - 1e-9 })
      #expect(sorted[0] >= 5 - 1e-9 && sorted[8] <= 95 + 1e-9)
    }
  }
}
