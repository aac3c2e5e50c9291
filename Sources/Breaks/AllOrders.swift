/// All different orders of things that may be equal, one after the other in dictionary order.
struct AllOrders: Sequence, IteratorProtocol {
  private var upcoming: [Int]?

  /// - Parameter kinds: which kind each thing is of.
  init(of kinds: [Int]) { upcoming = kinds.sorted() }

  mutating func next() -> [Int]? {
    guard let current = upcoming else { return nil }
    upcoming = following(current)
    return current
  }

  /// n! / (t1! ... tg!), `nil` when it is above the limit.
  static func count(sizes: [Int], limit: Int) -> Int? {
    var (count, placed) = (1, 0)
    for size in sizes {
      // The binomial [placed + size; size], each factor dividing out.
      for i in 1...size {
        let (product, overflows) = count.multipliedReportingOverflow(by: placed + i)
        if overflows { return nil }
        count = product / i
        if count > limit { return nil }
      }
      placed += size
    }
    return count
  }
}

private func following(_ order: [Int]) -> [Int]? {
  guard var pivot = order.indices.dropLast().last(where: { order[$0] < order[$0 + 1] }) else { return nil }
  var order = order
  guard let larger = order.indices.last(where: { order[$0] > order[pivot] }) else { return nil }
  order.swapAt(pivot, larger)
  pivot += 1
  order[pivot...].reverse()
  return order
}
