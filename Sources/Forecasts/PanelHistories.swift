internal import DataFrames
internal import LinearAlgebra

/// The units' values, arranged for the filter: who is there, in which years, and apart from the common level.
///
/// A unit without a value in the last two years is taken to be gone and left out. One with fewer than four values takes
/// part, since variances are shared and its place matters to others, but gets no forecast of its own.
struct PanelHistories: Sendable {
  /// The years with a value, ascending.
  let years: [Double]
  /// The same in steps from the first one.
  let times: [Double]
  let units: [UnitSeries]
  /// Of each unit, which years its values stand at.
  let places: [[Int]]
  /// Of each unit, its values less their mean and less `yearMeans`.
  let centred: [[Double]]
  let unitMeans: [Double]
  let yearMeans: [Double]
  let patterns: [Pattern]
  /// Of each unit, its pattern.
  let patternOf: [Int]
  /// Units with fewer than four values.
  let short: [String]
  /// Units whose last value is older than the last two years.
  let gone: [String]

  /// Fewer values, or years, are no history.
  static let leastPoints = 4

  /// The units that have values in the same years, and the sums that least squares needs of them.
  struct Pattern: Sendable {
    let places: [Int]
    let times: [Double]
    var count = 0
    var sums: [Double]
    var products: Matrix
  }

  /// - Parameter step: the distance between two years as the drift counts it.
  init(_ series: [UnitSeries], step: Double) throws(ForecastError) {
    let nonempty = series.filter { !$0.values.isEmpty }
    let seen = Set(nonempty.flatMap(\.times)).sorted()
    guard seen.count >= Self.leastPoints else { throw .fewYears(seen) }
    let recent = seen[seen.count - 2]
    gone = nonempty.filter { ($0.times.last ?? recent) < recent }.map(\.unit)
    let present = nonempty.filter { ($0.times.last ?? recent) >= recent }
    units = try Self.linked(present)
    years = Set(units.flatMap(\.times)).sorted()
    guard years.count >= Self.leastPoints else { throw .fewYears(years) }
    let most = units.map(\.values.count).max() ?? 0
    guard most >= Self.leastPoints else { throw .fewValues(most: most) }
    short = present.filter { $0.values.count < Self.leastPoints }.map(\.unit)

    let codes = Dictionary(uniqueKeysWithValues: zip(years, 0...))
    times = years.map { [first = years[0]] in ($0 - first) / step }
    places = units.map { $0.times.compactMap { codes[$0] } }
    (unitMeans, yearMeans, centred) = Self.centre(units.map(\.values), places, yearCount: years.count)
    (patterns, patternOf) = Self.grouped(places, centred, times)
    let free = units.reduce(0) { $0 + $1.values.count - 1 } - (units.count > 1 ? years.count - 1 : 0)
    guard free > 0 else { throw .nothingToCompare }
  }

  /// The units whose years hang together with the last one; a single value in a year of its own says nothing.
  private static func linked(_ series: [UnitSeries]) throws(ForecastError) -> [UnitSeries] {
    guard let last = series.compactMap(\.times.last).max() else { return series }
    var reached: Set<Double> = [last]
    let long = series.filter { $0.times.count > 1 }
    var grows = true
    while grows {
      let before = reached.count
      for one in long where !reached.isDisjoint(with: one.times) { reached.formUnion(one.times) }
      grows = reached.count > before
    }
    let stray = Set(long.flatMap(\.times)).subtracting(reached)
    guard stray.isEmpty else { throw .apart(stray.sorted()) }
    return series.filter { reached.contains($0.times[0]) }
  }

  /// Means of units, then of years, taken out: exact for every estimate below, and sums of squares then lose no digits.
  private static func centre(
    _ values: [[Double]], _ places: [[Int]], yearCount: Int
  ) -> (units: [Double], years: [Double], rest: [[Double]]) {
    let unitMeans = values.map { $0.reduce(0, +) / Double($0.count) }
    guard values.count > 1 else {
      return (unitMeans, [Double](repeating: 0, count: yearCount), [values[0].map { $0 - unitMeans[0] }])
    }
    var (sums, counts) = ([Double](repeating: 0, count: yearCount), [Double](repeating: 0, count: yearCount))
    for unit in values.indices {
      for (value, year) in zip(values[unit], places[unit]) {
        sums[year] += value - unitMeans[unit]
        counts[year] += 1
      }
    }
    let yearMeans = zip(sums, counts).map { $0 / $1 }
    let rest = values.indices.map { unit in
      zip(values[unit], places[unit]).map { $0 - unitMeans[unit] - yearMeans[$1] }
    }
    return (unitMeans, yearMeans, rest)
  }

  private static func grouped(
    _ places: [[Int]], _ centred: [[Double]], _ times: [Double]
  ) -> ([Pattern], [Int]) {
    var patterns: [Pattern] = []
    var known: [[Int]: Int] = [:]
    let patternOf = places.indices.map { unit in
      let own = places[unit]
      let code = known[own] ?? patterns.count
      if code == patterns.count {
        known[own] = code
        patterns.append(
          Pattern(
            places: own, times: own.map { times[$0] }, sums: [Double](repeating: 0, count: own.count),
            products: Matrix(rows: own.count, columns: own.count)))
      }
      patterns[code].add(centred[unit])
      return code
    }
    return (patterns, patternOf)
  }
}

extension PanelHistories.Pattern {
  fileprivate mutating func add(_ values: [Double]) {
    count += 1
    for (j, value) in values.enumerated() { sums[j] += value }
    addGram(of: values, rows: 1, columns: values.count, to: &products)
  }
}
