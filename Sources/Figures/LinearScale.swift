/// Where a value stands between two ends of an axis.
struct LinearScale: Sendable, Equatable {
  let low: Double
  let high: Double
  /// The pixel of `low` and of `high`; the first may be the larger.
  let from: Double
  let to: Double

  init(_ low: Double, _ high: Double, from: Double, to: Double) {
    // One value alone stands in the middle.
    (self.low, self.high) = low < high ? (low, high) : (low - 1, low + 1)
    (self.from, self.to) = (from, to)
  }

  func callAsFunction(_ value: Double) -> Double { from + (value - low) / (high - low) * (to - from) }
}

/// Round numbers along an axis.
struct Ticks: Sendable, Equatable {
  let values: [Double]
  let decimals: Int

  /// About `count` multiples of 1, 2 or 5 times a power of ten, those within the ends.
  ///
  /// - Parameter isWhole: whether steps below 1 mean nothing.
  init(_ low: Double, _ high: Double, count: Int, isWhole: Bool = false) {
    guard low < high, count > 0 else {
      values = [low]
      decimals = isWhole || low == low.rounded() ? 0 : 2
      return
    }
    let rough = (high - low) / Double(count)
    var (power, decimals) = (1.0, 0)
    while power * 10 <= rough { power *= 10 }
    while power > rough {
      power /= 10
      decimals += 1
    }
    let factor = [1.0, 2, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10
    if factor == 10, decimals > 0 { decimals -= 1 }
    var step = factor * power
    if isWhole, step < 1 { (step, decimals) = (1, 0) }
    let (first, last) = ((low / step - 1e-9).rounded(.up), (high / step + 1e-9).rounded(.down))
    values = first <= last ? (0...Int(last - first)).map { (first + Double($0)) * step } : [low]
    self.decimals = decimals
  }

  /// The ends moved outwards to the next tick.
  static func ends(_ low: Double, _ high: Double, count: Int) -> (low: Double, high: Double) {
    let ticks = Ticks(low, high, count: count)
    guard ticks.values.count > 1 else { return (low, high) }
    let step = ticks.values[1] - ticks.values[0]
    return ((low / step).rounded(.down) * step, (high / step).rounded(.up) * step)
  }

  /// Places of ranks: 1, then round numbers, then the last, none too near the last.
  static func ranks(to last: Double, count: Int) -> [Double] {
    guard last > 1 else { return [1] }
    let inner = Ticks(1, last, count: count, isWhole: true).values.filter { $0 > 1 && $0 < last }
    let step = inner.count > 1 ? inner[1] - inner[0] : 1
    return [1] + inner.filter { step <= 1 || ($0 - 1 >= step * 0.5 && last - $0 >= step * 0.5) } + [last]
  }
}
