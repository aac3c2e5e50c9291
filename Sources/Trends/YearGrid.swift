internal import DataFrames

/// Units side by side over the years that any of them has.
struct YearGrid {
  /// Ascending.
  let times: [Double]
  /// A row a unit, a cell a year.
  let cells: [[Double?]]

  init(_ series: [UnitSeries]) {
    let times = Array(Set(series.flatMap(\.times))).sorted()
    let place = Dictionary(uniqueKeysWithValues: times.enumerated().map { ($1, $0) })
    self.times = times
    cells = series.map { one in
      var row = [Double?](repeating: nil, count: times.count)
      for (time, value) in zip(one.times, one.values) { if let at = place[time] { row[at] = value } }
      return row
    }
  }

  /// d[j][k]: the units that rise from year j to year k less those that fall, among those that have both.
  var pairs: [[Int]] {
    var d = [[Int]](repeating: [Int](repeating: 0, count: times.count), count: times.count)
    for row in cells {
      for k in row.indices {
        guard let later = row[k] else { continue }
        for j in 0..<k {
          guard let earlier = row[j] else { continue }
          let sign = later > earlier ? 1 : later < earlier ? -1 : 0
          d[j][k] += sign
          d[k][j] -= sign
        }
      }
    }
    return d
  }

  /// The variance of the sum of all units' S that allows for units moving together: the sum over all pairs of
  /// units of (K + 4 sum R R' - T (n + 1)(n' + 1)) / 3, K the concordant less the discordant pairs of years, R
  /// mid-ranks over a unit's n years, those of missing years (n + 1) / 2.
  ///
  /// Both sums over pairs of units are squares of sums over units, so that no pair is visited.
  ///
  /// > Reference: Dietz and Killeen (1981), A nonparametric multivariate test for monotone trend, *JASA* 76; Hirsch
  /// > and Slack (1984), *Water Resources Research* 20 (missing years).
  func dietzKilleenVariance(_ pairs: [[Int]]) -> Double {
    var (rankSums, sizes) = ([Double](repeating: 0, count: times.count), 0.0)
    for row in cells {
      let present = row.indices.filter { row[$0] != nil }
      let ranks = midRanks(present.compactMap { row[$0] })
      let middle = Double(present.count + 1) / 2
      for at in row.indices { rankSums[at] += middle }
      for (at, rank) in zip(present, ranks) { rankSums[at] += rank - middle }
      sizes += Double(present.count + 1)
    }
    var concordance = 0.0
    for k in times.indices { for j in 0..<k { concordance += Double(pairs[j][k] * pairs[j][k]) } }
    let products = rankSums.reduce(0) { $0 + $1 * $1 }
    return (concordance + 4 * products - Double(times.count) * sizes * sizes) / 3
  }
}
