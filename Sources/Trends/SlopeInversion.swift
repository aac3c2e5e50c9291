internal import DataFrames

/// The common slopes that the joint test of years does not reject: the test of what is left when a slope is taken out
/// changes only at slopes between two years of one unit, so its bounds are among these.
///
/// On either side of the median the bound is found by halving, which takes p to fall with the distance. 0 lies within
/// the interval when the test of no trend does not reject at its level.
///
/// > Reference: Lehmann (1963), Nonparametric confidence intervals for a shift parameter, *Annals of Mathematical
/// > Statistics* 34 (inversion of a rank test).
struct SlopeInversion {
  let series: [UnitSeries]
  /// Between all pairs of years within units, ascending.
  let slopes: [Double]
  let alpha: Double
  let drawing: OrderLaw.Drawing

  /// `nil` where not even slopes beyond all pairs are rejected.
  var interval: SenSlope.Interval? {
    // Gap g lies between the distinct slopes g - 1 and g; the first and the last lie outside them all.
    let bounds = slopes.indices.filter { $0 == 0 || slopes[$0] > slopes[$0 - 1] }.map { slopes[$0] }
    let (center, last) = (median(ofSorted: slopes), bounds.count)
    guard isRejected(gap: 0, bounds), isRejected(gap: last, bounds) else { return nil }
    let below = bounds.partitioningIndex { $0 >= center }
    let above = below < last && bounds[below] == center ? below + 1 : below
    let low = firstHeld(from: 0, to: below, bounds).map { bounds[$0 - 1] } ?? center
    let high = firstHeld(from: last, to: above, bounds).map { bounds[$0] } ?? center
    return SenSlope.Interval(low: low, high: high)
  }

  private func isRejected(gap: Int, _ bounds: [Double]) -> Bool {
    let last = bounds.count - 1
    let width = max(1, bounds[last] - bounds[0])
    let slope =
      gap == 0 ? bounds[0] - width : gap > last ? bounds[last] + width : (bounds[gap - 1] + bounds[gap]) / 2
    let rest = YearGrid(
      series.map { one in
        UnitSeries(
          unit: one.unit, times: one.times,
          values: zip(one.times, one.values).map { $1 - slope * ($0 - one.times[0]) })
      })
    let pairs = rest.pairs
    var s = 0
    for k in pairs.indices { for j in 0..<k { s += pairs[j][k] } }
    return OrderLaw(pairs: pairs, drawing).twoSided(s) <= alpha
  }

  /// The gap nearest to `from`, which is rejected, that is not; `nil` if `to`, next to the median, is too.
  private func firstHeld(from: Int, to: Int, _ bounds: [Double]) -> Int? {
    guard from != to, !isRejected(gap: to, bounds) else { return nil }
    var (rejected, held) = (from, to)
    while abs(held - rejected) > 1 {
      let middle = (rejected + held) / 2
      if isRejected(gap: middle, bounds) { rejected = middle } else { held = middle }
    }
    return held
  }
}

extension Array {
  /// The first index whose element satisfies a condition that holds from some place on.
  fileprivate func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
