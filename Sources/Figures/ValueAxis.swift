/// The axis that values stand on: its name with the unit, and which end is up.
public struct ValueAxis: Sendable, Equatable {
  public var title: String
  /// Whether values are ranks: whole places, 1 on top.
  public var isRank: Bool
  /// Whether lower is better, so that it stands on top without being a rank.
  public var isReversed: Bool
  /// How many are ranked: the axis of ranks goes down to there.
  public var worst: Double?
  /// A value that is never left out, such as 0.
  public var reference: Double?

  public init(title: String, isRank: Bool = false, isReversed: Bool = false, reference: Double? = nil) {
    self.title = title
    self.isRank = isRank
    self.isReversed = isReversed || isRank
    self.reference = reference
  }

  /// The ends for these values, and the round numbers between them.
  func span(_ values: [Double], count: Int) -> (low: Double, high: Double, ticks: Ticks) {
    let all = values + [reference].compactMap(\.self)
    var (low, high) = (all.min() ?? 0, all.max() ?? 1)
    if isRank {
      low = min(1, low)
      high = max(high, worst ?? high)
      return (low, max(high, 2), Ticks(ranks: Ticks.ranks(to: max(high.rounded(.up), 2), count: count)))
    }
    if low == high { (low, high) = (low - 1, high + 1) }
    let ticks = Ticks.covering(low, high, count: count)
    return (ticks.values[0], ticks.values[ticks.values.count - 1], ticks)
  }

  /// From pixels at the top to the bottom.
  func scale(_ low: Double, _ high: Double, top: Double, bottom: Double) -> LinearScale {
    isReversed
      ? LinearScale(low, high, from: top, to: bottom) : LinearScale(low, high, from: bottom, to: top)
  }
}

extension Ticks {
  init(ranks: [Double]) {
    values = ranks
    decimals = 0
  }
}
