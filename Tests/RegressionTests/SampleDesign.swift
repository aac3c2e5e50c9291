import Formulas
@testable import Regression

/// Reproducible numbers for tests, by a small congruential generator.
struct SampleNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Between -1 and 1.
  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(Int64(bitPattern: state) >> 11) / 4_503_599_627_370_496
  }

  mutating func below(_ bound: Int) -> Int { Int((next() + 1) / 2 * Double(bound)) }
}

/// An unbalanced panel of two regressors with unit and year effects in it.
struct SamplePanel {
  var units: [Int32] = []
  var years: [Int32] = []
  var x: [Double] = []
  var z: [Double] = []
  var y: [Double] = []
  var weights: [Double] = []

  init(units unitCount: Int = 12, years yearCount: Int = 7, seed: UInt64 = 1, gaps: Bool = true) {
    var numbers = SampleNumbers(seed: seed)
    for unit in 0..<unitCount {
      for year in 0..<yearCount where !gaps || (unit * 5 + year * 3) % 11 != 0 {
        units.append(Int32(unit))
        years.append(Int32(year))
        x.append(numbers.next() + Double(unit) / 10)
        z.append(numbers.next() - Double(year) / 5)
        weights.append(1.5 + numbers.next())
        y.append(2 * x[x.count - 1] - z[z.count - 1] + Double(unit % 4) + Double(year) / 3 + numbers.next())
      }
    }
  }

  var count: Int { y.count }
  var unitGroup: Group { group("unit", units) }
  var yearGroup: Group { group("year", years) }

  func design(
    constant: Bool = true, dummies: [Group] = [], weighted: Bool = false, absorbed: [Group] = [],
    clusters: [Group] = [], more: [DesignColumn] = []
  ) -> Design {
    // A full set for the first effect and all but one of each other: no column depends on the others.
    let columns = dummies.enumerated().flatMap { place, group in
      (place == 0 ? 0..<group.levelCount : 1..<group.levelCount).map { indicator(group, Int32($0)) }
    }
    return Design(
      rows: .all(count), response: numbers("y", y),
      columns: (constant ? [.constant] : []) + [numbers("x", x), numbers("z", z)] + more + columns,
      weights: weighted ? weights : nil, absorbed: absorbed, clusters: clusters)
  }

  private func indicator(_ group: Group, _ level: Int32) -> DesignColumn {
    DesignColumn(
      name: "\(group.name)[\(level)]", term: group.name,
      factors: [.indicator(codes: group.codes, level: level)])
  }
}

func numbers(_ name: String, _ values: [Double]) -> DesignColumn {
  DesignColumn(name: name, term: name, factors: [.numbers(values)])
}

/// Codes made dense, in their order.
func group(_ name: String, _ codes: [Int32]) -> Group {
  let levels = Set(codes).sorted()
  let places = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, Int32($0)) })
  return Group(name: name, codes: codes.map { places[$0] ?? 0 }, levelCount: levels.count)
}

/// How far two numbers are apart, relative to the larger.
func relativeDistance(_ a: Double, _ b: Double) -> Double {
  a == b ? 0 : abs(a - b) / max(abs(a), abs(b))
}

/// Two exact ways to one number differ by some rounding of well-conditioned sums.
let identityTolerance = 1e-11

func standardErrors(_ fit: Fit, _ covariance: Covariance) throws -> [Double] {
  try fit.covariance(covariance).matrix.diagonal.map { $0.squareRoot() }
}
