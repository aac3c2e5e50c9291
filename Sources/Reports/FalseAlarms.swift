internal import Breaks

/// How often a test for breaks cries wolf, of 100 series without a change: the study breaks-size, rounded.
struct FalseAlarms {
  /// The length simulated that is nearest.
  let points: Int
  /// With errors of one year and the next correlated by 0.5, p at most 0.05.
  let persistent: Int
  /// BIC finds at least one break among independent values.
  let chosen: Int

  static let lengths = [6, 10, 14, 20, 30, 50]
  static let persistent: [ChangeMethod: [Int]] = [
    .pettitt: [0, 19, 25, 30, 36, 38],
    .snht: [0, 20, 29, 34, 39, 45],
    .cusum: [0, 21, 28, 32, 25, 32],
    .supF: [0, 21, 29, 35, 42, 44],
    .baiPerron: [0, 24, 36, 47, 58, 57],
  ]
  static let chosen = [35, 37, 32, 20, 14, 7]

  init(_ method: ChangeMethod, points n: Int) {
    // Of two equally near lengths the longer.
    let place =
      Self.lengths.indices.reversed().min { abs(Self.lengths[$0] - n) < abs(Self.lengths[$1] - n) } ?? 0
    points = Self.lengths[place]
    persistent = Self.persistent[method]?[place] ?? 0
    chosen = Self.chosen[place]
  }
}
