internal import Distributions

/// What p-values the test could reach with further years, if all of them went on as well as they can.
///
/// Each further value goes beyond all before it, in the direction of S; where there is a floor (a rank cannot pass
/// 1) it stays there. Not a forecast: it says how long a series must be before it can speak at all.
public struct FurtherYears: Sendable, Equatable {
  /// The p-value with 1, 2, ... further years, up to the first at or below the level; empty when p is there already.
  public let pValues: [Double]
  /// Whether the last of them is.
  public let reaches: Bool

  /// Further years looked at.
  public static let most = 20

  /// - Parameters:
  ///   - values: in the order of time.
  ///   - floor: the lowest value there can be.
  public init(_ values: [Double], floor: Double?, level: Double = 0.05) {
    let now = MannKendall(values)
    guard now.s != 0, now.pValue > level, let lowest = values.min(), let highest = values.max() else {
      (pValues, reaches) = ([], now.pValue <= level)
      return
    }
    var (longer, found): ([Double], [Double]) = (values, [])
    while found.count < Self.most, longer.count < MannKendall.exactLimit, found.last ?? 1 > level {
      let step = Double(found.count + 1)
      longer.append(now.s > 0 ? highest + step : max(floor ?? -.infinity, lowest - step))
      found.append(MannKendall(longer).pValue)
    }
    (pValues, reaches) = (found, found.last ?? 1 <= level)
  }
}
