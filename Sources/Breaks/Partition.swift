internal import Glibc

/// The best partitions of a series into 1, 2, ... segments of constant level.
///
/// For each number of breaks m the partition with the least sum of squares among all whose segments have at least
/// `minimal` points, by dynamic programming: the best for the first j points and m breaks is the best, over the last
/// break i, of that for i points and m - 1 breaks plus the segment i + 1 ... j. Then
/// BIC(m) = n (log(RSS / n) + 1 + log 2 pi) + 2 (m + 1) log n, as strucchange counts (levels, dates and the variance).
///
/// The trap: BIC was made for many points a segment. With segments of two points it finds a break in most series that
/// have none; the gain in BIC has to be held against its own law under shuffled years.
///
/// > Reference: Bai and Perron (2003), Computation and analysis of multiple structural change models, *Journal of
/// > Applied Econometrics* 18(1); Yao (1988), Estimating the number of change-points via Schwarz' criterion,
/// > *Statistics and Probability Letters* 6(3).
struct Partition: Sendable, Equatable {
  let n: Int
  /// For 0, 1, ... breaks.
  let rss: [Double]
  /// The points before each break, for 0, 1, ... breaks.
  let places: [[Int]]

  /// - Parameters:
  ///   - minimal: points of a segment, at least 2.
  ///   - most: the largest number of breaks, with room for its segments.
  init(_ values: [Double], minimal: Int, most: Int) {
    let search = PartitionSearch(values, minimal: minimal, most: most)
    (n, rss) = (values.count, search.rss)
    places = (0...most).map(search.places)
  }

  /// The points of a segment, at least: the number asked for, or 15 % of all but no fewer than two.
  static func minimal(_ n: Int, asked: Int?) -> Int {
    asked ?? max(2, Int((0.15 * Double(n)).rounded(.down)))
  }

  /// The most breaks that BIC may choose: as strucchange, ceil(n / h) - 2, but one where there is room for one.
  static func most(_ n: Int, minimal: Int) -> Int {
    2 * minimal > n ? 0 : max(1, (n + minimal - 1) / minimal - 2)
  }

  var bic: [Double] { rss.enumerated().map { Self.bic($1, breaks: $0, n: n) } }

  static func bic(_ rss: Double, breaks: Int, n: Int) -> Double {
    let n = Double(n)
    return n * (log(rss / n) + 1 + log(2 * .pi)) + 2 * Double(breaks + 1) * log(n)
  }

  /// The number of breaks with the least BIC, the smaller of equals.
  var chosen: Int {
    let bic = bic
    return bic.indices.reduce(0) { bic[$1] < bic[$0] ? $1 : $0 }
  }
}

/// How far a partition improves on one level, in one number.
enum PartitionGain: Sendable {
  /// BIC without a break less the least BIC: 0 when BIC chooses none.
  case bic
  /// F of so many breaks: (RSS0 - RSS) / m over RSS / (n - m - 1).
  case f(breaks: Int)

  /// - Parameter rss: for 0, 1, ... breaks. Infinite where nothing varies within segments.
  func gain(_ rss: [Double], n: Int) -> Double {
    switch self {
    case .bic:
      let none = Partition.bic(rss[0], breaks: 0, n: n)
      return rss.indices.reduce(0) { max($0, none - Partition.bic(rss[$1], breaks: $1, n: n)) }
    case .f(let breaks):
      return (rss[0] - rss[breaks]) / Double(breaks) / (rss[breaks] / Double(n - breaks - 1))
    }
  }
}

/// The dynamic programme itself.
struct PartitionSearch {
  private let n: Int
  private let most: Int
  /// The least sum of squares of the first j points with m breaks, at m (n + 1) + j.
  private var best: [Double]
  /// The points before the last of those breaks.
  private var last: [Int]

  init(_ values: [Double], minimal: Int, most: Int) {
    (n, self.most) = (values.count, most)
    let width = values.count + 1
    best = [Double](repeating: .infinity, count: (most + 1) * width)
    last = [Int](repeating: 0, count: best.count)
    for start in values.indices where start == 0 || start >= minimal {
      // The segment from start, a point longer each time.
      var (mean, squares) = (0.0, 0.0)
      for end in start + 1..<width {
        let off = values[end - 1] - mean
        mean += off / Double(end - start)
        squares += off * (values[end - 1] - mean)
        guard end - start >= minimal else { continue }
        if start == 0 {
          best[end] = squares
          continue
        }
        for m in stride(from: width, through: most * width, by: width) {
          let total = best[m - width + start] + squares
          if total < best[m + end] { (best[m + end], last[m + end]) = (total, start) }
        }
      }
    }
  }

  /// For 0, 1, ... breaks.
  var rss: [Double] { (0...most).map { best[$0 * (n + 1) + n] } }

  /// The points before each of so many breaks.
  func places(_ breaks: Int) -> [Int] {
    var (end, found): (Int, [Int]) = (n, [])
    for m in stride(from: breaks, to: 0, by: -1) {
      end = last[m * (n + 1) + end]
      found.append(end)
    }
    return found.reversed()
  }
}
