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

  /// At 0, 1, ... first years in that order: what a change there would take of the sum of squares.
  func gains(ofOrder order: [Int]) -> [Double] {
    var gains = [Double](repeating: 0, count: count + 1)
    for (row, present) in zip(deviations, isPresent) {
      let all = present.count { $0 }
      var (sum, seen) = (0.0, 0)
      for (place, year) in order.enumerated() where seen < all {
        sum += row[year]
        seen += present[year] ? 1 : 0
        if place + 1 < count { gains[place + 1] += gain(sum, seen, all) }
      }
    }
    return gains
  }

  /// How much deviations of one year and the next are alike, the years in that order and their best change taken out:
  /// the sum of their products over the sum of squares, over all units.
  func persistence(ofOrder order: [Int]) -> Double {
    let gains = gains(ofOrder: order)
    let place = gains.indices.reduce(0) { gains[$1] > gains[$0] ? $1 : $0 }
    var (products, squares) = (0.0, 0.0)
    for (row, present) in zip(deviations, isPresent) {
      var levels = [(sum: 0.0, count: 0.0), (sum: 0.0, count: 0.0)]
      for (position, year) in order.enumerated() where present[year] {
        levels[position < place ? 0 : 1].sum += row[year]
        levels[position < place ? 0 : 1].count += 1
      }
      var last: Double?
      for (position, year) in order.enumerated() {
        let level = levels[position < place ? 0 : 1]
        let deviation = present[year] ? row[year] - level.sum / level.count : nil
        squares += (deviation ?? 0) * (deviation ?? 0)
        products += (deviation ?? 0) * (last ?? 0)
        last = deviation
      }
    }
    return squares > 0 ? products / squares : 0
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

/// n / (k (n - k)) times the squared sum of the first k deviations; 0 with one side empty.
private func gain(_ sum: Double, _ seen: Int, _ all: Int) -> Double {
  guard seen > 0, seen < all else { return 0 }
  return sum * sum * Double(all) / (Double(seen) * Double(all - seen))
}
