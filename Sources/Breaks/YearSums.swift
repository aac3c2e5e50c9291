internal import DataFrames

/// The values of a panel by year, each unit's less its mean: what sets of years say of a common change.
struct YearSums: Sendable {
  let times: [Double]
  /// A row a unit, a number a year; 0 where it has none.
  private let deviations: [[Double]]
  private let isPresent: [[Bool]]

  /// To so many years every set of them is looked at.
  static let countable = 16

  init(_ series: [UnitSeries]) {
    let times = Set(series.flatMap(\.times)).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(times, times.indices))
    var deviations: [[Double]] = []
    var isPresent: [[Bool]] = []
    for one in series {
      var (row, present) = (times.map { _ in 0.0 }, times.map { _ in false })
      for (time, value) in zip(one.times, centred(one.values)) {
        guard let place = places[time] else { continue }
        (row[place], present[place]) = (value, true)
      }
      deviations.append(row)
      isPresent.append(present)
    }
    (self.times, self.deviations, self.isPresent) = (times, deviations, isPresent)
  }

  var count: Int { times.count }

  /// The values there are.
  var valueCount: Int { isPresent.reduce(0) { $0 + $1.count { $0 } } }

  /// At 0, 1, ... first years in that order: what a change there would take of the sum of squares.
  func gains(ofOrder order: [Int]) -> [Double] {
    var gains = [Double](repeating: 0, count: count + 1)
    for unit in deviations.indices { addGains(of: unit, order, to: &gains) }
    return gains
  }

  private func addGains(of unit: Int, _ order: [Int], to gains: inout [Double]) {
    let all = isPresent[unit].count { $0 }
    var (sum, seen) = (0.0, 0)
    for (place, year) in order.enumerated() where seen < all {
      sum += deviations[unit][year]
      seen += isPresent[unit][year] ? 1 : 0
      if place + 1 < count { gains[place + 1] += gain(sum, seen, all) }
    }
  }

  /// How much deviations of one year and the next are alike, the years in that order and the best change taken out: the
  /// sum of their products over the sum of squares, over all units.
  ///
  /// - Parameter isCommon: whether the change is at one place for all, or for each unit at its own.
  func persistence(ofOrder order: [Int], isCommon: Bool) -> Double {
    var place = isCommon ? firstLargest(gains(ofOrder: order)) : 0
    var (products, squares) = (0.0, 0.0)
    for unit in deviations.indices {
      if !isCommon {
        var gains = [Double](repeating: 0, count: count + 1)
        addGains(of: unit, order, to: &gains)
        place = firstLargest(gains)
      }
      let (before, after) = (level(of: unit, order[..<place]), level(of: unit, order[place...]))
      var last = 0.0
      for (position, year) in order.enumerated() {
        let deviation =
          isPresent[unit][year] ? deviations[unit][year] - (position < place ? before : after) : 0
        squares += deviation * deviation
        products += deviation * last
        last = deviation
      }
    }
    return squares > 0 ? products / squares : 0
  }

  private func level(of unit: Int, _ years: ArraySlice<Int>) -> Double {
    var (sum, seen) = (0.0, 0.0)
    for year in years where isPresent[unit][year] {
      sum += deviations[unit][year]
      seen += 1
    }
    return seen > 0 ? sum / seen : 0
  }

  /// The gains of each set of years, the years as bits.
  func gainOfSets() -> [Double] {
    var gains = [Double](repeating: 0, count: 1 << count)
    for (row, present) in zip(deviations, isPresent) {
      let all = present.count { $0 }
      var (sums, seen): ([Double], [Int]) = ([0], [0])
      for year in row.indices {
        sums += sums.map { $0 + row[year] }
        seen += seen.map { $0 + (present[year] ? 1 : 0) }
      }
      for set in gains.indices { gains[set] += gain(sums[set], seen[set], all) }
    }
    return gains
  }
}

private func firstLargest(_ gains: [Double]) -> Int {
  gains.indices.reduce(0) { gains[$1] > gains[$0] ? $1 : $0 }
}

/// n / (k (n - k)) times the squared sum of the first k deviations; 0 with one side empty.
private func gain(_ sum: Double, _ seen: Int, _ all: Int) -> Double {
  guard seen > 0, seen < all else { return 0 }
  return sum * sum * Double(all) / (Double(seen) * Double(all - seen))
}
