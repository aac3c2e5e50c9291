import Formulas
import Testing

@testable import Regression

struct EffectLayoutTests {
  let panel = SamplePanel()

  /// The same rows in an order in which units do not stand together.
  private var scattered: (layout: EffectLayout, order: [Int]) {
    let order = panel.y.indices.sorted { ($0 * 37 % panel.count, $0) < ($1 * 37 % panel.count, $1) }
    let groups = [
      group("unit", order.map { panel.units[$0] }), group("year", order.map { panel.years[$0] }),
      group("half", order.map { panel.years[$0] / 4 }),
    ]
    return (EffectLayout(groups, weights: order.map { panel.weights[$0] }), order)
  }

  @Test func `the effect of most levels is set apart, the first of two alike`() {
    let layout = EffectLayout([panel.yearGroup, panel.unitGroup], weights: nil)
    #expect(layout.largest.name == "unit")
    #expect(layout.others.map(\.name) == ["year"])
    #expect(EffectLayout([group("a", [0, 1]), group("b", [1, 0])], weights: nil).largest.name == "a")
  }

  @Test func `rows that stand together and rows that do not are walked to the same end`() {
    let half = group("half", panel.years.map { $0 / 4 })
    let ordered = EffectLayout([panel.unitGroup, panel.yearGroup, half], weights: panel.weights)
    let (other, order) = scattered
    #expect(ordered.rowsByLevel.isOrdered)
    #expect(!other.rowsByLevel.isOrdered)
    var (a, b) = (panel.y, order.map { panel.y[$0] })
    let sums = ordered.removeLargestMeansSummingOthers(&a)
    for (x, y) in zip(sums, other.removeLargestMeansSummingOthers(&b)) { #expect(abs(x - y) < 1e-12) }
    let effects = sums.indices.map { Double($0) / 7 }
    ordered.removeOthersAndLargestMeans(effects, from: &a)
    other.removeOthersAndLargestMeans(effects, from: &b)
    for (place, row) in order.enumerated() { #expect(abs(a[row] - b[place]) < 1e-12) }
  }

  @Test func `rows are found by level`() {
    let rows = RowsByLevel(group("g", [1, 0, 1, 2, 0]))
    #expect(!rows.isOrdered)
    #expect(rows.positions(ofLevel: 0).map(rows.row) == [1, 4])
    #expect(rows.positions(ofLevel: 1).map(rows.row) == [0, 2])
    #expect(rows.positions(ofLevel: 2).map(rows.row) == [3])
  }
}
