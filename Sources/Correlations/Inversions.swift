/// How often a larger number stands before a smaller one among the first `count`, which are sorted by that.
///
/// Runs of eight are sorted by insertion, then merged from one array to the other and back.
func inversions(sorting sequence: inout [Int32], with buffer: inout [Int32], count: Int) -> Int {
  var found = insertionSortRuns(&sequence, count)
  var width = 8
  while width < count {
    found += mergeRuns(sequence.span, &buffer, width: width, count: count)
    swap(&sequence, &buffer)
    width *= 2
  }
  return found
}

private func insertionSortRuns(_ sequence: inout [Int32], _ count: Int) -> Int {
  var found = 0
  for start in stride(from: 0, to: count, by: 8) {
    for place in start..<min(start + 8, count) {
      let code = sequence[place]
      var free = place
      while free > start, sequence[free - 1] > code {
        sequence[free] = sequence[free - 1]
        free -= 1
      }
      sequence[free] = code
      found += place - free
    }
  }
  return found
}

private func mergeRuns(_ sequence: Span<Int32>, _ buffer: inout [Int32], width: Int, count: Int) -> Int {
  var target = buffer.mutableSpan
  var (start, found) = (0, 0)
  while start < count {
    let (middle, end) = (min(start + width, count), min(start + 2 * width, count))
    found += merge(sequence, &target, start, middle, end)
    start = end
  }
  return found
}

/// Merges two sorted runs and counts: each one of the second that goes first passes all that are left of the first.
private func merge(
  _ sequence: Span<Int32>, _ target: inout MutableSpan<Int32>, _ start: Int, _ middle: Int, _ end: Int
) -> Int {
  var (left, right, place, found) = (start, middle, start, 0)
  // Without a branch on the comparison, which is a coin toss that no processor foresees.
  while left < middle, right < end {
    let (a, b) = (sequence[left], sequence[right])
    let step = b < a ? 1 : 0
    target[place] = b < a ? b : a
    found += step * (middle - left)
    right += step
    left += 1 - step
    place += 1
  }
  while left < middle {
    target[place] = sequence[left]
    (left, place) = (left + 1, place + 1)
  }
  while right < end {
    target[place] = sequence[right]
    (right, place) = (right + 1, place + 1)
  }
  return found
}
