internal import Distributions

/// Intervals that allow for the rows of one unit being alike: each unit is left out in turn.
///
/// With z = artanh(r), z(g) that of all rows but those of unit g, and their mean m over G units, the variance of z
/// is (G - 1)/G Σ (z(g) - m)², and the interval tanh(z ± t sqrt(variance)) with t of G - 1 degrees of freedom.
///
/// Why z and not r itself: the law of r is skewed and its spread shrinks as |r| grows, so that r ± t s covers too
/// rarely and leaves -1...1; z is nearly symmetric with a spread that hardly depends on r, and what comes back
/// from it lies inside. To first order both variances are the same, since dz = dr / (1 - r²). The interval is about
/// the estimate itself, not about the mean of pseudo-values, so that it holds the number that is printed.
///
/// The trap: with one row a unit this is the row jackknife, but with several it is not; rows of one unit left out
/// one by one would take its years for independent. Above 500 units, 500 groups of units are left out in turn.
///
/// > Reference: Hinkley (1977), Jackknife confidence limits using Student t approximations, *Biometrika* 64(1);
/// > Efron and Stein (1981), The jackknife estimate of variance, *Annals of Statistics* 9(3).
struct UnitJackknife {
  let panel: PanelRows
  /// The group of each unit that has rows here; -1 for the others.
  let groups: [Int32]
  let groupCount: Int
  let unitCount: Int

  static let mostGroups = 500

  init(_ panel: PanelRows, _ pairs: PairRows) {
    var occurs = [Bool](repeating: false, count: panel.unitCount)
    for row in pairs.x { occurs[Int(panel.units[Int(row)])] = true }
    var groups = [Int32](repeating: -1, count: panel.unitCount)
    var count = 0
    for unit in groups.indices where occurs[unit] {
      groups[unit] = Int32(count % Self.mostGroups)
      count += 1
    }
    self.panel = panel
    self.groups = groups
    unitCount = count
    groupCount = min(count, Self.mostGroups)
  }

  /// The rows without those of a group.
  func rows(of pairs: PairRows, without group: Int) -> PairRows {
    let kept = pairs.x.filter { groups[Int(panel.units[Int($0)])] != Int32(group) }
    return PairRows(x: kept, y: kept)
  }

  /// The standard error of z; `nil` where one of the estimates is missing or exactly 1 or -1.
  func standardError(leftOut estimates: [Double?]) -> Double? {
    let z = estimates.compactMap { $0.map(fisherZ) }.filter(\.isFinite)
    guard z.count == groupCount, groupCount > 1 else { return nil }
    let mean = z.reduce(0, +) / Double(groupCount)
    let squares = z.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares * Double(groupCount - 1) / Double(groupCount)).squareRoot()
  }

  /// Interval and two-sided p of t = z / error with G - 1 degrees of freedom.
  func infer(_ r: Double, error: Double, level: Double) -> (interval: Correlation.Interval, p: Double) {
    let t = StudentT(degreesOfFreedom: Double(groupCount - 1))
    let width = t.quantile(upper: (1 - level) / 2) * error
    let p = error > 0 ? 2 * t.upperTail(abs(fisherZ(r)) / error) : (r == 0 ? 1 : 0)
    return (interval(around: r, halfWidth: width), p)
  }
}
