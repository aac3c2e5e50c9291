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
    var (step, decimals) = Self.step((high - low) / Double(count))
    if isWhole, step < 1 { (step, decimals) = (1, 0) }
    let (first, last) = ((low / step - 1e-9).rounded(.up), (high / step + 1e-9).rounded(.down))
    values = first <= last ? (0...Int(last - first)).map { (first + Double($0)) * step } : [low]
    self.decimals = decimals
  }

  private init(values: [Double], decimals: Int) { (self.values, self.decimals) = (values, decimals) }

  /// The next 1, 2 or 5 times a power of ten from here up, and the decimals it needs.
  private static func step(_ rough: Double) -> (step: Double, decimals: Int) {
    var (power, decimals) = (1.0, 0)
    while power * 10 <= rough { power *= 10 }
    while power > rough {
      power /= 10
      decimals += 1
    }
    let factor = [1.0, 2, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10
    return (factor * power, factor == 10 ? max(0, decimals - 1) : decimals)
  }

  /// About `count` of them, the first at or below `low` and the last at or above `high`.
  static func covering(_ low: Double, _ high: Double, count: Int) -> Ticks {
    let (step, decimals) = step((high - low) / Double(count))
    let (first, last) = ((low / step + 1e-9).rounded(.down), (high / step - 1e-9).rounded(.up))
    return Ticks(values: (0...Int(last - first)).map { (first + Double($0)) * step }, decimals: decimals)
  }

  /// Places of ranks: 1, then round numbers, then the last, none too near the last.
  static func ranks(to last: Double, count: Int) -> [Double] {
    guard last > 1 else { return [1] }
    let inner = Ticks(1, last, count: count, isWhole: true).values.filter { $0 > 1 && $0 < last }
    let step = inner.count > 1 ? inner[1] - inner[0] : 1
    return [1] + inner.filter { step <= 1 || ($0 - 1 >= step * 0.5 && last - $0 >= step * 0.5) } + [last]
  }
}
