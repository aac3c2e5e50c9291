import Formulas
import Testing

@testable import Regression

struct EstimatesTests {
  let panel = SamplePanel()

  @Test func `statistic, p and interval follow from estimate and error`() throws {
    let fit = try LinearRegression().fit(panel.design())
    let estimates = try Estimates(fit, covariance: .classical)
    #expect(estimates.rows.map(\.term) == ["(Intercept)", "x", "z"])
    for row in estimates.rows {
      let (error, interval) = (try #require(row.standardError), try #require(row.interval))
      #expect(row.statistic == row.estimate / error)
      #expect(relativeDistance(interval.upper - row.estimate, row.estimate - interval.lower) < 1e-13)
    }
    // At a level of 1 - p the interval ends at zero; a p near one half keeps the digits of 1 - p.
    let noise = panel.x.indices.map { Double(($0 * 7) % 5) }
    let weak = try LinearRegression().fit(panel.design(more: [numbers("noise", noise)]))
    let row = try #require(try Estimates(weak, covariance: .classical).rows.last)
    let level = 1 - (try #require(row.pValue))
    let last = try #require(try Estimates(weak, covariance: .classical, level: level).rows.last?.interval)
    #expect(min(abs(last.lower), abs(last.upper)) < 1e-12 * abs(row.estimate))
  }

  @Test func `a variance that is not positive is named and its p withheld`() throws {
    // Scores that cancel within units and within years leave only the negative part of the two-way sum.
    let y: [Double] = [1, -1, -1, 1]
    let design = Design(
      rows: .all(4), response: numbers("y", y), columns: [numbers("x", [1, 1, 1, 1])],
      clusters: [group("unit", [0, 0, 1, 1]), group("year", [0, 1, 0, 1])])
    let estimates = try Estimates(LinearRegression().fit(design), covariance: .clustered(.cr0))
    #expect(estimates.rows[0].standardError == nil)
    #expect(estimates.rows[0].pValue == nil)
    #expect(estimates.notes.contains { $0.isWarning && $0.text.contains("not positive") })
  }

  @Test func `a clustered variance that is zero but for rounding is withheld`() throws {
    // With two units and effects of unit and time the scores of each unit cancel exactly.
    let (units, times): ([Int32], [Int32]) = ([0, 0, 0, 1, 1, 1], [0, 1, 2, 0, 1, 2])
    let design = Design(
      rows: .all(6), response: numbers("y", [1, 2, 2.5, 3, 3, 5]),
      columns: [numbers("x", [2, 4, 5, 1, 2, 4])],
      absorbed: [group("u", units), group("t", times)], clusters: [group("u", units)])
    let row = try Estimates(LinearRegression().fit(design), covariance: .clustered(.cr1)).rows[0]
    #expect(row.standardError == nil)
    #expect(row.pValue == nil)
  }

  @Test func `a perfect fit has no p-values`() throws {
    var perfect = panel
    perfect.y = zip(panel.x, panel.z).map { 3 * $0 - 0.7 * $1 }
    let rows = try Estimates(LinearRegression().fit(perfect.design()), covariance: .classical).rows
    #expect(rows.allSatisfy { $0.standardError != nil && $0.pValue == nil && $0.interval == nil })
  }
}
