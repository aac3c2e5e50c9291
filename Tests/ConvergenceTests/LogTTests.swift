import Testing

@testable import Convergence

struct LogTTests {
  /// The stored numbers come from another order of sums, and t is as steep as the residuals are small.
  static let otherSums = 1e-7

  static func paths() throws -> [String: [[Double]]] {
    try Dictionary(grouping: referenceRows("paths.csv")) { $0["set"] ?? "" }.mapValues { rows in
      rows.map { ($0["path"] ?? "").split(separator: ";").compactMap { Double($0) } }
    }
  }

  @Test func `b, its error and t are those of convergence-clubs`() throws {
    let paths = try Self.paths()
    for row in try referenceRows("logt.csv") {
      let test = try #require(LogT(paths[row["set"] ?? ""] ?? []))
      #expect(isNear(test.estimate, number(row, "b"), Self.otherSums))
      #expect(isNear(test.standardError, number(row, "std_error"), Self.otherSums))
      #expect(isNear(test.statistic, number(row, "t"), Self.otherSums))
      #expect(isNear(test.pValue, number(row, "p"), Self.otherSums))
    }
  }

  /// > Reference: Phillips and Sul (2009), Table I: 152 countries, t = -159.55.
  @Test func `152 countries do not converge, by the published t`() throws {
    let variation = try referenceRows("countries-h.csv").compactMap { number($0, "h") }
    let test = try #require(LogT(variation: variation, units: 152, trimmed: 1.0 / 3))
    #expect((test.statistic * 100).rounded() == -15956)
    #expect(isNear(test.estimate, -0.8748112403765576, Self.otherSums))
    #expect(!test.converges)
  }

  @Test func `scaling a year for all units changes nothing`() throws {
    let base = try #require(try Self.paths()["1"])
    let scaled = base.map { path in path.enumerated().map { $1 * Double(1 + $0) } }
    #expect(isNear(LogT(base)?.estimate, LogT(scaled)?.estimate, 1e-9))
  }

  @Test func `one unit, or a year in which all are equal, has no test`() {
    #expect(LogT([[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]) == nil)
    #expect(LogT([[1, 2, 3, 4, 5, 6, 7, 8, 9, 9], [2, 4, 1, 5, 6, 2, 3, 4, 9, 9]]) == nil)
  }

  @Test func `without autocorrelation the long-run variance is the variance`() {
    // Neighbours multiply to zero in sum: the bandwidth is zero.
    #expect(longRunVariance([1, 0, 2, 0, -3]) == 14.0 / 4)
    #expect(longRunVariance([0, 0, 0]) == nil)
  }
}
