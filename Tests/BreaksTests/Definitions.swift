@testable import Breaks

/// The tests written as their papers do, for comparison: no weights, no partial sums.
enum Definitions {
  static func statistic(_ values: [Double], _ method: ChangeMethod) -> Double {
    switch method {
    case .pettitt: pettitt(values)
    case .snht: snht(values)
    case .cusum: cusum(values)
    case .supF, .baiPerron: supF(values)
    }
  }

  private static func pettitt(_ values: [Double]) -> Double {
    (1..<values.count).map { t in
      var u = 0
      for i in 0..<t {
        for j in t..<values.count { u += values[i] > values[j] ? 1 : values[i] < values[j] ? -1 : 0 }
      }
      return Double(abs(u))
    }.max() ?? 0
  }

  private static func snht(_ values: [Double]) -> Double {
    let n = values.count
    let spread = (rss(values[...]) / Double(n - 1)).squareRoot()
    let z = values.map { ($0 - average(values[...])) / spread }
    return (1..<n).map { k in
      let (first, second) = (average(z[..<k]), average(z[k...]))
      return Double(k) * first * first + Double(n - k) * second * second
    }.max() ?? 0
  }

  private static func cusum(_ values: [Double]) -> Double {
    let n = Double(values.count)
    let sigma = (rss(values[...]) / (n - 1)).squareRoot()
    return values.indices.map { k in
      values[...k].reduce(0) { $0 + $1 - average(values[...]) }.magnitude / (sigma * n.squareRoot())
    }.max() ?? 0
  }

  private static func supF(_ values: [Double]) -> Double {
    let n = values.count
    let whole = rss(values[...])
    return (2...(n - 2)).map { k in
      let parts = rss(values[..<k]) + rss(values[k...])
      return parts < 1e-12 ? 1e30 : (whole - parts) / (parts / Double(n - 2))
    }.max() ?? 0
  }

  static func average(_ values: ArraySlice<Double>) -> Double { values.reduce(0, +) / Double(values.count) }

  static func rss(_ values: ArraySlice<Double>) -> Double {
    let mean = average(values)
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }
}
