import DataFrames
import Distributions
import Foundation
import Testing

@testable import Correlations

struct UnitJackknifeTests {
  /// Two ways to the same sums.
  private let tolerance = 1e-13

  @Test func `with one row a unit it is the row jackknife`() throws {
    let x: [Double?] = [1, 4, 2, 2.5, 7, 5, 3, 9, 8, 0]
    let y: [Double?] = [2, 5, 1, 3, 3.5, 9, 4, 6, 8, 2]
    let units = (0..<10).map { Double?(Double($0)) }
    let table = frame([("unit", units), ("time", units.map { _ in 2020 }), ("x", x), ("y", y)])
    let panel = try correlations(table, [("x", "y")], isPanel: true, allMethods(draws: 9))
    for (m, method) in CorrelationMethod.allCases.enumerated() {
      var options = CorrelationOptions()
      options.methods = [method]
      let z = try (0..<10).map { row in
        let rest = frame([
          ("x", Array(x[..<row] + x[(row + 1)...])), ("y", Array(y[..<row] + y[(row + 1)...])),
        ])
        return atanh(try #require(try correlations(rest, [("x", "y")], options)[0].estimate))
      }
      let mean = z.reduce(0, +) / 10
      let error = (z.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } * 0.9).squareRoot()
      let width = StudentT(degreesOfFreedom: 9).quantile(upper: 0.025) * error
      let centre = atanh(try #require(panel[m].estimate))
      let interval = try #require(panel[m].interval)
      #expect(abs(interval.low - tanh(centre - width)) < tolerance)
      #expect(abs(interval.high - tanh(centre + width)) < tolerance)
    }
  }

  @Test func `above five hundred units groups of them are left out`() throws {
    let count = 1203
    let units = (0..<count).map { Double?(Double($0)) }
    let table = frame([
      ("unit", units), ("time", units.map { _ in 1 }), ("x", units),
      ("y", (0..<count).map { Double($0 * 7 % 1203) }),
    ])
    let sample = try CorrelationSample(
      table, sources: [.init("x"), .init("y")], panel: try Panel(table, unit: "unit", time: "time"))
    let pairs = PairRows(complete: sample.columns)
    let jackknife = UnitJackknife(try #require(sample.panel), pairs)
    #expect(jackknife.unitCount == count)
    #expect(jackknife.groupCount == 500)
    #expect(jackknife.rows(of: pairs, without: 0).count == count - 3)
    #expect(jackknife.rows(of: pairs, without: 499).count == count - 2)
  }

  @Test func `a unit without which all lie on a line leaves no interval`() throws {
    let table = frame([
      ("unit", [1, 2, 3, 4]), ("time", [1, 1, 1, 1]), ("x", [1, 2, 3, 9]), ("y", [1, 2, 3, 0]),
    ])
    for one in try correlations(table, [("x", "y")], isPanel: true) {
      #expect(one.interval == nil)
      #expect(one.withheld == [.unitDependent])
      #expect(one.pValue != nil)
    }
  }
}
