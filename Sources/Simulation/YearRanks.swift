/// Ranks within each year: 1 is the highest score, equal scores share the mean of their ranks.
///
/// They sum to n (n + 1) / 2 in every year, ties or not.
///
/// - Parameter scores: unit by unit, each of the same number of years.
/// - Returns: the same shape.
func ranksWithinYears(_ scores: [[Double]]) -> [[Double]] {
  var ranks = scores
  for year in scores.first?.indices ?? 0..<0 {
    let order = scores.indices.sorted { scores[$0][year] > scores[$1][year] }
    var start = 0
    while start < order.count {
      let score = scores[order[start]][year]
      let tied = order[start...].prefix { scores[$0][year] == score }
      for unit in tied { ranks[unit][year] = Double(start + 1 + tied.endIndex) / 2 }
      start = tied.endIndex
    }
  }
  return ranks
}
