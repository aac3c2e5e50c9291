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

/// What many tests side by side can show, and what allowing for their number leaves.
struct ManyTests {
  let adjustment: PValueAdjustment
  /// Whether the outcome is a rank, so that tests of one year depend on each other.
  let isRank: Bool

  /// A smallest possible p below this is no limit worth telling.
  static let telling = 0.001

  /// - Parameter least: the smallest p each test can have.
  func attainable(_ least: [Double]) -> String? {
    guard let smallest = least.min(), let largest = least.max(), largest > Self.telling else { return nil }
    if smallest == 1 { return "Whatever their order, such values have p = 1." }
    var words = "The smallest p that such series can have: \(NumberText.significant(smallest, digits: 3))"
    if largest > smallest { words += " to \(NumberText.significant(largest, digits: 3))" }
    if least.count > 1, let bound = adjustment.attainable(smallest, tests: least.count) {
      words += "; " + bound
    }
    return words + "."
  }

  /// - Parameter pValues: of each test, alone and adjusted.
  func allowed(_ pValues: [(alone: Double, adjusted: Double?)]) -> String? {
    guard pValues.count > 1, adjustment != .none else { return nil }
    let (clear, sure) = (pValues.count { $0.alone <= 0.05 }, pValues.count { $0.adjusted ?? 1 <= 0.05 })
    let chance = Int((0.05 * Double(pValues.count)).rounded())
    let counts =
      chance > 0
      ? ": below 0.05 for \(sure), and p alone for \(clear), where chance alone gives about \(chance)." : "."
    let dependent =
      isRank && adjustment == .benjaminiHochberg
      ? " Ranks of one year depend on each other (one's rise is another's fall): --adjust by allows for that."
      : ""
    return "\(adjustment.label) p allows for \(pValues.count) tests\(counts)\(dependent)"
  }
}

extension TableCell {
  /// A p-value with the decimals that p-values need; missing where there is none.
  static func p(_ value: Double?, _ digits: Int) -> TableCell {
    value.map { .pValue($0, digits: max(digits, 3)) } ?? .missing
  }
}
