import Formulas
import Testing

@testable import Regression

struct ClusterMeatTests {
  let panel = SamplePanel()
  var rowGroup: Group { group("row", panel.y.indices.map { Int32($0) }) }

  private func errors(_ clusters: [Group], _ kind: ClusterKind, _ factor: ClusterFactor = .smallest) throws
    -> [Double]
  {
    try standardErrors(
      LinearRegression().fit(panel.design(weighted: true, clusters: clusters)),
      .clustered(kind, factor: factor))
  }

  @Test func `clusters of one row are HC0 and HC1`() throws {
    let fit = try LinearRegression().fit(panel.design(weighted: true))
    for (kind, row) in [(ClusterKind.cr0, HeteroskedasticKind.hc0), (.cr1, .hc1)] {
      for (a, b) in zip(try errors([rowGroup], kind), try standardErrors(fit, .heteroskedastic(row))) {
        #expect(relativeDistance(a, b) < identityTolerance)
      }
    }
  }

  @Test func `two ways by one variable are one way`() throws {
    for factor in ClusterFactor.allCases {
      let (one, two) = (
        try errors([panel.unitGroup], .cr1), try errors([panel.unitGroup, panel.unitGroup], .cr1, factor)
      )
      for (a, b) in zip(one, two) { #expect(relativeDistance(a, b) < identityTolerance) }
    }
  }

  @Test func `two ways are the sum of both less their intersection`() throws {
    let both = try errors([panel.unitGroup, panel.yearGroup], .cr0).map { $0 * $0 }
    let unit = try errors([panel.unitGroup], .cr0).map { $0 * $0 }
    let year = try errors([panel.yearGroup], .cr0).map { $0 * $0 }
    let cell = try errors([rowGroup], .cr0).map { $0 * $0 }
    for i in both.indices {
      #expect(relativeDistance(both[i], unit[i] + year[i] - cell[i]) < identityTolerance)
    }
  }

  @Test func `effects within clusters cost no degrees of freedom`() throws {
    func parameters(_ absorbed: [Group], _ clusters: [Group]) throws -> Int {
      try LinearRegression().fit(panel.design(constant: false, absorbed: absorbed, clusters: clusters))
        .clusterParameters
    }
    let (unit, year) = (panel.unitGroup, panel.yearGroup)
    #expect(try parameters([unit], [unit]) == 3)
    #expect(try parameters([unit, year], [unit]) == 2 + 7)
    #expect(try parameters([unit, year], [unit, year]) == 3)
    #expect(try parameters([unit], [year]) == 2 + 12)
    #expect(try LinearRegression().fit(panel.design(clusters: [unit])).clusterParameters == 3)
  }

  @Test func `degrees of freedom are those of the fewest clusters`() throws {
    let fit = try LinearRegression().fit(panel.design(clusters: [panel.unitGroup, panel.yearGroup]))
    let estimate = try fit.covariance(.clustered(.cr1))
    #expect(estimate.degreesOfFreedom == 6)
    #expect(estimate.notes.contains { $0.isWarning && $0.text.hasPrefix("Few clusters: 7 by year") })
  }

  @Test func `scattered clusters are summed like those that stand together`() throws {
    // Many clusters over several super-blocks: in order each thread sums its own, scattered one walks all.
    let large = SamplePanel(units: 45_000, years: 7)
    let order = large.y.indices.sorted { ($0 * 7919 % large.count, $0) < ($1 * 7919 % large.count, $1) }
    var scattered = large
    scattered.units = order.map { large.units[$0] }
    (scattered.x, scattered.z, scattered.y) = (
      order.map { large.x[$0] }, order.map { large.z[$0] }, order.map { large.y[$0] }
    )
    let together = try LinearRegression().fit(large.design(clusters: [large.unitGroup]))
    let apart = try LinearRegression().fit(scattered.design(clusters: [scattered.unitGroup]))
    let (a, b) = (try standardErrors(together, .clustered(.cr1)), try standardErrors(apart, .clustered(.cr1)))
    for (a, b) in zip(a, b) { #expect(relativeDistance(a, b) < identityTolerance) }
  }

  @Test func `one cluster, and none, are refused`() throws {
    let one = try LinearRegression().fit(
      panel.design(clusters: [group("country", panel.units.map { _ in 0 })]))
    let error = #expect(throws: RegressionError.self) { try one.covariance(.clustered(.cr1)) }
    #expect(error?.description.hasPrefix("all rows belong to one cluster of country") == true)
    let none = try LinearRegression().fit(panel.design())
    #expect(throws: RegressionError.self) { try none.covariance(.clustered(.cr1)) }
  }

  @Test func `pairs are numbered the same by table and by sorting`() {
    let dense = combination(panel.unitGroup, panel.yearGroup, name: "cell")
    #expect(dense.levelCount == panel.count)
    #expect(dense.codes == panel.y.indices.map { Int32($0) })
    let sparse = (0..<2000).map { Int32($0 * 37 % 2000) }
    let (a, b) = (group("a", sparse), group("b", sparse.reversed()))
    let pairs = combination(a, b, name: "pair")
    #expect(pairs.levelCount == 2000)
    #expect(pairs.codes == a.codes)
  }
}
