import Testing

@testable import Trends

struct LeastSquaresTrendTests {
  /// statsmodels solves by the pseudoinverse, its times uncentred.
  static let tolerance = 1e-10

  @Test func `slope, error, p and interval are statsmodels', plain and with Newey-West`() {
    func agree(_ ours: Double?, _ theirs: Double?) -> Bool {
      guard let ours, let theirs else { return false }
      return abs(ours - theirs) <= Self.tolerance * max(abs(theirs), 1e-3)
    }
    let rows = ReferenceSeries.with("lines.csv")
    #expect(rows.count == 259)
    for (values, row) in rows {
      let times = values.indices.map(Double.init)
      let plain = LeastSquaresTrend(times: times, values: values)
      #expect(agree(plain.slope, row["slope"]) && agree(plain.intercept, row["intercept"]))
      #expect(agree(plain.standardError, row["std_error"]) && agree(plain.pValue, row["p_value"]))
      #expect(agree(plain.interval(0.95)?.low, row["low"]) && agree(plain.interval(0.95)?.high, row["high"]))
      let lags = LeastSquaresTrend.lags(values.count)
      #expect(Double(lags) == row["lags"])
      let robust = LeastSquaresTrend(times: times, values: values, lags: lags)
      #expect(agree(robust.standardError, row["std_error_hac"]) && agree(robust.pValue, row["p_value_hac"]))
    }
  }

  @Test func `no lags are the squares of single scores, and points on a line have no error`() {
    let values: [Double] = [1, 3, 2, 5, 4]
    let zero = LeastSquaresTrend(times: [0, 1, 2, 3, 4], values: values, lags: 0)
    let plain = LeastSquaresTrend(times: [0, 1, 2, 3, 4], values: values)
    #expect(zero.slope == plain.slope && zero.standardError != plain.standardError)
    let line = LeastSquaresTrend(times: [2011, 2012, 2014], values: [1.1, 1.2, 1.4])
    #expect(abs(line.slope - 0.1) < 1e-14)
    #expect(line.standardError == nil && line.pValue == nil && line.interval(0.9) == nil)
  }
}
