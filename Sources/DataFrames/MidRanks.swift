/// The ranks 1 to n of n values, 1 the lowest; tied values share the mean of the places they take.
///
/// Mid-ranks add up to n (n + 1) / 2 whatever the ties, so that they keep their sum from year to year.
///
/// The trap: published tables mostly rank ties by the best place (1, 2, 2, 4), whose sum is smaller.
public func midRanks(_ values: [Double]) -> [Double] {
  var ranks = [Double](repeating: 0, count: values.count)
  forEachTie(values) { positions, first in
    let middle = Double(2 * first + positions.count - 1) / 2
    for position in positions { ranks[position] = middle }
  }
  return ranks
}

/// The places 1 to n of n values as league tables print them: ties share the best place (1, 2, 2, 4).
public func competitionRanks(_ values: [Double]) -> [Int] {
  var ranks = [Int](repeating: 0, count: values.count)
  forEachTie(values) { positions, first in
    for position in positions { ranks[position] = first }
  }
  return ranks
}

/// Walks the distinct values upwards: the positions that hold each, and the first place they take.
private func forEachTie(_ values: [Double], _ body: (ArraySlice<Int>, Int) -> Void) {
  let sorted = values.indices.sorted { values[$0] < values[$1] }
  var start = 0
  while start < sorted.count {
    var end = start + 1
    while end < sorted.count, values[sorted[end]] == values[sorted[start]] { end += 1 }
    body(sorted[start..<end], start + 1)
    start = end
  }
}
