import Testing

@testable import Trends

struct CorrectedVarianceTests {
  /// Sums of some forty products in another order.
  static let tolerance = 1e-12
  /// Of 259 series, where rounding in pymannkendall parts values that are equal in exact fractions.
  static let parted = 4

  private func corrected(_ method: TrendMethod, _ values: [Double]) -> (variance: Double, p: Double)? {
    guard let test = try? method.corrected(values, TrendAsking()), let variance = test.variance else {
      return nil
    }
    return (variance, test.pValue)
  }

  private func agree(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= Self.tolerance * abs(b) }

  @Test func `Yue and Wang's variance and p are pymannkendall's`() throws {
    for (values, row) in ReferenceSeries.with("serial.csv") {
      let ours = try #require(corrected(.yueWang, values))
      let (variance, p) = (try #require(row["var_yue_wang"]), try #require(row["p_yue_wang"]))
      #expect(agree(ours.variance, variance))
      // scipy takes 1 - cdf, which keeps no digits below 1e-16.
      #expect(abs(ours.p - p) <= 1e-10 * p + 1e-15)
    }
  }

  @Test func `Hamed and Rao's are those of exact fractions, and pymannkendall's but for ties it loses`()
    throws
  {
    var different = 0
    for (values, row) in ReferenceSeries.with("serial.csv") {
      let (exact, theirs) = (try #require(row["var_hamed_rao_exact"]), try #require(row["var_hamed_rao"]))
      let ours = corrected(.hamedRao, values)
      #expect((ours == nil) == (exact <= 0))
      if let ours { #expect(agree(ours.variance, exact)) }
      guard agree(exact, theirs) else {
        different += 1
        continue
      }
      // An empty p is pymannkendall's NaN, the root of a negative variance.
      #expect((ours == nil) == (row["p_hamed_rao"] == nil))
      if let ours, let p = row["p_hamed_rao"] { #expect(abs(ours.p - p) <= 1e-10 * p + 1e-15) }
    }
    #expect(different == Self.parted)
  }

  /// The second series of pyMannKendall's issue 29, for which it prints NaN.
  @Test func `twelve points whose corrected variance is negative are refused with it`() {
    let values = [
      0.35257984, 0.38692909, 0.39669828, 0.36296244, 0.42035612, 0.39374964, 0.41100085, 0.43182076,
      0.40815853, 0.45394297, 0.41584767, 0.47399517,
    ]
    #expect {
      try TrendMethod.hamedRao.answer(times: values.indices.map(Double.init), values: values, TrendAsking())
    } throws: { error in
      guard case .variance(let variance)? = error as? TrendRefusal else { return false }
      return abs(variance + 8.737179487179525) < 1e-10
    }
  }

  @Test func `too few years, uneven years and constant series have no answer`() {
    let nine = (0..<9).map(Double.init)
    #expect(throws: TrendRefusal.tooFew(years: 9, least: 10)) {
      try TrendMethod.yueWang.answer(times: nine, values: nine, TrendAsking())
    }
    let uneven = nine + [12, 13]
    #expect(throws: TrendRefusal.unequalYears) {
      try TrendMethod.prewhiten.answer(times: uneven, values: uneven, TrendAsking())
    }
    let flat = [Double](repeating: 5, count: 12)
    for method in TrendMethod.allCases where method != .mannKendall {
      #expect(throws: TrendRefusal.noError) {
        try method.answer(times: flat.indices.map(Double.init), values: flat, TrendAsking())
      }
    }
  }
}
