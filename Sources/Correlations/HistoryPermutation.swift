internal import Distributions

/// p-values that allow for the rows of one unit being alike: each unit is given the whole history of y of another.
///
/// If the histories of y are unrelated to those of x, any unit could have had any of them, whatever they look like
/// over time: levels that stay, errors that persist, years common to all. Times stay aligned. Every statistic is
/// computed anew on the rows that are complete after the exchange, ranks included.
///
/// The p-value is twice the smaller tail, (1 + draws at least as extreme) / (draws + 1), at most 1; with at most
/// seven units all G! exchanges are made and p is a plain share. A draw without an estimate counts as extreme on
/// both sides, which can only raise p; where more than one of twenty is such a draw, p is withheld.
///
/// The trap: units that have nothing of x or nothing of y take no part. Which these are does not depend on who
/// has whose history, so the exchange stays fair.
///
/// > Reference: Phipson and Smyth (2010), Permutation p-values should never be zero, *SAGMB* 9(1); Davison and
/// > Hinkley (1997), *Bootstrap Methods and their Application*, 4.3.
struct HistoryPermutation: Sendable {
  /// Of the units that take part, one after another: their rows with x, and with y.
  private var xs = Histories()
  private var ys = Histories()
  private let times: [Int32]

  /// Up to so many units every exchange is made.
  static let enumerated = 7
  static let procedure = "exchange of unit histories"

  init(_ panel: PanelRows, x: CodedColumn, y: CodedColumn) {
    times = panel.times
    for unit in 0..<panel.unitCount {
      let rows = panel.rows(of: unit)
      let hasBoth = rows.contains { x.codes[$0] >= 0 } && rows.contains { y.codes[$0] >= 0 }
      guard hasBoth else { continue }
      xs.append(rows.filter { x.codes[$0] >= 0 })
      ys.append(rows.filter { y.codes[$0] >= 0 })
    }
  }

  var unitCount: Int { xs.starts.count - 1 }
  var isEnumerated: Bool { unitCount <= Self.enumerated }

  /// The rows to compare when unit g has the y of unit `sources[g]`.
  func fill(_ pairs: inout PairRows, sources: [Int]) {
    pairs.removeAll()
    for (unit, source) in sources.enumerated() {
      var next = ys.starts[source]
      let end = ys.starts[source + 1]
      for place in xs.starts[unit]..<xs.starts[unit + 1] {
        let x = xs.rows[place]
        let time = times[Int(x)]
        while next < end, times[Int(ys.rows[next])] < time { next += 1 }
        guard next < end else { break }
        if times[Int(ys.rows[next])] == time { pairs.append(x, ys.rows[next]) }
      }
    }
  }

  /// Counts over some draws.
  func tails(
    draws: Range<Int>, seed: UInt64, _ estimator: inout PairEstimator, _ methods: [CorrelationMethod],
    observed: [Double?]
  ) -> [TailCounts] {
    var counts = methods.map { _ in TailCounts() }
    var pairs = PairRows()
    for draw in draws {
      var stream = PhiloxStream(seed: seed, procedure: Self.procedure, draw: UInt64(draw))
      fill(&pairs, sources: stream.permutation(of: unitCount))
      let estimates = estimator.estimates(methods, &pairs)
      for m in methods.indices { counts[m].add(estimates[m], observed: observed[m]) }
    }
    return counts
  }

  /// Counts over every exchange.
  func allTails(
    _ estimator: inout PairEstimator, _ methods: [CorrelationMethod], observed: [Double?]
  ) -> [TailCounts] {
    var counts = methods.map { _ in TailCounts() }
    var pairs = PairRows()
    var order = Array(0..<unitCount)
    repeat {
      fill(&pairs, sources: order)
      let estimates = estimator.estimates(methods, &pairs)
      for m in methods.indices { counts[m].add(estimates[m], observed: observed[m]) }
    } while advance(&order)
    return counts
  }
}

/// Rows of one unit after another; those of unit g begin at `starts[g]`.
private struct Histories: Sendable {
  var rows: [Int32] = []
  var starts = [0]

  mutating func append(_ unit: [Int]) {
    rows += unit.map { Int32($0) }
    starts.append(rows.count)
  }
}

/// How many draws lie at or beyond an observed estimate.
struct TailCounts: Sendable, Equatable {
  var draws = 0
  var atLeast = 0
  var atMost = 0
  /// Of the draws that have an estimate.
  var sum = 0.0
  var estimated = 0
  /// Whether so many draws have no estimate that p would be about them.
  var isSparse: Bool { 20 * (draws - estimated) > draws }

  /// Estimates closer than this are equal: the same rows summed in another order differ in the last digits.
  static let tolerance = 1e-11

  mutating func add(_ estimate: Double?, observed: Double?) {
    draws += 1
    guard let estimate, let observed else {
      (atLeast, atMost) = (atLeast + 1, atMost + 1)
      return
    }
    sum += estimate
    estimated += 1
    if estimate >= observed - Self.tolerance { atLeast += 1 }
    if estimate <= observed + Self.tolerance { atMost += 1 }
  }

  mutating func add(_ other: TailCounts) {
    draws += other.draws
    atLeast += other.atLeast
    atMost += other.atMost
    sum += other.sum
    estimated += other.estimated
  }

  /// The mean of the estimates.
  var centre: Double? { estimated > 0 ? sum / Double(estimated) : nil }

  /// - Parameter isComplete: whether the draws are all there are, the observed one among them.
  func pValue(isComplete: Bool) -> Double {
    let smaller = min(atLeast, atMost)
    return isComplete
      ? min(1, Double(2 * smaller) / Double(draws)) : min(1, Double(2 * (1 + smaller)) / Double(draws + 1))
  }
}

/// The next order of 0..<n by dictionary; false after the last.
private func advance(_ order: inout [Int]) -> Bool {
  guard let pivot = order.indices.dropLast().last(where: { order[$0] < order[$0 + 1] }) else { return false }
  guard let larger = order.indices.last(where: { order[$0] > order[pivot] }) else { return false }
  order.swapAt(pivot, larger)
  order[(pivot + 1)...].reverse()
  return true
}
