/// The distinct values of a series, ascending, and how many there are of each.
struct ValueKinds: Sendable, Equatable {
  private(set) var values: [Double] = []
  private(set) var sizes: [Int] = []

  init(_ series: [Double]) {
    for value in series.sorted() {
      if value == values.last {
        sizes[sizes.count - 1] += 1
      } else {
        values.append(value)
        sizes.append(1)
      }
    }
  }

  /// The kind of each thing, in ascending order.
  var ascending: [Int] { zip(sizes.indices, sizes).flatMap { [Int](repeating: $0, count: $1) } }
}
