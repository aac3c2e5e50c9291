import Testing

@testable import Trends

struct PrewhiteningTests {
  @Test func `S and its variance are those of exact fractions, and pymannkendall's but for ties it loses`()
    throws
  {
    var different = 0
    for (values, row) in ReferenceSeries.with("serial.csv") {
      for (method, name) in [(TrendMethod.prewhiten, "prewhiten"), (.trendFreePrewhiten, "tfpw")] {
        let test = try method.corrected(values, TrendAsking())
        #expect(Double(test.s) == row["s_\(name)_exact"])
        #expect(test.variance == row["var_\(name)_exact"])
        if Double(test.s) != row["s_" + name] { different += 1 }
      }
    }
    #expect(different == Self.parted)
  }

  /// Of 518, where rounding in pymannkendall parts values that are equal in fractions.
  static let parted = 8

  @Test func `p is exact for the shorter series`() throws {
    let values: [Double] = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3]
    let shorter = try #require(prewhitened(values))
    #expect(shorter.count == 9)
    #expect(try TrendMethod.prewhiten.corrected(values, TrendAsking()).pValue == MannKendall(shorter).pValue)
  }
}
