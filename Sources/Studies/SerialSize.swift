import Trends

/// How often each method of `trend` sees a trend where there is none, in equally spaced series of 10 to 40 years whose
/// errors have autocorrelation 0, .5 and .8.
///
/// The same simulation that `trend --method` prints for the lengths at hand, with more series.
struct SerialSize {
  let threads: Int
  let series = 10_000
  let blockSeries = 2_000

  static let lengths = [10, 14, 20, 40]

  func table() -> String {
    var lines = [
      "\(series) series without a trend (block-permutation \(blockSeries)), rejections at 5 %, in %, autocorrelation 0 / .5 / .8",
      "years              " + Self.lengths.map { padded("\($0)", 20) }.joined(),
    ]
    for method in TrendMethod.allCases {
      let cells = Self.lengths.map { length in
        let size = SimulatedSize(
          method, years: length, series: method == .blockPermutation ? blockSeries : series, threads: threads)
        return padded(size.rejected.map { percent($0.share) }.joined(separator: " / "), 20)
      }
      lines.append(
        method.rawValue + String(repeating: " ", count: 19 - method.rawValue.count) + cells.joined())
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
