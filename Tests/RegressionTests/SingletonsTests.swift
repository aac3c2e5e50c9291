import Formulas
import Testing

@testable import Regression

struct SingletonsTests {
  @Test func `rows alone in a level go, and those they leave alone`() {
    // Unit 2 has one row; without it year 9 has one row; that was unit 1's second row.
    let units: [Int32] = [0, 0, 0, 1, 1, 2]
    let years: [Int32] = [7, 8, 6, 7, 9, 9]
    let design = Design(
      rows: .listed([10, 11, 12, 13, 14, 15]), response: numbers("y", [Double](repeating: 0, count: 16)),
      columns: [], weights: [1, 2, 3, 4, 5, 6], absorbed: [group("unit", units), group("year", years)],
      clusters: [group("unit", units)])
    let rest = design.droppingSingletons()
    #expect(rest.rows == .listed([]))
    #expect(rest.losses.reduce(0) { $0 + $1.count } == 6)
  }

  @Test func `the rest is the design of the other rows`() {
    let units: [Int32] = [0, 0, 1, 2, 2]
    let design = Design(
      rows: .all(5), response: numbers("y", [1, 2, 3, 4, 5]), columns: [], weights: [1, 2, 3, 4, 5],
      absorbed: [group("unit", units)], clusters: [group("unit", units)])
    let rest = design.droppingSingletons()
    #expect(rest.rows == .listed([0, 1, 3, 4]))
    #expect(rest.weights == [1, 2, 4, 5])
    #expect(rest.absorbed[0].codes == [0, 0, 1, 1])
    #expect(rest.clusters[0].levelCount == 2)
    #expect(rest.losses == [RowLoss(reason: "alone in its unit (singleton)", count: 1)])
  }

  @Test func `a design without singletons stays as it is`() {
    let panel = SamplePanel()
    #expect(panel.design(absorbed: [panel.unitGroup]).droppingSingletons().rows == .all(panel.count))
  }
}
