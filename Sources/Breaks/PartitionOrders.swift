/// The law of the gain of the best partition under shuffled years.
///
/// It looks at whole orders, not at sets of first values alone, so it is counted order by order up to 50,000 of them
/// and drawn beyond. The values in ascending order have the largest gain there can be.
struct PartitionOrders: Sendable {
  private let values: [Double]
  private let way: PartitionGain
  private let minimal: Int
  private let most: Int

  private static let limit = 50_000

  init(_ values: [Double], _ way: PartitionGain, minimal: Int, most: Int) {
    (self.values, self.way, self.minimal, self.most) = (values, way, minimal, most)
  }

  func pValues(_ gain: Double, _ orders: RandomOrders) -> (Double, Double, ChangeLaw) {
    let largest = self.gain(values.sorted())
    let kinds = ValueKinds(values)
    guard let count = AllOrders.count(sizes: kinds.sizes, limit: Self.limit) else {
      let ascending = values.sorted()
      let drawn = orders.values(values.count) { order in self.gain(order.map { ascending[$0] }) }
      return (
        RandomOrders.pValue(of: gain, among: drawn), RandomOrders.pValue(of: largest, among: drawn), .drawn
      )
    }
    var (observed, extreme) = (0, 0)
    for order in AllOrders(of: kinds.ascending) {
      let other = self.gain(order.map { kinds.values[$0] })
      if reaches(other, gain) { observed += 1 }
      if reaches(other, largest) { extreme += 1 }
    }
    return (Double(observed) / Double(count), Double(extreme) / Double(count), .exact)
  }

  private func gain(_ values: [Double]) -> Double {
    way.gain(PartitionSearch(values, minimal: minimal, most: most).rss, n: values.count)
  }
}
