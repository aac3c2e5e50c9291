public import DataFrames
internal import Parallelism

/// The correlations of pairs of columns by one or more methods, with intervals and p-values.
///
/// Rows are independent in a cross-section (`RowInference`). In a declared panel the rows of one unit are not:
/// intervals leave out whole units (`UnitJackknife`) and p-values exchange whole histories
/// (`HistoryPermutation`). With controls no exchange of y keeps its relation to them, so p comes from the jackknife
/// there; likewise where the periods of `within` are no function of time, since an exchange would carry y from one
/// of them into another.
public struct CorrelationMatrix: Sendable {
  /// Pair by pair in the order asked for, within each the methods in the order asked for.
  public internal(set) var correlations: [Correlation]
  public let options: CorrelationOptions
  /// The columns held fixed.
  public let controls: [String]
  /// Rows asked for, less those without a key.
  public let rowCount: Int
  public let rowsWithoutKey: Int
  /// Units with rows, `nil` in a cross-section.
  public let unitCount: Int?
  /// Whether periods are kept apart.
  public let isWithin: Bool
  /// Whether the periods can differ between units at one time, so that histories cannot be exchanged.
  public let periodsCrossTime: Bool

  /// - Parameters:
  ///   - pairs: names of columns of the sample.
  ///   - controls: names of columns of the sample, none of them in a pair.
  /// - Throws: `DataError` for a control that is constant or follows from the others.
  public init(
    _ sample: CorrelationSample, pairs: [(x: String, y: String)], controls: [String] = [],
    options: CorrelationOptions = CorrelationOptions()
  ) throws(DataError) {
    let names = sample.names
    func place(_ name: String) -> Int {
      guard let place = names.firstIndex(of: name) else { preconditionFailure("no column \(name)") }
      return place
    }
    self.options = options
    self.controls = controls
    rowCount = sample.rowCount
    rowsWithoutKey = sample.rowsWithoutKey
    unitCount = sample.panel.map(\.unitCount)
    isWithin = sample.periods != nil
    periodsCrossTime = sample.periodsCrossTime
    let places = pairs.map { (x: place($0.x), y: place($0.y)) }
    let controlPlaces = controls.map(place)
    let crossing = periodsCrossTime
    let found = try parallelMap(places.count, threads: options.threads) { item throws(DataError) in
      let work = PairInference(
        sample, x: places[item].x, y: places[item].y, controls: controlPlaces, options: options)
      return try work.observed(permuting: !crossing)
    }
    correlations = found.flatMap(\.self)
    if sample.panel != nil, controls.isEmpty, !crossing { permute(sample, places) }
    adjust()
  }

  private mutating func adjust() {
    for method in options.methods {
      let members = correlations.indices.filter { correlations[$0].method == method }
      let adjusted = options.adjustment.adjusted(members.map { correlations[$0].pValue })
      for (member, p) in zip(members, adjusted) { correlations[member].adjusted = p }
    }
  }

  /// Draws in chunks of a fixed size, so that one pair of columns keeps all threads at work.
  private mutating func permute(_ sample: CorrelationSample, _ places: [(x: Int, y: Int)]) {
    let methods = options.methods
    let draws = options.draws ?? Self.affordableDraws(rows: rowCount * correlations.count)
    let chunk = 250
    let work = places.map { PairInference(sample, x: $0.x, y: $0.y, controls: [], options: options) }
    var items: [(pair: Int, draws: Range<Int>)] = []
    for pair in places.indices where correlations[pair * methods.count].units >= leastUnits {
      let starts = work[pair].isEnumerated ? [0] : Array(stride(from: 0, to: draws, by: chunk))
      items += starts.map { (pair, $0..<min($0 + chunk, draws)) }
    }
    let observed = places.indices.map { pair in
      methods.indices.map { correlations[pair * methods.count + $0].estimate }
    }
    let counted = parallelMap(items.count, threads: options.threads) { [items] item in
      work[items[item].pair].tails(items[item].draws, observed: observed[items[item].pair])
    }
    var totals = places.map { _ in methods.map { _ in TailCounts() } }
    for (item, counts) in zip(items, counted) {
      for m in methods.indices { totals[item.pair][m].add(counts[m]) }
    }
    for pair in Set(items.map(\.pair)) {
      for m in methods.indices where observed[pair][m] != nil {
        let place = pair * methods.count + m
        guard !totals[pair][m].isSparse else {
          correlations[place].withheld.insert(.sparseExchanges)
          continue
        }
        let isComplete = work[pair].isEnumerated
        correlations[place].pValue = totals[pair][m].pValue(isComplete: isComplete)
        correlations[place].centre = totals[pair][m].centre
        correlations[place].law = isComplete ? .allPermutations : .permuted(draws: draws)
      }
    }
  }

  /// With more units than this, so many groups of units are left out in turn.
  public static let mostLeftOut = UnitJackknife.mostGroups

  /// As many draws as take some seconds: 9,999, or fewer on long tables.
  ///
  /// - Parameter rows: rows visited by one draw, over all pairs and methods.
  static func affordableDraws(rows: Int) -> Int {
    let affordable = 1_000_000_000 / max(1, rows)
    return [9_999, 4_999, 1_999, 999, 499].first { $0 <= affordable } ?? 199
  }
}

/// With fewer units than this neither a spread over units nor an exchange of histories says anything.
let leastUnits = 3

extension CorrelationSample {
  /// Whether rows of one time lie in several periods.
  fileprivate var periodsCrossTime: Bool {
    guard let periods, let panel else { return false }
    var known: [Int32: Int32] = [:]
    return panel.times.indices.contains { row in
      let time = panel.times[row]
      defer { known[time] = periods[row] }
      return known[time].map { $0 != periods[row] } ?? false
    }
  }
}
