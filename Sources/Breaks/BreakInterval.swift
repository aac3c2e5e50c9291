internal import Glibc

/// The interval of an estimated date of change, in points before the change.
///
/// The date found less the true one, times (shift)^2 / (variance before), has the law of `ArgmaxLaw` when there are
/// many points on both sides and the shift is not large. Ends are rounded outwards, as in strucchange.
///
/// The trap: with ten points the limiting law is far from the truth, so below `ChangeMethod.limitFrom` none is made;
/// an end beyond the series is no date at all and is missing.
///
/// > Reference: Bai (1997), *Review of Economics and Statistics* 79(4).
public struct BreakInterval: Sendable, Equatable {
  /// The points before the earliest date; `nil` beyond the series.
  public let low: Int?
  public let high: Int?

  /// - Parameters:
  ///   - before: the segment that ends at the place.
  ///   - after: the segment that starts there.
  ///   - place: the points before the change.
  ///   - n: the points of the series.
  /// - Returns: `nil` where a segment does not vary, or where one side has less than the probability left out.
  init?(before: ArraySlice<Double>, after: ArraySlice<Double>, place: Int, n: Int, level: Double) {
    let shift = mean(after) - mean(before)
    let variances = [before, after].map { squares($0) / Double($0.count) }
    guard shift != 0, variances.allSatisfy({ $0 > 0 }) else { return nil }
    let law = ArgmaxLaw(ratio: variances[1] / variances[0])
    let unit = variances[0] / (shift * shift)
    // The estimate is the truth plus the argmax, so its upper quantile bounds the truth from below.
    guard let right = law.quantile((1 - level) / 2, law.right),
      let left = law.quantile((1 - level) / 2, law.left)
    else { return nil }
    let (first, last) = (
      Double(place) - (right * unit).rounded(.up), Double(place) + (left * unit).rounded(.up)
    )
    low = first >= 1 ? Int(first) : nil
    high = last <= Double(n - 1) ? Int(last) : nil
  }
}
