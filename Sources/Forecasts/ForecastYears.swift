/// Which years come next.
public struct ForecastYears: Sendable, Equatable {
  /// The distance between two years: the commonest of those seen, of equally common ones the latest.
  public let step: Double
  private let last: Double

  /// - Parameter years: distinct; `nil` with fewer than two.
  public init?(_ years: [Double]) {
    let sorted = years.sorted()
    guard let last = sorted.last, sorted.count > 1 else { return nil }
    let distances = zip(sorted, sorted.dropFirst()).map { $1 - $0 }
    var best = (step: distances[0], count: 0)
    for distance in distances {
      // Quarters written as decimals differ in their last digits.
      let count = distances.count { ($0 - distance).magnitude < 1e-6 }
      if count >= best.count { best = (distance, count) }
    }
    (step, self.last) = (best.step, last)
  }

  /// The next years, one step after the other.
  public func next(_ count: Int) -> [Double] { (0..<count).map { last + Double($0 + 1) * step } }
}
