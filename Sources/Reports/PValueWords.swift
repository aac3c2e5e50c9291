internal import Distributions
internal import Tables

extension PValueAdjustment {
  /// How a heading names it; empty where nothing is adjusted.
  var label: String {
    switch self {
    case .holm: "Holm"
    case .benjaminiHochberg: "BH"
    case .benjaminiYekutieli: "BY"
    case .none: ""
    }
  }

  /// What this many tests can reject at 5 % at all, when none of them can have a p below the least.
  ///
  /// - Returns: `nil` where the tests are not held up by it.
  func attainable(_ least: Double, tests: Int) -> String? {
    let m = Double(tests)
    switch self {
    case .none: return nil
    case .holm:
      return least * m > 0.05 ? "times \(tests) units Holm can reject nothing at 5%" : nil
    case .benjaminiHochberg, .benjaminiYekutieli:
      let harmonic = self == .benjaminiHochberg ? 1 : (1...max(1, tests)).reduce(0) { $0 + 1 / Double($1) }
      let needed = Int((least * m * harmonic / 0.05).rounded(.up))
      if needed > tests { return "over \(tests) units \(label) can reject nothing at 5%" }
      return needed > 1
        ? "over \(tests) units \(label) can reject nothing at 5% unless at least \(needed) units have it"
        : nil
    }
  }
}

extension TableCell {
  /// A p-value with the decimals that p-values need; missing where there is none.
  static func p(_ value: Double?, _ digits: Int) -> TableCell {
    value.map { .pValue($0, digits: max(digits, 3)) } ?? .missing
  }
}
